"""A report as Markdown: tables that GitHub and most editors show."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from eval.report import notation
from eval.report.pairs import Pair, pairs
from eval.report.records import ColumnResult, Report, Section, System
from summarize.rendering.characters import for_reading
from summarize.rendering.markdown import escaped as escaped_inline
from summarize.rendering.phrases import count, one_line

LEGEND = (
    "95 % intervals: bootstrap over articles, {resamples} resamples, seed {seed}. **Bold**: the best value. "
    "`> 1, 2`: better than systems 1 and 2, `≠`: different from; paired {test}, p < 0.05 after Holm's correction "
    "over the pairs of a column. ↑ more is better, ↓ less is better."
)
TESTS = {
    "summaries": "approximate randomisation",
    "checker": "bootstrap (approximate randomisation for means)",
}


def to_markdown(report: Report) -> str:
    """The page's tables without its plots and examples; ends in a newline."""
    lines = [line for section in report.sections for line in _section(section, report)]
    return "\n".join(lines).rstrip("\n") + "\n"


def _section(section: Section, report: Report) -> Iterator[str]:
    noun = "example" if section.kind == "summaries" else "labelled claim"
    yield from (f"## {escaped(section.label)}: {count(section.data.examples, noun)}", "")
    yield from (line for notice in section.notices for line in (f"> {escaped(notice)}", ""))
    yield from table(section.columns, section.systems)
    if section.kinds:
        yield from ("### Errors caught by kind", "")
        yield from table(section.kinds, section.systems)
    yield from (LEGEND.format(resamples=report.resamples, seed=report.seed, test=TESTS[section.kind]), "")
    yield from _differences(section)
    yield from _missing(section)
    yield from _signatures(section)


def table(columns: Sequence[ColumnResult], systems: Sequence[System]) -> Iterator[str]:
    """Systems by columns, and an empty line."""
    heads = [f"{escaped(column.name)} {notation.ARROWS[column.direction]}".strip() for column in columns]
    yield _row("", "system", *heads)
    yield _row("--:", ":--", *("--:" for _ in columns))
    for index, system in enumerate(systems):
        cells = (_cell(column, index) for column in columns)
        yield _row(str(system.number), escaped(system.name), *cells)
    yield ""


def _cell(column: ColumnResult, index: int) -> str:
    cell = column.cells[index]
    places = notation.places(column, cell)
    value = notation.number(cell.estimate.value, places)
    interval = notation.interval(cell.estimate, places)
    bold = f"**{value}**" if cell.best else value
    return " ".join(filter(None, (bold, f"({interval})" if interval else "", escaped(notation.relation(cell)))))


def _differences(section: Section) -> Iterator[str]:
    if found := pairs(section):
        yield from ("Which differences hold:", "")
        yield from (
            f"- {escaped(item.system.name)} against {escaped(item.other.name)}: {_said(item)}" for item in found
        )
        yield ""


def _said(pair: Pair) -> str:
    parts = {
        "better in": pair.better,
        "worse in": pair.worse,
        "different in": pair.different,
        "may be chance:": pair.open,
    }
    return "; ".join(f"{word} {escaped(', '.join(names))}" for word, names in parts.items() if names)


def _missing(section: Section) -> Iterator[str]:
    if found := notation.absences((*section.columns, *section.kinds)):
        yield from ("Missing:", "")
        for item in found:
            yield f"- {escaped(item.reason)}: {escaped(item.systems)} ({escaped(', '.join(item.columns))})"
        yield ""


def _signatures(section: Section) -> Iterator[str]:
    yield from ("Signatures:", "", "```")
    yield from (
        cell.signature.replace("`", "'") for column in (*section.columns, *section.kinds) for cell in column.cells
    )
    yield from ("```", "")


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


def escaped(text: str) -> str:
    """On one line, with nothing that Markdown or a table would read as its own or make a link."""
    return escaped_inline(one_line(text.translate(for_reading())))
