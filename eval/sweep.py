"""Which value of a threshold to choose, from what the checker says of labelled claims at each value."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from eval.judged import TRUE, Judged

MOST_FLAGGED = 0.08
"""Share of true claims that may be flagged: less than the 10 % that is asked for on claims not seen."""


@dataclass(frozen=True)
class Point:
    """The verdicts at one value; ``clusters`` runs beside ``judged`` and names the cluster of each claim."""

    value: str
    judged: tuple[Judged, ...]
    clusters: tuple[str, ...]

    def without(self, cluster: str) -> Point:
        """The same without the claims of one cluster."""
        kept = [pair for pair in zip(self.judged, self.clusters, strict=True) if pair[1] != cluster]
        return Point(self.value, tuple(item for item, _ in kept), tuple(name for _, name in kept))

    def line(self) -> str:
        """For a reader: how many true claims were flagged and how many false ones caught."""
        true = [item.flagged for item in self.judged if item.kind == TRUE]
        false = [item.flagged for item in self.judged if item.kind != TRUE]
        return f"true flagged {sum(true)} of {len(true)}, false caught {sum(false)} of {len(false)}"


def chosen(points: Sequence[Point], most: float = MOST_FLAGGED) -> str | None:
    """The highest value at which at most ``most`` (0 to 1) of the true claims are flagged.

    None if there is none, or no true claim to go by.
    """
    shares = [(point.value, _flagged(point)) for point in points]
    return max((value for value, share in shares if share is not None and share <= most), key=float, default=None)


def left_out(points: Sequence[Point], most: float = MOST_FLAGGED) -> dict[str, str | None]:
    """What would be chosen without each cluster in turn: a choice that one cluster decides is not stable.

    Of a single cluster nothing would be left, so there is nothing to say.
    """
    clusters = dict.fromkeys(name for point in points for name in point.clusters)
    if len(clusters) < 2:
        return {}
    return {name: chosen([point.without(name) for point in points], most) for name in clusters}


def _flagged(point: Point) -> float | None:
    true = [item.flagged for item in point.judged if item.kind == TRUE]
    return sum(true) / len(true) if true else None
