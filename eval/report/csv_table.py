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
        section.label,
        task,
        cell.system.name,
        column.name,
        column.direction,
        *("" if value is None else repr(value) for value in numbers),
        str(estimate.n),
        str(estimate.articles),
        str(sum(item.count for item in cell.missing)),
        notation.why_missing(cell),
        *("; ".join(_named(found, names)) for found in (cell.better_than, cell.differs_from)),
        cell.signature,
    )


def _named(numbers: tuple[int, ...], names: dict[int, str]) -> Iterator[str]:
    return (names[number] for number in numbers)
