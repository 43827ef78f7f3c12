"""How numbers and names are written: the same in the page, Markdown and CSV's readers' columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from eval.report.records import Cell, ColumnResult, Comparison
from eval.statistics import Estimate

NONE = "–"
ARROWS = {"higher": "↑", "lower": "↓", "neither": ""}
BEST_WORDS = {"higher": "higher is better", "lower": "lower is better", "neither": "describes, does not judge"}
DIGITS = 3


def decimals(values: Sequence[float]) -> int:
    """Three up to 1, as shares have them; above it so many that the largest value shows three digits."""
    largest = max((abs(value) for value in values), default=0.0)
    return max(0, DIGITS - len(str(int(largest)))) if largest > 1 else DIGITS


def places(column: ColumnResult, cell: Cell | None = None) -> int:
    """Decimals of the numbers of a column, so that they compare at a glance.

    Where that would leave a small value with one digit or none (seconds from 0.02 to 300), ``cell`` has its own.
    """
    found = [other.estimate.value for other in column.cells if other.estimate.value is not None]
    shared = decimals(found)
    smallest = min((abs(value) for value in found if value), default=1.0)
    if cell is None or cell.estimate.value is None or smallest >= 10.0 ** (1 - shared) or shared == DIGITS:
        return shared
    return decimals([cell.estimate.value])


def number(value: float | None, decimals: int) -> str:
    """The value with so many decimals; a dash where there is none, and never a minus before zero."""
    if value is None:
        return NONE
    text = f"{value:.{decimals}f}"
    return text.lstrip("-") if float(text) == 0 else text.replace("-", "−")


def interval(estimate: Estimate, decimals: int) -> str:
    """``0.330 to 0.382``; empty where there is none."""
    if estimate.low is None or estimate.high is None:
        return ""
    return f"{number(estimate.low, decimals)} to {number(estimate.high, decimals)}"


def p_value(p: float | None) -> str:
    """Four decimals, the smallest ones as a bound."""
    if p is None:
        return NONE
    return f"{p:.4f}" if p >= 0.0001 else "< 0.0001"


def signed(value: float | None, decimals: int) -> str:
    """A difference, always with its sign."""
    text = number(value, decimals)
    return f"+{text}" if value is not None and value > 0 and float(text) else text


def relation(cell: Cell) -> str:
    """Which systems a cell is better than or differs from for certain: ``> 1, 2``, ``≠ 3``; else empty."""
    if cell.better_than:
        return f"> {_listed(cell.better_than)}"
    return f"≠ {_listed(cell.differs_from)}" if cell.differs_from else ""


def why_missing(cell: Cell) -> str:
    """What is missing and why: ``2 without: no reference``; empty where nothing is."""
    parts = [f"{item.count} without: {item.reason}" for item in cell.missing]
    return "; ".join(parts + ([cell.estimate.reason] if cell.estimate.reason else []))


@dataclass(frozen=True)
class Absence:
    """A reason, the systems it holds for with how many examples each, and the columns where just these lack a value."""

    reason: str
    systems: str
    columns: tuple[str, ...]


def absences(columns: Sequence[ColumnResult]) -> tuple[Absence, ...]:
    """Every reason for a missing value or interval, columns that share it put together."""
    by_reason: dict[str, dict[str, list[str]]] = {}
    for column in columns:
        for cell in column.cells:
            for item in cell.missing:
                said = f"{cell.system.name} {item.count}"
                by_reason.setdefault(item.reason, {}).setdefault(column.name, []).append(said)
            if cell.estimate.reason and cell.estimate.value is not None:
                reason = f"no interval, {cell.estimate.reason}"
                by_reason.setdefault(reason, {}).setdefault(column.name, []).append(cell.system.name)
    return tuple(
        Absence(reason, systems, tuple(name for name, said in found.items() if ", ".join(said) == systems))
        for reason, found in by_reason.items()
        for systems in dict.fromkeys(", ".join(said) for said in found.values())
    )


def verdict(comparison: Comparison) -> str:
    """What a comparison says, in a word."""
    if comparison.corrected is None:
        return comparison.reason or NONE
    return "holds" if comparison.holds else "may be chance"


def _listed(numbers: Sequence[int]) -> str:
    """``1, 3–5``: three or more in a row as a range."""
    runs: list[list[int]] = []
    for item in numbers:
        if runs and item == runs[-1][-1] + 1:
            runs[-1].append(item)
        else:
            runs.append([item])
    parts = ([f"{run[0]}–{run[-1]}"] if len(run) > 2 else map(str, run) for run in runs)
    return ", ".join(part for some in parts for part in some)
