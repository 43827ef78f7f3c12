"""Whether two systems differ on the same examples: two-sided tests that keep the examples of an article together.

The null hypothesis is that the difference of the two is 0. Two equal systems give p = 1, never a small one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from eval.statistics.bootstrap import CHUNK, RESAMPLES, Array, resampled
from eval.statistics.checks import refuse_not_finite, refuse_unequal
from eval.statistics.means import weighted_mean

ROUNDING = 1e-12  # relative; sums in another order differ in their last bits


@dataclass(frozen=True)
class Difference:
    """First minus second on the ``n`` examples that both have, and its p-value, 0 < p <= 1.

    ``reason`` says why there is no p-value (and, without a common example, no difference either); else it is None.
    """

    value: float | None
    p: float | None
    n: int
    reason: str | None = None


def paired_randomisation(
    first: Sequence[float],
    second: Sequence[float],
    articles: Sequence[str],
    seed: int = 0,
    resamples: int = RESAMPLES,
) -> Difference:
    """Approximate randomisation of the difference of two means (Noreen 1989; Riezler and Maxwell 2005).

    Under the null hypothesis the two systems may be swapped, which turns the sign of an article's differences. All
    2**articles ways are tried when they are not more than ``resamples``; else p = (more extreme + 1) / (tried + 1).
    Raises `UnusableInput` for unequal lengths.
    """
    differences = _differences(first, second, articles)
    if not len(differences):
        return NO_COMMON
    value = float(differences.mean())
    _, owner = np.unique(np.asarray(articles), return_inverse=True)
    sums = np.bincount(owner, weights=differences)
    if len(sums) < 2:
        return Difference(value, None, len(differences), ONE_ARTICLE)
    return Difference(value, _swap_test(sums, seed, resamples), len(differences))


def _swap_test(sums: np.ndarray, seed: int, resamples: int) -> float:
    """As `scipy.stats.permutation_test` with one sample, which is too slow for every pair of a report's runs."""
    exact = len(sums) <= np.log2(resamples)
    chunks = all_swaps(len(sums)) if exact else random_swaps(len(sums), seed, resamples)
    swapped = np.abs(np.concatenate([sums.sum() - 2 * (flips @ sums) for flips in chunks]))
    extreme = int((swapped >= abs(sums.sum()) - ROUNDING * np.abs(sums).sum()).sum())
    return extreme / len(swapped) if exact else (extreme + 1) / (len(swapped) + 1)


def all_swaps(articles: int) -> Iterator[Array]:
    """Every choice of the articles that are swapped: one row each, 1 for a swapped one."""
    yield ((np.arange(2**articles)[:, None] >> np.arange(articles)) & 1).astype(np.float64)


def random_swaps(articles: int, seed: int, resamples: int) -> Iterator[Array]:
    """Choices at random, in chunks that fit in memory."""
    rows = max(1, CHUNK // articles)
    for start in range(0, resamples, rows):
        yield _swaps(articles, seed, start, min(rows, resamples - start)).astype(np.float64)


@lru_cache(maxsize=24)  # a report compares many pairs on equally many articles; at most 4 MB each
def _swaps(articles: int, seed: int, start: int, rows: int) -> NDArray[np.int8]:
    swaps = np.random.default_rng([seed, start]).integers(2, size=(rows, articles), dtype=np.int8)
    swaps.setflags(write=False)
    return swaps


def paired_bootstrap(
    first: Sequence[float],
    second: Sequence[float],
    articles: Sequence[str],
    seed: int = 0,
    resamples: int = RESAMPLES,
) -> Difference:
    """Bootstrap test of the difference of two means; raises `UnusableInput` for unequal lengths."""
    differences = _differences(first, second, articles)
    if not len(differences):
        return NO_COMMON
    statistic = weighted_mean(differences.tolist())
    return bootstrap_test(float(differences.mean()), resampled(statistic, articles, seed, resamples), articles)


def bootstrap_test(difference: float, values: Array, articles: Sequence[str]) -> Difference:
    """Bootstrap test of any difference: how often, shifted to the null hypothesis, it is as far from 0 as it was seen.

    ``values`` are those of the resamples. Efron and Tibshirani, An Introduction to the Bootstrap (1993), section 16.4;
    p = (as far + 1) / (resamples + 1), but never below `smallest_p`: of few articles no resample may lie as far, though
    the difference proves nothing. Resamples in which the difference is undefined (NaN) count as far: they are no
    evidence against the null hypothesis.
    """
    if np.isnan(difference):
        return Difference(None, None, len(articles), "undefined for these examples")
    if len(set(articles)) < 2:
        return Difference(difference, None, len(articles), ONE_ARTICLE)
    nearer = int((np.abs(values - difference) < abs(difference) * (1 - ROUNDING)).sum())
    p = (len(values) - nearer + 1) / (len(values) + 1)
    return Difference(difference, max(p, smallest_p(len(set(articles)), len(values))), len(articles))


def smallest_p(articles: int, resamples: int = RESAMPLES) -> float:
    """The smallest p-value that either test can give on so many articles, whatever the values are.

    Of the 2**articles ways of swapping two change nothing but the sign. Fewer articles are no better evidence when they
    are resampled, so the bootstrap is held to the same.
    """
    return max(2.0 ** (1 - articles), 1 / (resamples + 1))


ONE_ARTICLE = "one article only, so nothing to resample"
NO_COMMON = Difference(None, None, 0, "no example has a value in both runs")


def _differences(first: Sequence[float], second: Sequence[float], articles: Sequence[str]) -> np.ndarray:
    refuse_unequal(first=first, second=second, articles=articles)
    refuse_not_finite(first, "first run")
    refuse_not_finite(second, "second run")
    return np.asarray(first, dtype=np.float64) - np.asarray(second, dtype=np.float64)
