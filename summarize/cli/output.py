"""Where a result goes: standard output, or a file that is whole or untouched."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from summarize.errors import UnusableInput
from summarize.reading.sources import is_folder, reports_folder, resolved

if TYPE_CHECKING:
    from summarize.records import Result

FORMATS = ("text", "json", "markdown", "html")
SUFFIXES = {
    "": "text",
    ".txt": "text",
    ".json": "json",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
}
CLOSED_PIPE = 141  # what a shell reports for a process that SIGPIPE ended


@dataclass(frozen=True)
class Destination:
    """A file, or standard output when ``path`` is None, and the format of what goes there."""

    path: Path | None
    format: str

    def render(self, result: Result, *, headline: bool = False) -> str:
        """The result in the format of this destination; in colour only for a person at a terminal.

        ``headline`` as for `summarize.rendering.render`.
        """
        from summarize.rendering import render

        if self.path is None and sys.stdout.isatty():
            width = shutil.get_terminal_size().columns
            return render(result, self.format, color="NO_COLOR" not in os.environ, width=width, headline=headline)
        return render(result, self.format, headline=headline)

    def write(self, text: str) -> None:
        """Write the text, ending with a line break; raises `UnusableInput` when it cannot be written."""
        data = (text.rstrip("\n") + "\n").encode("utf-8", "backslashreplace")
        if self.path is None:
            write_stdout(data)
        else:
            _write_file(self.path, data)


def destination(output: str | None, format_name: str | None, reports: Sequence[str]) -> Destination:
    """Where ``-o`` and ``--format`` point to; raises `UnusableInput` now if it would fail after the work."""
    path = None if output is None or output == "-" else Path(output)
    by_suffix = SUFFIXES.get(path.suffix.lower()) if path else "text"
    chosen = format_name or by_suffix
    if chosen is None:
        raise UnusableInput(f"-o {path}: the suffix names no format; use .txt, .json, .md or .html, or add --format")
    if path:
        refuse_unwritable(path)
        refuse_among(path, reports)
    return Destination(path, chosen)


def refuse_unwritable(path: Path) -> None:
    """Raise `UnusableInput` when no file can be written at ``path``."""
    target = resolved(path)
    if is_folder(target):
        raise UnusableInput(f"-o {path}: is a folder; name a file")
    if not is_folder(target.parent):
        missing = target.parent if is_folder(path.parent) else path.parent  # a link may lead to where nothing is
        raise UnusableInput(f"-o {path}: there is no folder {missing}")
    try:
        looped, there = target.is_symlink(), target.exists()
    except OSError as error:  # the name is too long
        _unwritten(path, error)
    if looped:
        raise UnusableInput(f"-o {path}: links that lead to each other; name a file")
    if there and not os.access(target, os.W_OK):
        raise UnusableInput(f"-o {path}: not writable")
    if not (there and not target.is_file()) and not os.access(target.parent, os.W_OK):  # a file is replaced
        raise UnusableInput(f"-o {path}: the folder {path.parent} is not writable")


def write_stdout(data: bytes) -> None:
    """Write to standard output; a reader that has gone (`| head`) ends the run quietly."""
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.flush()
    except BrokenPipeError:
        _stop_writing()
        raise click.exceptions.Exit(CLOSED_PIPE) from None
    except OSError as error:
        _stop_writing()
        raise UnusableInput(f"standard output: {error.strerror}") from error


def stdout_fails() -> bool:
    """Whether what standard output still holds cannot be written; then it is given up."""
    try:
        sys.stdout.flush()
    except OSError:
        _stop_writing()
        return True
    return False


def _stop_writing() -> None:
    """What is left in the buffer would fail again, aloud, when the interpreter ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def refuse_among(path: Path, reports: Sequence[str]) -> None:
    """An output among the reports would overwrite one, or be read as one the next time."""
    target = resolved(path)
    for report in reports:
        source = resolved(reports_folder(Path(report)))
        if target == source:
            raise UnusableInput(f"-o {path}: is one of the reports and would be overwritten")
        if is_folder(source) and target.parent.is_relative_to(source):
            raise UnusableInput(f"-o {path}: lies in a folder of reports and would be read as one the next time")


def _write_file(path: Path, data: bytes) -> None:
    target = resolved(path)  # replaces what a link points to, not the link
    try:
        if target.exists() and not target.is_file():  # a device or a pipe must not be replaced by a file
            target.write_bytes(data)
        else:
            _replace(target, data)
    except OSError as error:
        _unwritten(path, error)


def _replace(target: Path, data: bytes) -> None:
    whole = target.with_name(f".summarize.{os.getpid()}")  # not longer than the name, which may be as long as can be
    try:
        with whole.open("xb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        if target.exists():
            shutil.copymode(target, whole)
        whole.replace(target)
    finally:
        whole.unlink(missing_ok=True)


def _unwritten(path: Path, error: OSError) -> NoReturn:
    raise UnusableInput(f"-o {path}: {error.strerror or error}") from error
