"""``scores.json``: what a finished run amounts to, with 95 % intervals over articles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from eval.records import Score
from eval.run.folder import ClaimRecord, MetricInfo, Run
from eval.run.values import compared_metrics, values_by_id
from eval.statistics import mean, roc_auc

Column = Sequence[tuple[str, Score]]


def scores(run: Run, seed: int) -> dict[str, Any]:
    """Every measure with its interval, and how many examples have none and why; costs are left to ``costs.jsonl``."""
    failed = sum(record.error is not None for record in run.records)
    measures = {metric.name: _mean(_column(run, metric.name), metric, seed) for metric in compared_metrics(run.info)}
    if run.info.task == "checker":
        measures["roc_auc"] = _auc(run.claims, seed)
    return {"examples": len(run.records), "failed": failed, "measures": measures}


def _column(run: Run, name: str) -> Column:
    """Article and score of each example that the metric is about."""
    return [(article, found[name]) for article, found in values_by_id(run).values() if name in found]


def _mean(column: Column, metric: MetricInfo, seed: int) -> dict[str, Any]:
    nulls = Counter(str(score.reason) for _, score in column if score.value is None)
    estimate = mean([score.value for _, score in column], [article for article, _ in column], seed)
    return {"direction": metric.direction, **asdict(estimate), "nulls": dict(nulls)}


def _auc(claims: Sequence[ClaimRecord], seed: int) -> dict[str, Any]:
    """How well the checker's scores rank supported claims above errors."""
    scored = [claim for claim in claims if claim.score is not None]
    nulls = {"nothing was compared": len(claims) - len(scored)} if len(scored) < len(claims) else {}
    values = [claim.score for claim in scored if claim.score is not None]
    estimate = roc_auc(values, [claim.label for claim in scored], [claim.article for claim in scored], seed)
    return {"direction": "higher", **asdict(estimate), "nulls": nulls}
