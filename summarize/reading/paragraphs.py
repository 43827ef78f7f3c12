"""Where paragraphs begin and end in a text as loaded."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from summarize.records import Span

CLOSERS = r"[\"'”’“»)\]\s*_]*"
ENDS_SENTENCE = re.compile(rf"[.!?…。！？؟।]{CLOSERS}\Z")
WRAP_WIDTHS = range(50, 121)  # characters; a file whose longest line is longer has a paragraph on each line


def split_paragraphs(text: str) -> tuple[Span, ...]:
    """Paragraphs in order, trimmed of white space: blank lines end them, and so do line ends in unwrapped text.

    In hard-wrapped text a line runs on into the next one when that one's first word did not fit any more.
    """
    lines = list(_lines(text))
    width = max((line.end - line.start for line in lines), default=0)
    wrapped = width in WRAP_WIDTHS and len(lines) > 2
    bounds: list[tuple[int, int]] = []
    previous: Span | None = None
    for line in lines:
        if line.text and wrapped and previous is not None and _runs_on(previous, line, width):
            bounds[-1] = (bounds[-1][0], line.end)
        elif line.text:
            bounds.append((line.start, line.end))
        previous = line if line.text else None
    return tuple(Span(start, end, text[start:end]) for start, end in bounds)


def _lines(text: str) -> Iterator[Span]:
    start = 0
    for line in text.splitlines(keepends=True):
        yield trim(text, start, start + len(line))
        start += len(line)


def trim(text: str, start: int, end: int) -> Span:
    """``text[start:end]`` without white space around it."""
    part = text[start:end]
    start += len(part) - len(part.lstrip())
    part = part.strip()
    return Span(start, start + len(part), part)


def _runs_on(line: Span, following: Span, width: int) -> bool:
    first_word = following.text.split(maxsplit=1)[0]
    return len(line.text) + 1 + len(first_word) > width


def word_count(paragraphs: Sequence[Span]) -> int:
    """Words, as white space separates them."""
    return sum(len(paragraph.text.split()) for paragraph in paragraphs)
