"""Paragraphs for a terminal: wrapped to a width and coloured by run; only spaces at line ends are lost."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import click

MIN_WIDTH = 20


@dataclass(frozen=True)
class Run:
    """Text in one colour (a `click.style` foreground name), None for the terminal's own."""

    text: str
    colour: str | None = None


@dataclass(frozen=True)
class Typesetter:
    """Sets paragraphs at most ``width`` columns wide (None: unwrapped), with ANSI colours if ``colour``."""

    width: int | None
    colour: bool

    def paragraph(self, runs: Sequence[Run], first: str = "", rest: str = "") -> str:
        """The runs one after the other; ``first`` stands before the first line, ``rest`` before all others."""
        text = "".join(run.text for run in runs)
        lines = ("".join(self._coloured(runs, start, end)) for start, end in self._lines(text, len(rest)))
        return "\n".join((rest if index else first) + line if line else "" for index, line in enumerate(lines))

    def _lines(self, text: str, indent: int) -> Iterator[tuple[int, int]]:
        """Where each line of the wrapped text starts and ends; a word longer than a line stays whole."""
        room = max(self.width, MIN_WIDTH) - indent if self.width is not None else len(text)
        for paragraph in re.finditer(r"[^\n]*(?:\n|\Z)", text):
            start = end = paragraph.start()
            for word in re.finditer(r"[^ \n]+", paragraph.group()):
                word_start, word_end = paragraph.start() + word.start(), paragraph.start() + word.end()
                if end > start and word_end - start > room:
                    yield start, end
                    start = word_start
                elif end == start:
                    start = word_start
                end = word_end
            if end > start or paragraph.end() < len(text):
                yield start, end

    def _coloured(self, runs: Sequence[Run], start: int, end: int) -> Iterator[str]:
        position = 0
        for run in runs:
            text = run.text[max(start - position, 0) : max(end - position, 0)]
            position += len(run.text)
            yield click.style(text, fg=run.colour) if text and self.colour and run.colour else text
