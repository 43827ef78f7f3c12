"""Where paragraphs begin and end in a text as loaded."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from summarize.records import Span

CLOSERS = r"[\"'”’“»)\]\s*_]*"
ENDS_SENTENCE = re.compile(rf"[.!?…。！？؟।]{CLOSERS}\Z")
WRAP_WIDTHS = range(40, 121)  # characters; where the longest line is longer, each line is a paragraph
FULL_LINE = 0.7  # share of the longest line; tools that even lines out and long words leave some this short
URL = re.compile(r"(?:https?://|www\.)\S+")  # says nothing of the width, since it cannot be wrapped


def split_paragraphs(text: str) -> tuple[Span, ...]:
    """Paragraphs in order, trimmed of white space: blank lines end them, and so do line ends in unwrapped text.

    Every block between blank lines and addresses has a width of its own. That a text is wrapped at all shows in a block
    of prose, where a sentence goes on below in lower case; headlines and bylines one above the other are no prose.
    """
    blocks = [list(lines) for kind, lines in groupby(_lines(text), _kind) if kind != "blank"]
    wrapped = any(_ends_sentence(block) and _breaks_off(block) for block in blocks)
    bounds: list[tuple[int, int]] = []
    for block in blocks:
        runs = wrapped and (_ends_sentence(block) or _breaks_off(block))
        width = _width(block)
        bounds.append((block[0].start, block[0].end))
        for line, following in pairwise(block):
            if runs and _runs_on(line, following, width):
                bounds[-1] = (bounds[-1][0], following.end)
            else:
                bounds.append((following.start, following.end))
    return tuple(Span(start, end, text[start:end]) for start, end in bounds)


def _lines(text: str) -> Iterator[Span]:
    start = 0
    for line in text.splitlines(keepends=True):
        yield trim(text, start, start + len(line))
        start += len(line)


def _kind(line: Span) -> str:
    return ("address" if URL.fullmatch(line.text) else "words") if line.text else "blank"


def trim(text: str, start: int, end: int) -> Span:
    """``text[start:end]`` without white space around it."""
    part = text[start:end]
    start += len(part) - len(part.lstrip())
    part = part.strip()
    return Span(start, start + len(part), part)


def _ends_sentence(block: Sequence[Span]) -> bool:
    return bool(ENDS_SENTENCE.search(block[-1].text))


def _breaks_off(block: Sequence[Span]) -> bool:
    width = _width(block)
    return any(following.text[0].islower() and _is_broken(line, width) for line, following in pairwise(block))


def _width(block: Sequence[Span]) -> int:
    return max((len(line.text) for line in block if not URL.search(line.text)), default=0)


def _runs_on(line: Span, following: Span, width: int) -> bool:
    """A full line does; one that ends a sentence only if the next word did not fit any more (it may end in "Mr.")."""
    first_word = following.text.split(maxsplit=1)[0]
    return width in WRAP_WIDTHS and (_is_broken(line, width) or len(line.text) + 1 + len(first_word) > width)


def _is_broken(line: Span, width: int) -> bool:
    full = width in WRAP_WIDTHS and len(line.text) >= FULL_LINE * width
    return full and not ENDS_SENTENCE.search(line.text)


def word_count(paragraphs: Sequence[Span]) -> int:
    """Words, as white space separates them."""
    return sum(len(paragraph.text.split()) for paragraph in paragraphs)
