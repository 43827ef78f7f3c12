"""The values by which two runs are compared, example by example or claim by claim."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from eval.records import Score
from eval.run.folder import ClaimRecord, MetricInfo, Run, RunInfo

FAILED = Score(None, "the example failed")
ACCURACY, RECOGNISED, CAUGHT = "accuracy", "supported_recognised", "errors_caught"
CHECKER_METRICS = tuple(MetricInfo(name, "higher") for name in (ACCURACY, RECOGNISED, CAUGHT))


def compared_metrics(info: RunInfo) -> tuple[MetricInfo, ...]:
    """What a run is compared by: not what it cost, which differs between machines."""
    return CHECKER_METRICS if info.task == "checker" else info.metrics


def values_by_id(run: Run) -> dict[str, tuple[str, dict[str, Score]]]:
    """By the id of each example or claim: its article, and its scores by metric."""
    if run.info.task == "checker":
        return {record.id: (record.article, claim_scores(record)) for record in run.claims}
    names = [metric.name for metric in compared_metrics(run.info)]
    return {
        record.id: (record.article, {name: record.scores.get(name, FAILED) for name in names})
        for record in run.examples
    }


def claim_scores(record: ClaimRecord) -> dict[str, Score]:
    """Whether the checker was right on a claim: 1 or 0, once for all claims and once for those of its label."""
    right = FAILED if record.verdict is None else Score(float((record.verdict == "supported") == record.label))
    return {ACCURACY: right, RECOGNISED if record.label else CAUGHT: right}


def flat(settings: Mapping[str, Any]) -> dict[str, Any]:
    """Settings of all levels by one key each, such as ``planning.max_words``."""
    found: dict[str, Any] = {}
    for key, value in settings.items():
        inside = flat(value) if isinstance(value, Mapping) else None
        found |= {key: value} if inside is None else {f"{key}.{inner}": item for inner, item in inside.items()}
    return found


def differing(flats: Sequence[Mapping[str, Any]]) -> list[str]:
    """The keys of `flat` settings that do not have one value throughout, sorted."""
    keys = sorted({key for some in flats for key in some})
    return [key for key in keys if any(some.get(key) != flats[0].get(key) for some in flats)]
