"""The mean of one value per example."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from eval.statistics.bootstrap import RESAMPLES, Array, Estimate, Statistic, estimate
from eval.statistics.checks import refuse_not_finite, refuse_unequal


def mean(
    values: Sequence[float | None], articles: Sequence[str], seed: int = 0, resamples: int = RESAMPLES
) -> Estimate:
    """The mean of the values that are there, with its clustered 95 % interval; None is left out and not in ``n``.

    Raises `UnusableInput` for unequal lengths and values that are not finite.
    """
    refuse_unequal(values=values, articles=articles)
    kept = [(value, article) for value, article in zip(values, articles, strict=True) if value is not None]
    if not kept:
        return Estimate(None, None, None, 0, 0, "no example has a value" if values else "no examples")
    numbers = [value for value, _ in kept]
    refuse_not_finite(numbers, "mean")
    return estimate(weighted_mean(numbers), [article for _, article in kept], seed, resamples)


def weighted_mean(values: Sequence[float]) -> Statistic:
    """The mean as a statistic of weights."""
    columns = np.column_stack([np.asarray(values, dtype=np.float64), np.ones(len(values))])

    def statistic(weights: Array) -> Array:
        total, count = (weights @ columns).T  # both in one pass over the weights
        return np.asarray(total / count)

    return statistic
