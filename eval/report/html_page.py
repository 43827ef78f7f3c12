"""A report as one self-contained HTML page: no request, no script, drawings as inline SVG.

Every text goes through Jinja's autoescape; the content security policy lets the page's own style apply, by its hash.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from eval.report import notation
from eval.report.plot import Plot, plots
from eval.report.records import LEVEL, Cell, ColumnResult, Report, Section
from eval.report.whiskers import Whisker, whisker
from eval.report.worst import WorstExample, worst_examples
from summarize.rendering.characters import for_reading
from summarize.rendering.pages import inline_hash, templates
from summarize.rendering.phrases import count

COLUMNS_PER_TABLE = 6
"""More do not fit side by side on a common screen or on paper; the systems are repeated for the next ones."""


@dataclass(frozen=True)
class ShownCell:
    """A cell as the page has it."""

    cell: Cell
    value: str
    interval: str
    relation: str
    reason: str
    whisker: Whisker | None


@dataclass(frozen=True)
class ShownColumn:
    """A column as the page has it."""

    column: ColumnResult
    arrow: str
    direction: str
    places: int
    cells: tuple[ShownCell, ...]


@dataclass(frozen=True)
class ShownSection:
    """A section as the page has it; ``tables`` are its columns cut to fit."""

    section: Section
    tables: tuple[tuple[ShownColumn, ...], ...]
    kinds: tuple[tuple[ShownColumn, ...], ...]
    plots: tuple[Plot, ...]
    worst: tuple[WorstExample, ...]
    absences: tuple[notation.Absence, ...]


def to_html(report: Report) -> str:
    """The page, ending in a newline."""
    environment = templates("eval.report", _readable)
    style = environment.get_template("report.css").render()
    return environment.get_template("report.html.jinja").render(
        report=report,
        sections=[_section(section) for section in report.sections],
        style_hash=inline_hash(style),
        count=count,
        notation=notation,
        level=LEVEL,
    )


def _readable(value: Any) -> Any:
    """Cleaned where it is written: a report holds its runs many times over, too often to be cleaned as a whole."""
    return value.translate(for_reading()) if isinstance(value, str) else value


def _section(section: Section) -> ShownSection:
    return ShownSection(
        section,
        _tables(section.columns),
        _tables(section.kinds),
        plots(section),
        worst_examples(section),
        notation.absences((*section.columns, *section.kinds)),
    )


def _tables(columns: tuple[ColumnResult, ...]) -> tuple[tuple[ShownColumn, ...], ...]:
    """As few tables as do, of about equal width."""
    if not columns:
        return ()
    size = math.ceil(len(columns) / math.ceil(len(columns) / COLUMNS_PER_TABLE))
    return tuple(tuple(map(_column, columns[start : start + size])) for start in range(0, len(columns), size))


def _column(column: ColumnResult) -> ShownColumn:
    return ShownColumn(
        column,
        notation.ARROWS[column.direction],
        notation.BEST_WORDS[column.direction],
        notation.places(column),
        tuple(_cell(cell, column) for cell in column.cells),
    )


def _cell(cell: Cell, column: ColumnResult) -> ShownCell:
    places = notation.places(column, cell)
    return ShownCell(
        cell,
        notation.number(cell.estimate.value, places),
        notation.interval(cell.estimate, places),
        notation.relation(cell),
        notation.why_missing(cell),
        whisker(cell, column),
    )
