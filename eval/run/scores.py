"""``scores.json``: what a finished run amounts to, with 95 % intervals over articles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from eval.records import Score
from eval.run.folder import MEASURED, ClaimRecord, ExampleRecord, MetricInfo, Run
from eval.statistics import Estimate, mean, roc_auc

NO_SCORE = Score(None, "the example failed")


def scores(run: Run, seed: int) -> dict[str, Any]:
    """Every measure with its interval, and how many examples have none and why; costs are left to ``costs.jsonl``."""
    failed = sum(record.error is not None for record in run.records)
    measures = _checker(run.claims, seed) if run.info.task == "checker" else _metrics(run, seed)
    return {"examples": len(run.records), "failed": failed, "measures": measures}


def claim_scores(record: ClaimRecord) -> dict[str, Score]:
    """Whether the checker was right, as values that two runs can be compared by claim by claim."""
    if record.verdict is None:
        return {"accuracy": NO_SCORE}
    supported = record.verdict == "supported"
    right = Score(float(supported == record.label))
    return {"accuracy": right, "supported_recognised" if record.label else "errors_caught": right}


def values(run: Run) -> dict[str, tuple[str, dict[str, Score]]]:
    """By the id of each example or claim: its article and its scores."""
    if run.info.task == "checker":
        return {record.id: (record.article, claim_scores(record)) for record in run.claims}
    return {record.id: (record.article, dict(record.scores)) for record in run.examples}


def _metrics(run: Run, seed: int) -> dict[str, Any]:
    kept = [metric for metric in run.info.metrics if metric.name not in MEASURED]
    return {metric.name: {"direction": metric.direction, **_mean(run.examples, metric, seed)} for metric in kept}


def _mean(examples: Sequence[ExampleRecord], metric: MetricInfo, seed: int) -> dict[str, Any]:
    found = [example.scores.get(metric.name, NO_SCORE) for example in examples]
    nulls = Counter(score.reason for score in found if score.value is None)
    estimate = mean([score.value for score in found], [example.article for example in examples], seed)
    return {**asdict(estimate), "nulls": {str(reason): count for reason, count in nulls.items()}}


def _checker(claims: Sequence[ClaimRecord], seed: int) -> dict[str, Any]:
    """Shares of claims judged right, and how well the checker's scores rank supported claims above errors."""
    scored = [(claim.score, claim.label, claim.article) for claim in claims if claim.score is not None]
    measures: dict[str, Estimate] = {}
    for name in ("accuracy", "supported_recognised", "errors_caught"):
        found = [(claim_scores(claim)[name].value, claim.article) for claim in claims if name in claim_scores(claim)]
        measures[name] = mean([value for value, _ in found], [article for _, article in found], seed)
    columns = [list(column) for column in zip(*scored, strict=True)] if scored else [[], [], []]
    measures["roc_auc"] = roc_auc(columns[0], columns[1], columns[2], seed)
    return {name: {"direction": "higher", **asdict(estimate)} for name, estimate in measures.items()}
