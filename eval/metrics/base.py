"""What a metric is: a name, a direction, one value an example, and one value for many."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Protocol

from eval.records import Direction, Outcome, Score


class Metric(Protocol):
    """Derive from it, set `name` and `direction`, and write `score`; the rest has defaults.

    ``direction``: what is better, or ``neither`` for a value that describes and does not judge.
    """

    name: str
    direction: Direction

    def score(self, outcome: Outcome) -> Score:
        """The value for one example; an empty case is a `Score` without a value and with the reason."""
        ...

    def aggregate(self, values: Sequence[float]) -> float | None:
        """One value for the examples that have one: their mean; None for no value."""
        return math.fsum(values) / len(values) if values else None

    def signature(self) -> Mapping[str, str]:
        """What else decides the values: versions, hashes, choices."""
        return {}


def share(part: float, whole: float, empty: str) -> Score:
    """``part / whole``; where ``whole`` is 0 there is no value, and ``empty`` is the reason."""
    return Score(part / whole) if whole else Score(None, empty)
