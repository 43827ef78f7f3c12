"""A report as CSV: one line per system and metric, every number as it is, for a spreadsheet or a script."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from eval.report import notation
from eval.report.records import Cell, ColumnResult, Report, Section
from summarize.rendering.characters import for_reading, translated

HEADER = (
    "data", "task", "system", "metric", "direction", "value", "low", "high", "n", "articles", "missing", "reasons",
    "better_than", "differs_from", "signature",
)  # fmt: skip
FORMULA = ("=", "+", "-", "@")
"""How a formula begins: names come from other people's systems, and a spreadsheet runs what looks like one."""


def to_csv(report: Report) -> str:
    """The lines, the first one of which names the fields; a value that is missing is an empty field."""
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(HEADER)
    for section in report.sections:
        for column in section.columns:
            writer.writerows(
                translated(_line(section, section.kind, column, cell), for_reading()) for cell in column.cells
            )
        for column in section.kinds:
            task = "checker, errors caught"
            writer.writerows(translated(_line(section, task, column, cell), for_reading()) for cell in column.cells)
    return stream.getvalue()


def _line(section: Section, task: str, column: ColumnResult, cell: Cell) -> tuple[str, ...]:
    estimate = cell.estimate
    names = {system.number: system.name for system in section.systems}
    numbers = (estimate.value, estimate.low, estimate.high)
    return (
        _as_text(section.label),
        task,
        _as_text(cell.system.name),
        _as_text(column.name),
        column.direction,
        *("" if value is None else repr(value) for value in numbers),
        str(estimate.n),
        str(estimate.articles),
        str(sum(item.count for item in cell.missing)),
        _as_text(notation.why_missing(cell)),
        *(_as_text("; ".join(_named(found, names))) for found in (cell.better_than, cell.differs_from)),
        _as_text(cell.signature),
    )


def _as_text(text: str) -> str:
    return f"'{text}" if text.startswith(FORMULA) else text


def _named(numbers: tuple[int, ...], names: dict[int, str]) -> Iterator[str]:
    return (names[number] for number in numbers)
