"""A result as Markdown (CommonMark); nothing that stands in a report or a summary can become markup or a link."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarize.records import Result
from summarize.rendering.characters import for_reading, translated
from summarize.rendering.citations import Sources, number_sources
from summarize.rendering.marking import Segment, mark
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

# ":", "." and "@" only where renderers would make bare text a link: https://..., www...., name@host.
SPECIAL = re.compile(r"[\\`*_{}\[\]<>#|~!$@]|:(?=//)|(?<=\bwww)\.", re.IGNORECASE)
BLOCK_START = re.compile(r"\A(\d+(?=[.)])|(?=[-+=]))")  # "=": below a line it would make that a heading
LINE_END = re.compile(r"\s*\n\s*")
BLANK_LINE = re.compile(r"\n\s*\n")


def to_markdown(result: Result) -> str:
    """The marked summary under its headline, if it has one, the problems, the sources and the totals."""
    shown = translated(result, for_reading())
    sources = number_sources(shown)
    summary = "".join(_marked(segment) for segment in mark(shown.summary, sources))
    paragraphs = [_lines(text) for text in BLANK_LINE.split(summary) if text.strip()]
    blocks = [
        f"# {escaped(headline_of(shown) or 'Summary')}",
        *(paragraphs or ["*The summary is empty.*"]),
        *_problems(find_problems(shown.summary, sources)),
        *_sources(sources),
        paragraph(escaped(one_line(totals(shown.summary)))),
    ]
    return "\n\n".join(blocks) + "\n"


def escaped(text: str) -> str:
    """``text`` so that it stands for itself in running Markdown; line breaks are kept."""
    return SPECIAL.sub(lambda found: "\\" + found.group(), text.replace("&", "&amp;"))


def paragraph(markdown: str) -> str:
    """One line of inline Markdown that cannot begin a list, a heading or a code block."""
    return BLOCK_START.sub(r"\1\\", one_line(markdown))


def _lines(text: str) -> str:
    """A paragraph whose lines stay lines; CommonMark would join them."""
    return "\\\n".join(paragraph(line) for line in text.split("\n") if line.strip())


def _marked(segment: Segment) -> str:
    """Within a claim, line ends are where the text was wrapped; emphasis may not span a blank line."""
    before, after = label_before(segment), label_after(segment)
    text = escaped(LINE_END.sub(" ", segment.text) if segment.claims else segment.text)
    if before:
        text = f"**{escaped(f'[{before}:')} {text.strip()}{escaped(']')}**"
    return text + (f" {escaped(f'[{after}]')}" if after else "")


def _problems(problems: tuple[Problem, ...]) -> Iterator[str]:
    if problems:
        yield "## Look at"
        yield "\n".join(line for problem in problems for line in _problem(problem))


def _problem(problem: Problem) -> Iterator[str]:
    yield f"- **{problem.status}**: “{escaped(one_line(problem.statement))}”"
    for reason in problem.reasons:
        yield f"  - {paragraph(escaped(one_line(reason)))}"
    for quote in problem.quotes:
        yield f"  - {escaped(introduction(quote))} “{escaped(shortened(quote.evidence.text))}”"


def _sources(sources: Sources) -> Iterator[str]:
    if sources.all:
        yield f"## Sources ({count(sources.used(), 'report')}, {sources.independent()} independent)"
        yield "\n".join(
            f"{source.number}. {paragraph(escaped(source_line(source, sources)))}" for source in sources.all
        )
