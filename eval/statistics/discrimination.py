"""How well a checker's scores tell supported claims from errors.

``scores`` are higher for claims that the checker holds to be supported; ``supported`` are the human labels. An error
is a claim that is not supported, a false alarm a supported claim that is flagged. All measures lie in 0..1.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from eval.statistics.bootstrap import RESAMPLES, Array, Estimate, Statistic, estimate
from eval.statistics.checks import refuse_not_finite, refuse_unequal

FALSE_ALARMS = 0.1
ROUNDING = 1e-9  # 3 false alarms of 30 are 10 %, whatever binary fractions make of it

Column = Sequence[float]
Labels = Sequence[bool]


def roc_auc(
    scores: Column, supported: Labels, articles: Sequence[str], seed: int = 0, resamples: int = RESAMPLES
) -> Estimate:
    """Area under the ROC curve: how often a supported claim scores above an error, ties counting half.

    Mann and Whitney's U over the number of pairs. None when one of the two kinds is missing.
    """
    return _measure(auc_statistic, scores, supported, articles, seed, resamples)


def balanced_accuracy(
    scores: Column,
    supported: Labels,
    articles: Sequence[str],
    threshold: float,
    seed: int = 0,
    resamples: int = RESAMPLES,
) -> Estimate:
    """Mean of the shares of supported claims and of errors judged right; ``score >= threshold`` means supported."""

    def build(scores: Column, supported: Labels) -> Statistic:
        return accuracy_statistic(scores, supported, threshold)

    return _measure(build, scores, supported, articles, seed, resamples)


def recall_at_false_alarms(
    scores: Column,
    supported: Labels,
    articles: Sequence[str],
    false_alarms: float = FALSE_ALARMS,
    seed: int = 0,
    resamples: int = RESAMPLES,
) -> Estimate:
    """Share of errors flagged at the strictest threshold that flags at most ``false_alarms`` of the supported claims.

    The threshold is found on the claims themselves, in each resample anew; equal scores are flagged together.
    """

    def build(scores: Column, supported: Labels) -> Statistic:
        return recall_statistic(scores, supported, false_alarms)

    return _measure(build, scores, supported, articles, seed, resamples)


def auc_statistic(scores: Column, supported: Labels) -> Statistic:
    """The area under the ROC curve as a statistic of weights."""
    levels = Levels.of(scores, supported)

    def statistic(weights: Array) -> Array:
        true, false = levels.weigh(weights)
        below = np.cumsum(false, axis=1) - false / 2
        return _share((true * below).sum(axis=1), true.sum(axis=1) * false.sum(axis=1))

    return statistic


def accuracy_statistic(scores: Column, supported: Labels, threshold: float) -> Statistic:
    """Balanced accuracy as a statistic of weights."""
    label = np.asarray(supported, dtype=np.float64)
    passed = (np.asarray(scores, dtype=np.float64) >= threshold).astype(np.float64)

    def statistic(weights: Array) -> Array:
        sensitivity = _share(weights @ (label * passed), weights @ label)
        specificity = _share(weights @ ((1 - label) * (1 - passed)), weights @ (1 - label))
        return (sensitivity + specificity) / 2

    return statistic


def recall_statistic(scores: Column, supported: Labels, false_alarms: float = FALSE_ALARMS) -> Statistic:
    """Recall of errors at a rate of false alarms as a statistic of weights."""
    levels = Levels.of(scores, supported)

    def statistic(weights: Array) -> Array:
        true, false = levels.weigh(weights)
        allowed = np.cumsum(true, axis=1) <= (false_alarms + ROUNDING) * true.sum(axis=1, keepdims=True)
        caught = np.where(allowed, np.cumsum(false, axis=1), 0).max(axis=1)
        return _share(np.where(true.sum(axis=1) > 0, caught, np.nan), false.sum(axis=1))

    return statistic


@dataclass(frozen=True)
class Levels:
    """The distinct scores, ascending: which claims have which, and which of them are supported."""

    order: np.ndarray
    starts: np.ndarray
    supported: np.ndarray

    @classmethod
    def of(cls, scores: Column, supported: Labels) -> Levels:
        """Sort the claims by score; equal scores share a level."""
        column = np.asarray(scores, dtype=np.float64)
        order = np.argsort(column, kind="stable")
        starts = np.flatnonzero(np.r_[True, np.diff(column[order]) > 0])
        return cls(order, starts, np.asarray(supported, dtype=bool)[order])

    def weigh(self, weights: Array) -> tuple[Array, Array]:
        """The weight of supported claims and of errors on each level, one row per resample."""
        ranked = weights[:, self.order]
        true = np.add.reduceat(ranked * self.supported, self.starts, axis=1)
        false = np.add.reduceat(ranked * ~self.supported, self.starts, axis=1)
        return true, false


def _measure(
    build: Callable[[Column, Labels], Statistic],
    scores: Column,
    supported: Labels,
    articles: Sequence[str],
    seed: int,
    resamples: int,
) -> Estimate:
    refuse_unequal(scores=scores, labels=supported, articles=articles)
    refuse_not_finite(scores, "scores")
    if missing := missing_kind(supported):
        return Estimate(None, None, None, len(scores), len(set(articles)), missing)
    return estimate(build(scores, supported), articles, seed, resamples)


def missing_kind(supported: Labels) -> str | None:
    """Why nothing can be told apart: the reason when there are no claims or only one kind of them."""
    if not len(supported):
        return "no examples"
    if all(supported):
        return "no claim is an error"
    return None if any(supported) else "no claim is supported"


def _share(part: Array, whole: Array) -> Array:
    return np.divide(part, whole, out=np.full_like(part, np.nan), where=whole > 0)
