"""A result as text for a terminal or a plain file: everything that colour says, the words say too."""

from __future__ import annotations

from collections.abc import Iterator

from summarize.records import Result
from summarize.rendering.characters import for_reading, translated
from summarize.rendering.citations import Sources, number_sources
from summarize.rendering.marking import Segment, Status, mark
from summarize.rendering.phrases import (
    count,
    headline_of,
    introduction,
    label_after,
    label_before,
    one_line,
    shortened,
    source_line,
)
from summarize.rendering.problems import Problem, find_problems, totals
from summarize.rendering.typesetting import Run, Typesetter

EMPTY = "(The summary is empty.)"
COLOURS: dict[Status, str | None] = {
    "supported": None,
    "disputed": "yellow",
    "unsupported": "yellow",
    "contradicted": "red",
}


def to_text(result: Result, typesetter: Typesetter) -> str:
    """The headline if there is one, the marked summary, the problems, the sources and the totals."""
    shown = translated(result, for_reading())
    sources = number_sources(shown)
    runs = [run for segment in mark(shown.summary, sources) for run in _marked(segment)]
    headline = headline_of(shown)
    blocks = [
        [typesetter.paragraph([Run(headline)])] if headline else [],
        [typesetter.paragraph(runs) if shown.summary.text.strip() else EMPTY],
        list(_problems(find_problems(shown.summary, sources), typesetter)),
        list(_sources(sources, typesetter)),
        [typesetter.paragraph([Run(one_line(totals(shown.summary)))])],
    ]
    return "\n\n".join("\n".join(block) for block in blocks if block) + "\n"


def _marked(segment: Segment) -> Iterator[Run]:
    colour = COLOURS[segment.status] if segment.status else None
    before, after = label_before(segment), label_after(segment)
    yield Run(f"[{before}: {segment.text}]" if before else segment.text, colour)
    if after:
        yield Run(f" [{after}]", "bright_black")


def _problems(problems: tuple[Problem, ...], typesetter: Typesetter) -> Iterator[str]:
    if problems:
        yield "Look at"
    for problem in problems:
        status = Run(problem.status, COLOURS[problem.status])
        yield typesetter.paragraph([status, Run(f': "{one_line(problem.statement)}"')], "- ", "  ")
        for reason in problem.reasons:
            yield typesetter.paragraph([Run(one_line(reason))], "    ", "    ")
        for quote in problem.quotes:
            words = Run(f'{introduction(quote)} "{shortened(quote.evidence.text)}"')
            yield typesetter.paragraph([words], "    ", "    ")


def _sources(sources: Sources, typesetter: Typesetter) -> Iterator[str]:
    if sources.all:
        heading = f"Sources ({count(sources.used(), 'report')}, {sources.independent()} independent)"
        yield typesetter.paragraph([Run(heading)])
    for source in sources.all:
        label = f"[{source.number}] "
        yield typesetter.paragraph([Run(source_line(source, sources))], label, " " * len(label))
