"""The clustered bootstrap: articles are drawn with replacement, and each brings all of its examples.

Field and Welsh, Bootstrapping clustered data (2007). A statistic is a function of weights: how often each example
occurs in a resample. That serves means and rank statistics alike, and every resample of a chunk at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

RESAMPLES = 10_000
CONFIDENCE = 0.95
MAX_UNDEFINED = 0.01  # share of resamples in which a statistic may be undefined before its interval means nothing
CHUNK = 4_000_000  # weights held in memory at a time
ROUNDING = 1e-12
NO_SPREAD = "every resample gives the same value"

Array = NDArray[np.float64]
Statistic = Callable[[Array], Array]
"""From weights, one row per resample and one column per example, to one value per row; NaN where there is none."""


@dataclass(frozen=True)
class Estimate:
    """A value with the ends of its 95 % percentile interval, from ``n`` examples of ``articles`` articles.

    ``reason`` says why there is no value, or why a value has no interval; else it is None.
    """

    value: float | None
    low: float | None
    high: float | None
    n: int
    articles: int
    reason: str | None = None


def estimate(statistic: Statistic, articles: Sequence[str], seed: int = 0, resamples: int = RESAMPLES) -> Estimate:
    """The statistic of the examples as they are, with its interval; ``articles`` names the article of each example."""
    n, clusters = len(articles), len(set(articles))
    if not n:
        return Estimate(None, None, None, 0, 0, "no examples")
    value = float(statistic(np.ones((1, n)))[0])
    if np.isnan(value):
        return Estimate(None, None, None, n, clusters, "undefined for these examples")
    if clusters == 1:
        return Estimate(value, None, None, n, clusters, "one article only, so nothing to resample")
    values = resampled(statistic, articles, seed, resamples)
    if undefined := int(np.isnan(values).sum()):
        if undefined > MAX_UNDEFINED * resamples:
            reason = f"undefined in {undefined} of {resamples} resamples"
            return Estimate(value, None, None, n, clusters, reason)
        values = values[~np.isnan(values)]
    low, high = map(float, np.quantile(values, [(1 - CONFIDENCE) / 2, (1 + CONFIDENCE) / 2]))
    if float(np.ptp(values)) <= ROUNDING * max(1.0, abs(value)):
        return Estimate(value, None, None, n, clusters, NO_SPREAD)
    return Estimate(value, low, high, n, clusters)


def resampled(statistic: Statistic, articles: Sequence[str], seed: int = 0, resamples: int = RESAMPLES) -> Array:
    """The statistic of each resample."""
    return np.concatenate([statistic(weights) for weights in resampled_weights(articles, seed, resamples)])


def resampled_weights(articles: Sequence[str], seed: int, resamples: int) -> Iterator[Array]:
    """How often each example occurs in each resample: in chunks, so that large sets fit in memory."""
    numbers: dict[str, int] = {}
    owners = np.array([numbers.setdefault(article, len(numbers)) for article in articles])
    alone = len(numbers) == len(owners)
    rows = max(1, CHUNK // len(owners))
    for start in range(0, resamples, rows):
        counts = article_counts(len(numbers), seed, start, min(rows, resamples - start))
        yield (counts if alone else counts[:, owners]).astype(np.float64)


@lru_cache(maxsize=24)  # a report resamples equally many articles for many metrics; at most 8 MB each
def article_counts(articles: int, seed: int, start: int, rows: int) -> NDArray[np.uint16]:
    """How often each article is drawn, for the resamples from number ``start`` on."""
    drawn = np.random.default_rng([seed, start]).integers(articles, size=(rows, articles))
    places = drawn + articles * np.arange(rows)[:, None]
    counts = np.bincount(places.ravel(), minlength=rows * articles).reshape(rows, articles).astype(np.uint16)
    counts.setflags(write=False)
    return counts
