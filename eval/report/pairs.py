"""Two systems over all columns: in what the one is better and worse than the other, and what may be chance."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import combinations

from eval.report.records import ColumnResult, Comparison, Section, System


@dataclass(frozen=True)
class Pair:
    """The columns in which a difference between ``system`` and an earlier ``other`` holds, and the rest.

    ``different``: in columns of which no direction is better. ``open``: where the difference may be chance;
    columns that could not be tested are in none of the four.
    """

    system: System
    other: System
    better: tuple[str, ...]
    worse: tuple[str, ...]
    different: tuple[str, ...]
    open: tuple[str, ...]


def pairs(section: Section) -> tuple[Pair, ...]:
    """Every two systems of a section, over its columns."""
    return tuple(_pair(section, first, second) for first, second in combinations(section.systems, 2))


def _pair(section: Section, first: System, second: System) -> Pair:
    found = [
        (column, item)
        for column in section.columns
        for item in column.comparisons
        if (item.first.number, item.second.number) == (first.number, second.number)
    ]

    def names(wanted: Callable[[ColumnResult, Comparison], bool]) -> tuple[str, ...]:
        return tuple(column.name for column, item in found if wanted(column, item))

    return Pair(
        second,
        first,
        better=names(lambda column, item: item.holds and _ahead(column, item) is True),
        worse=names(lambda column, item: item.holds and _ahead(column, item) is False),
        different=names(lambda column, item: item.holds and _ahead(column, item) is None),
        open=names(lambda _, item: item.decisive is not None and not item.holds),
    )


def _ahead(column: ColumnResult, item: Comparison) -> bool | None:
    """Whether the second system is better; None where no direction is."""
    if column.direction == "neither" or item.difference is None:
        return None
    return (item.difference < 0) == (column.direction == "higher")
