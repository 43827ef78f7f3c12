"""What a run does with its data: one generator of records a task, which can start anywhere."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from itertools import groupby
from typing import SupportsFloat

from eval.data.build import why_unreadable
from eval.metrics.base import Metric
from eval.records import Example, LabelledClaim, Outcome, Score
from eval.run.folder import ClaimRecord, ExampleRecord, JudgedClaim
from eval.run.memory import peak_megabytes, reset_peak
from eval.sentences import claim_sentences, worst
from summarize.errors import AccordError, ModelMissing, UnusableInput
from summarize.pipeline import Pipeline
from summarize.reading.characters import replace_unusable
from summarize.records import CheckedClaim, Cluster, Result

Summarise = Callable[[Example], Result]
Judge = Callable[[Sequence[str], Cluster], Sequence[JudgedClaim]]
"""From claims and what they are about to one verdict a claim, in the order given."""


def example_records(
    examples: Sequence[Example], summarise: Summarise, metrics: Sequence[Metric], measured: bool
) -> Iterator[ExampleRecord]:
    """Summarise and score one example after the other; one that fails becomes a record with its error.

    ``measured``: whether seconds and megabytes are those of a system, or only of the checker and so not kept.
    """
    for example in examples:
        reset_peak()
        started = time.perf_counter()
        try:
            _refuse_unreadable(example.cluster)
            result = summarise(example)
            cost = (round(time.perf_counter() - started, 3), peak_megabytes()) if measured else (None, None)
            yield _scored(Outcome(example, result, *cost), metrics)
        except (ModelMissing, MemoryError):
            raise  # every other example would fail too
        except Exception as error:  # one example in ten thousand must not cost the others
            yield ExampleRecord(example.id, example.article, None, references=example.references, error=_said(error))


def given(texts: Mapping[str, str], pipeline: Pipeline) -> Summarise:
    """Check the texts that somebody else's system wrote, by the id of the example."""

    def check(example: Example) -> Result:
        if example.id not in texts:
            raise UnusableInput("the file of summaries has none for this example")
        return pipeline.check(texts[example.id], example.cluster)

    return check


def checked_by(pipeline: Pipeline) -> Judge:
    """The product's checker, sentence by sentence; see `eval.sentences`."""

    def judge(claims: Sequence[str], cluster: Cluster) -> list[JudgedClaim]:
        parts = [claim_sentences(claim) for claim in claims]
        sentences = [sentence for part in parts for sentence in part]
        checked = iter(pipeline.check_claims(sentences, cluster).summary.claims if sentences else ())
        judged = [[_judged_claim(next(checked)) for _ in part] for part in parts]
        return [worst(claim, found) for claim, found in zip(claims, judged, strict=True)]

    return judge


def _judged_claim(checked: CheckedClaim) -> JudgedClaim:
    return JudgedClaim(checked.claim.text, checked.verdict, checked.score)


def claim_records(claims: Sequence[LabelledClaim], judge: Judge, left: Collection[int]) -> Iterator[ClaimRecord]:
    """Judge the claims at the places ``left``, counted from 0.

    Neighbours with the same cluster are judged together, and always all of them, so that a run that goes on in their
    midst gives what an undisturbed one would give.
    """
    wanted, start = set(left), 0
    for _, group in groupby(claims, key=lambda claim: id(claim.cluster)):  # claims about one text share it
        members = tuple(group)
        if places := [place for place in range(len(members)) if start + place in wanted]:
            judged = _judged(members, judge)
            yield from (judged[place] for place in places)
        start += len(members)


def _judged(claims: Sequence[LabelledClaim], judge: Judge) -> list[ClaimRecord]:
    reset_peak()
    started = time.perf_counter()
    try:
        _refuse_unreadable(claims[0].cluster)
        judged = judge([claim.claim for claim in claims], claims[0].cluster)
        seconds, peak = round((time.perf_counter() - started) / len(claims), 3), peak_megabytes()
        pairs = zip(claims, judged, strict=True)
        return [_claim_record(claim, verdict, seconds, peak) for claim, verdict in pairs]
    except (ModelMissing, MemoryError):
        raise
    except Exception as error:
        return [_failed(claim, _said(error)) for claim in claims]


def _refuse_unreadable(cluster: Cluster) -> None:
    if reason := why_unreadable(cluster):
        raise UnusableInput(reason)


def _scored(outcome: Outcome, metrics: Sequence[Metric]) -> ExampleRecord:
    example, summary = outcome.example, outcome.result.summary
    return ExampleRecord(
        id=example.id,
        article=example.article,
        summary=summary.text,
        scores={metric.name: _score(metric, outcome) for metric in metrics},
        claims=tuple(JudgedClaim(item.claim.text, item.verdict, item.score) for item in summary.claims),
        references=example.references,
        seconds=outcome.seconds,
        megabytes=outcome.megabytes,
    )


def _score(metric: Metric, outcome: Outcome) -> Score:
    """What the metric gives, as JSON can hold it; anybody's own class may give anything."""
    try:
        found = metric.score(outcome)
    except (ModelMissing, MemoryError):
        raise
    except Exception as error:
        raise UnusableInput(f"metric {metric.name}: {_said(error)}") from error
    if not isinstance(found, Score):
        raise UnusableInput(f"metric {metric.name} gives a {type(found).__name__}; a Score is expected")
    if found.value is None:
        if not (isinstance(found.reason, str) and found.reason):
            raise UnusableInput(f"metric {metric.name} gives neither a value nor a reason")
        return found
    if not (isinstance(found.value, SupportsFloat) and math.isfinite(found.value)):
        raise UnusableInput(f"metric {metric.name} gives {found.value!r}; a finite number is expected")
    return Score(float(found.value))


def _claim_record(claim: LabelledClaim, judged: JudgedClaim, seconds: float, megabytes: float) -> ClaimRecord:
    fixed = (claim.id, claim.article, claim.claim, claim.kind, claim.supported)
    return ClaimRecord(*fixed, judged.score, judged.verdict, seconds, megabytes)


def _failed(claim: LabelledClaim, error: str) -> ClaimRecord:
    fixed = (claim.id, claim.article, claim.claim, claim.kind, claim.supported)
    return ClaimRecord(*fixed, None, None, error=error)


def _said(error: Exception) -> str:
    said = str(error) if isinstance(error, AccordError) else f"{type(error).__name__}: {error}"
    return replace_unusable(said)[0]  # it may name a file whose name is no UTF-8
