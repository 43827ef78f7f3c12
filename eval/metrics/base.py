"""What a metric is: a name, a direction and one value an example; over many examples, its mean (`eval.statistics`)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from eval.records import Direction, Outcome, Score


class Metric(Protocol):
    """Derive from it, set `name` and `direction`, and write `score`; the signature has a default.

    ``direction``: what is better, or ``neither`` for a value that describes and does not judge.
    """

    name: str
    direction: Direction

    def score(self, outcome: Outcome) -> Score:
        """The value for one example; an empty case is a `Score` without a value and with the reason."""
        ...

    def signature(self) -> Mapping[str, str]:
        """What else decides the values: versions, hashes, choices."""
        return {}


def share(part: float, whole: float, empty: str) -> Score:
    """``part / whole``; where ``whole`` is 0 there is no value, and ``empty`` is the reason."""
    return Score(part / whole) if whole else Score(None, empty)
