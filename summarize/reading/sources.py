"""From what a user names (files, folders, standard input) to bytes."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from summarize.errors import UnusableInput
from summarize.reading.characters import replace_unusable

STDIN, STDIN_NAME = "-", "standard input"
REPORTS_FOLDER = "reports"


@dataclass(frozen=True)
class Source:
    """One file, or standard input where ``path`` is None."""

    path: Path | None
    stream: str = STDIN_NAME
    """What it is called where ``path`` is None."""

    @property
    def name(self) -> str:
        """For messages and as the origin of a report."""
        return self.stream if self.path is None else shown(self.path)

    @property
    def stem(self) -> str:
        """What report ids are made of."""
        return "stdin" if self.path is None else self.path.stem

    @property
    def suffix(self) -> str:
        """With its dot; empty for standard input, whose format is sniffed."""
        return "" if self.path is None else self.path.suffix


def find_sources(named: Sequence[str | Path], stream: str = STDIN_NAME) -> Iterator[Source]:
    """Every file that ``named`` means, folders in the order of their file names, hidden files left out.

    Of a folder of a cluster only the reports are read, see `reports_folder`. ``stream``: what ``-`` is called.

    Raises `UnusableInput` for a path that is empty or does not exist.
    """
    for name in named:
        path = Path(name)
        if not str(name):
            raise UnusableInput("an empty name is given for a report; name a file, a folder, or - for standard input")
        if str(name) == STDIN:
            yield Source(None, stream)
        elif is_folder(path):
            yield from map(Source, files_below(reports_folder(path)))
        elif not os.path.lexists(path):
            raise UnusableInput(f"{shown(path)}: no such file or folder; check the path")
        else:
            yield Source(path)


def reports_folder(folder: Path) -> Path:
    """Where a folder has its reports: in ``reports/`` beside files about the cluster if it has that, else in itself."""
    inner = folder / REPORTS_FOLDER
    return inner if is_folder(inner) else folder


def shown(path: Path) -> str:
    """A path in one line of characters that can be printed; file names may hold anything."""
    return " ".join(replace_unusable(str(path))[0].splitlines())


def is_folder(path: Path) -> bool:
    """Whether there is a folder; no name is too odd to be asked for."""
    try:
        return path.is_dir()
    except (OSError, ValueError):  # a null character, a name too long
        return False


def resolved(path: str | Path) -> Path:
    """Where a path leads, links followed as far as they go; no name is too odd to be asked for."""
    try:
        return Path(os.path.realpath(path))
    except ValueError:  # a null character
        return Path(path).absolute()


def files_below(folder: Path) -> Iterator[Path]:
    """The files in a folder and its folders that are read as reports: those that are not hidden."""
    for root, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            path = Path(root, name)
            if not name.startswith(".") and path.is_file():  # no pipes or devices, which would block
                yield path


def read_bytes(source: Source, max_bytes: int, stdin: BinaryIO | None) -> bytes:
    """The content of ``source``; no more than ``max_bytes`` and one are ever read.

    Raises `UnusableInput` when it cannot be opened, is empty, or is larger.
    """
    try:
        if source.path is None:
            data = (stdin or sys.stdin.buffer).read(max_bytes + 1)
        else:
            with source.path.open("rb") as stream:
                data = stream.read(max_bytes + 1)
    except OSError as error:
        raise UnusableInput(
            f"cannot be read ({error.strerror or error}); check the file and its permissions"
        ) from error
    if len(data) > max_bytes:
        raise UnusableInput(f"larger than {max_bytes:,} bytes; shorten it or raise reading.max_bytes")
    if not data.strip():
        raise UnusableInput("is empty; give a report with at least one sentence")
    return data
