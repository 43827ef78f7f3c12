"""``scores.json``: what a finished run amounts to, with 95 % intervals over articles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import asdict
from typing import Any

from eval.records import Score
from eval.run.folder import ClaimRecord, MetricInfo, Run
from eval.run.values import FAILED, compared_metrics, values_by_id
from eval.statistics import Estimate, balanced_accuracy, mean, recall_at_false_alarms, roc_auc

Column = Sequence[tuple[str, Score]]


def scores(run: Run, seed: int) -> dict[str, Any]:
    """Every measure with its interval, and how many examples have none and why; costs are left to ``costs.jsonl``."""
    failed = sum(record.error is not None for record in run.records)
    measures = {metric.name: _mean(_column(run, metric.name), metric, seed) for metric in compared_metrics(run.info)}
    if run.info.task == "checker":
        measures |= _discrimination(run.claims, seed)
    return {"examples": len(run.records), "failed": failed, "measures": measures}


def _column(run: Run, name: str) -> Column:
    """Article and score of each example that the metric is about."""
    return [(article, found[name]) for article, found in values_by_id(run).values() if name in found]


def _mean(column: Column, metric: MetricInfo, seed: int) -> dict[str, Any]:
    nulls = Counter(str(score.reason) for _, score in column if score.value is None)
    estimate = mean([score.value for _, score in column], [article for article, _ in column], seed)
    return {"direction": metric.direction, **asdict(estimate), "nulls": dict(nulls)}


def _discrimination(claims: Sequence[ClaimRecord], seed: int) -> dict[str, Any]:
    """How well scores, and the verdicts made of them, tell supported claims from errors."""
    return {
        "balanced_accuracy": _verdicts(claims, seed),
        "roc_auc": _of_scores(roc_auc, claims, seed),
        "recall_at_10_percent_false_alarms": _of_scores(recall_at_false_alarms, claims, seed),
    }


def _verdicts(claims: Sequence[ClaimRecord], seed: int) -> dict[str, Any]:
    judged = [claim for claim in claims if claim.verdict is not None]
    passed = [float(claim.verdict == "supported") for claim in judged]
    labels, articles = [claim.label for claim in judged], [claim.article for claim in judged]
    return _measure(balanced_accuracy(passed, labels, articles, 0.5, seed), len(claims), str(FAILED.reason))


def _of_scores(measure: Callable[..., Estimate], claims: Sequence[ClaimRecord], seed: int) -> dict[str, Any]:
    scored = [claim for claim in claims if claim.score is not None]
    labels, articles = [claim.label for claim in scored], [claim.article for claim in scored]
    estimate = measure([claim.score for claim in scored], labels, articles, seed=seed)
    return _measure(estimate, len(claims), "nothing was compared")


def _measure(estimate: Estimate, claims: int, why: str) -> dict[str, Any]:
    nulls = {why: claims - estimate.n} if estimate.n < claims else {}
    return {"direction": "higher", **asdict(estimate), "nulls": nulls}
