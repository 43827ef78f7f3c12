"""What a table's column is: how a system is measured in it, and how two systems are compared."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache, partial
from typing import Protocol

import numpy as np

from eval.records import Direction
from eval.report import observations as observe
from eval.report.observations import Observation
from eval.report.records import Comparison, System
from eval.run.folder import Run
from eval.statistics import Estimate, balanced_accuracy, mean, recall_at_false_alarms, roc_auc
from eval.statistics.bootstrap import Array, Statistic, resampled
from eval.statistics.discrimination import accuracy_statistic, auc_statistic, missing_kind, recall_statistic
from eval.statistics.paired import bootstrap_test, paired_bootstrap, paired_randomisation

NOT_TESTED = "not tested: it depends on what else ran"

Observe = Callable[[Run], tuple[Observation, ...]]


class Column(Protocol):
    """One column; ``details`` go into the signatures of its numbers."""

    @property
    def name(self) -> str:
        """What stands above it."""

    @property
    def direction(self) -> Direction:
        """Which values are better."""

    @property
    def observe(self) -> Observe:
        """The values it rests on."""

    @property
    def details(self) -> Mapping[str, str]:
        """How it is computed, in a word or two each."""

    def estimate(self, found: Sequence[Observation], seed: int) -> Estimate:
        """The value of a system."""

    def compare(self, first: System, second: System, seed: int) -> Comparison:
        """Two systems on what both have."""


@dataclass(frozen=True)
class MeanColumn:
    """The mean of one value per example or claim; compared by approximate randomisation."""

    name: str
    direction: Direction
    observe: Observe
    details: Mapping[str, str] = field(default_factory=dict)

    def estimate(self, found: Sequence[Observation], seed: int) -> Estimate:
        """The mean."""
        return mean([item.value for item in found], [item.article for item in found], seed)

    def compare(self, first: System, second: System, seed: int) -> Comparison:
        """Paired approximate randomisation, and the paired bootstrap beside it."""
        one, other = observe.paired(self.observe(first.run), self.observe(second.run))
        articles = [item.article for item in one]
        columns = observe.values(one), observe.values(other), articles
        swapped, resampled = paired_randomisation(*columns, seed), paired_bootstrap(*columns, seed)
        counted = swapped.n, len(set(articles))
        return Comparison(
            self.name, first, second, swapped.value, *counted, swapped.p, resampled.p, reason=swapped.reason
        )


@dataclass(frozen=True)
class CostColumn(MeanColumn):
    """What a run took, on a machine that did other things too, models loaded on the way: shown, never ranked or tested.

    In a sweep the runs share a process, so a later one is charged with the memory of those before it.
    """

    def compare(self, first: System, second: System, seed: int) -> Comparison:  # noqa: ARG002
        """No test."""
        return Comparison(self.name, first, second, None, 0, 0, None, None, reason=NOT_TESTED)


@dataclass(frozen=True)
class LabelColumn:
    """A measure of scores against labels; compared by the paired bootstrap.

    Two checkers' scores are not on one scale, so swapping them, as approximate randomisation does, would mean nothing.
    """

    name: str
    observe: Observe
    measure: Callable[..., Estimate]
    statistic: Callable[[Sequence[float], Sequence[bool]], Statistic]
    details: Mapping[str, str] = field(default_factory=dict)
    direction: Direction = "higher"

    def estimate(self, found: Sequence[Observation], seed: int) -> Estimate:
        """The measure on the claims that have a score."""
        kept = [item for item in found if item.value is not None]
        labels, articles = [item.supported for item in kept], [item.article for item in kept]
        return self.measure(observe.values(kept), labels, articles, seed=seed)

    def compare(self, first: System, second: System, seed: int) -> Comparison:
        """The difference on the claims that both have a score for."""
        one, other = observe.paired(self.observe(first.run), self.observe(second.run))
        labels, articles = tuple(item.supported for item in one), tuple(item.article for item in one)
        counted = len(one), len(set(articles))
        if reason := missing_kind(labels):
            return Comparison(self.name, first, second, None, *counted, None, None, reason=reason)
        sides = [tuple(observe.values(side)) for side in (one, other)]
        value, other_value = (float(self.statistic(side, labels)(np.ones((1, len(labels))))[0]) for side in sides)
        values, other_values = (_resampled(self.statistic, side, labels, articles, seed) for side in sides)
        found = bootstrap_test(value - other_value, values - other_values, articles)
        return Comparison(self.name, first, second, found.value, *counted, None, found.p, reason=found.reason)


@lru_cache(maxsize=64)  # each system is in many pairs, mostly on the same claims
def _resampled(
    statistic: Callable[[Sequence[float], Sequence[bool]], Statistic],
    scores: tuple[float, ...],
    labels: tuple[bool, ...],
    articles: tuple[str, ...],
    seed: int,
) -> Array:
    return resampled(statistic(scores, labels), articles, seed)


def metric_columns(systems: Sequence[System]) -> tuple[Column, ...]:
    """Every metric that some system has, in order of appearance, then what each that wrote here cost."""
    directions = {metric.name: metric.direction for system in systems for metric in system.run.info.metrics}
    quality = [
        MeanColumn(name, direction, partial(observe.metric_values, metric=name))
        for name, direction in directions.items()
    ]
    costs = {"seconds": observe.seconds, "megabytes": observe.megabytes}
    measured = [
        CostColumn(name, "neither", cost)
        for name, cost in costs.items()
        if any(item.value is not None for system in systems for item in cost(system.run))
    ]
    return (*quality, *measured)


def checker_columns() -> tuple[Column, ...]:
    """How well scores and verdicts tell supported claims from errors, and what a claim costs."""
    return (
        LabelColumn("AUC", observe.support_scores, roc_auc, auc_statistic, {"ties": "half"}),
        LabelColumn(
            "balanced accuracy",
            observe.verdicts,
            partial(balanced_accuracy, threshold=0.5),
            verdict_statistic,
            {"at": "verdict"},
        ),
        LabelColumn(
            "recall at 10 % false alarms",
            observe.support_scores,
            recall_at_false_alarms,
            recall_statistic,
            {"threshold": "oracle"},
        ),
        CostColumn("seconds", "neither", observe.seconds, {"per": "claim"}),
    )


def verdict_statistic(verdicts: Sequence[float], supported: Sequence[bool]) -> Statistic:
    """Balanced accuracy of verdicts, 1 for supported."""
    return accuracy_statistic(verdicts, supported, threshold=0.5)


def kind_columns(systems: Sequence[System]) -> tuple[Column, ...]:
    """Errors caught by kind, all of them first, and false alarms beside them."""
    claims = [claim for system in systems for claim in system.run.claims]
    kinds = sorted({claim.kind for claim in claims if claim.kind is not None and not claim.label})
    caught = {"at": "verdict"}
    return (
        MeanColumn("all errors", "higher", partial(observe.caught, kind=None), caught),
        *(MeanColumn(kind, "higher", partial(observe.caught, kind=kind), caught) for kind in kinds),
        MeanColumn("false alarms", "lower", observe.false_alarms, caught),
    )
