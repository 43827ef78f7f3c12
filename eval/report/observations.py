"""From the lines of a run to one value per example, with the reason where there is none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from eval.report.records import Missing
from eval.run.folder import ClaimRecord, ExampleRecord, Record, Run
from eval.run.values import FAILED
from summarize.errors import UnusableInput


@dataclass(frozen=True)
class Observation:
    """One value; None exactly when ``reason`` says why. ``supported`` is the human label of a claim."""

    id: str
    article: str
    value: float | None
    reason: str | None = None
    supported: bool = True


def metric_values(run: Run, metric: str) -> tuple[Observation, ...]:
    """The values of a metric, one per example."""
    return tuple(_metric_value(example, metric) for example in run.examples)


def support_scores(run: Run) -> tuple[Observation, ...]:
    """The checker's score of each labelled claim: higher where it sees more support."""
    return tuple(
        _of_claim(claim, claim.score, "the checker gives no score: nothing to compare with") for claim in run.claims
    )


def verdicts(run: Run) -> tuple[Observation, ...]:
    """1 for each labelled claim that the checker's verdict supports, else 0."""
    return tuple(_of_claim(claim, _flag(claim.verdict, "supported"), "no verdict") for claim in run.claims)


def caught(run: Run, kind: str | None) -> tuple[Observation, ...]:
    """1 for each error of a kind (None: any) that the verdict flags, else 0."""
    errors = [claim for claim in run.claims if not claim.label and kind in (None, claim.kind)]
    return tuple(_of_claim(claim, _flagged(claim), "no verdict") for claim in errors)


def false_alarms(run: Run) -> tuple[Observation, ...]:
    """1 for each supported claim that the verdict flags, else 0."""
    return tuple(_of_claim(claim, _flagged(claim), "no verdict") for claim in run.claims if claim.label)


def seconds(run: Run) -> tuple[Observation, ...]:
    """Wall-clock seconds that each example or claim took."""
    return tuple(_cost(run, record, record.seconds) for record in run.records)


def megabytes(run: Run) -> tuple[Observation, ...]:
    """Peak memory of the process by each example or claim, in MB (10**6 bytes)."""
    return tuple(_cost(run, record, record.megabytes) for record in run.records)


def missing(observations: Sequence[Observation]) -> tuple[Missing, ...]:
    """The reasons for values that are not there, the most frequent first."""
    reasons = Counter(item.reason for item in observations if item.reason is not None)
    return tuple(Missing(reason, count) for reason, count in sorted(reasons.items(), key=lambda item: (-item[1], item)))


def paired(first: Sequence[Observation], second: Sequence[Observation]) -> tuple[list[Observation], list[Observation]]:
    """The observations of both that have the same id and a value on both sides, in the order of the first.

    Raises `UnusableInput` when an id stands for another article or label in the other run.
    """
    others = {item.id: item for item in second}
    pairs = [(item, others[item.id]) for item in first if item.id in others]
    for one, other in pairs:
        if (one.article, one.supported) != (other.article, other.supported):
            raise UnusableInput(f"{one.id}: the runs disagree about its article or label, so they are not of one set")
    kept = [(one, other) for one, other in pairs if one.value is not None and other.value is not None]
    return [one for one, _ in kept], [other for _, other in kept]


def values(observations: Sequence[Observation]) -> list[float]:
    """The values that are there."""
    return [item.value for item in observations if item.value is not None]


def _metric_value(example: ExampleRecord, metric: str) -> Observation:
    score = example.scores.get(metric)
    if score is not None and score.value is not None:
        return Observation(example.id, example.article, score.value)
    reason = FAILED.reason if example.error is not None else score and score.reason
    return Observation(example.id, example.article, None, reason or "not computed by this run")


def _cost(run: Run, record: Record, value: float | None) -> Observation:
    otherwise = "not measured: the summary was read from a file" if run.info.task == "summaries" else "not measured"
    reason = otherwise if record.error is None else FAILED.reason
    return Observation(record.id, record.article, value, reason if value is None else None)


def _of_claim(claim: ClaimRecord, value: float | None, otherwise: str) -> Observation:
    reason = FAILED.reason if claim.error is not None else otherwise
    return Observation(claim.id, claim.article, value, None if value is not None else reason, claim.label)


def _flag(verdict: str | None, wanted: str) -> float | None:
    return None if verdict is None else float(verdict == wanted)


def _flagged(claim: ClaimRecord) -> float | None:
    return None if claim.verdict is None else float(claim.verdict != "supported")
