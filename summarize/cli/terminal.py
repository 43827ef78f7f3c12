"""What is said on stderr: errors, notes, and one progress line that erases itself."""

from __future__ import annotations

import shutil
import sys
import time
from contextlib import suppress

import click

REDRAW_SECONDS = 0.1
ERASE = "\r\x1b[K"


def one_line(text: str) -> str:
    """The text with line breaks and control characters escaped: file names may hold terminal commands."""
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode("ascii") for char in text)


def say(text: str) -> None:
    """Write the text and a line break; where stderr cannot be written, the result is worth more than what is said."""
    with suppress(OSError):
        click.echo(text, err=True)


def complain(message: str, status: int) -> int:
    """Say what went wrong, in one line, and return the exit status."""
    say(f"summarize: {one_line(message)}")
    return status


class Talk:
    """Notes and progress for one run; says nothing when ``quiet``, shows progress only on a terminal."""

    def __init__(self, quiet: bool) -> None:
        self._quiet = quiet
        self._shows_progress = not quiet and sys.stderr.isatty()
        self._stage = ""
        self._drawn = 0.0

    def note(self, message: str) -> None:
        """One line for something the user should know."""
        if not self._quiet:
            self.finish()
            say(f"note: {one_line(message)}")

    def progress(self, stage: str, done: int, total: int) -> None:
        """Redraw the progress line, at most ten times a second within one stage."""
        now = time.monotonic()
        if not self._shows_progress or (stage == self._stage and now - self._drawn < REDRAW_SECONDS):
            return
        self._stage, self._drawn = stage, now
        line = one_line(f"{stage} {done}/{total}" if total > 1 else stage)
        _draw(ERASE + line[: shutil.get_terminal_size().columns - 1])

    def finish(self) -> None:
        """Erase the progress line, if there is one."""
        if self._stage:
            _draw(ERASE)
            self._stage = ""


def _draw(text: str) -> None:
    with suppress(OSError):
        sys.stderr.write(text)
        sys.stderr.flush()
