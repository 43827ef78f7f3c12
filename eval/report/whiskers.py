"""A value and its interval as a small drawing in a table's cell, on one scale for the column."""

from __future__ import annotations

from dataclasses import dataclass

from eval.report.records import Cell, ColumnResult

WIDTH, HEIGHT, INSET = 84, 10, 4


@dataclass(frozen=True)
class Whisker:
    """Places in the drawing; ``low`` and ``high`` are None where there is no interval."""

    value: float
    low: float | None
    high: float | None
    width: int = WIDTH
    height: int = HEIGHT


def whisker(cell: Cell, column: ColumnResult) -> Whisker | None:
    """The drawing of a cell; None where it has no value or the whole column is one point."""
    estimates = [other.estimate for other in column.cells]
    ends = [end for item in estimates for end in (item.value, item.low, item.high) if end is not None]
    here = cell.estimate
    if here.value is None or min(ends) == max(ends):
        return None
    scale = (WIDTH - 2 * INSET) / (max(ends) - min(ends))

    def at(end: float) -> float:
        return round(INSET + (end - min(ends)) * scale, 1)

    low, high = (None if end is None else at(end) for end in (here.low, here.high))
    return Whisker(at(here.value), low, high)
