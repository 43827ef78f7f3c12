"""A JSON Lines file that is appended to line by line and continued after any interruption."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from summarize.appending import AppendedLines
from summarize.errors import UnusableInput

START = b'{"id":'


@dataclass(frozen=True)
class Key:
    """What a line is the result of: the cluster's name, and a hash of its reports and of the settings."""

    id: str
    fingerprint: str


class Journal:
    """The results file, locked while open.

    ``left``: the keys without a result, those whose line is an error among them; such lines go as soon as another is
    appended. So do all of them after ``restart``: what was there stays until there is something to take its place.
    """

    def __init__(self, path: Path, keys: Sequence[Key], restart: bool = False) -> None:
        self.left = dict.fromkeys(keys)  # in order, and found at once however many failed
        self._path = path
        self._restart = restart
        self._errors: set[int] = set()
        self._lines = _locked(path)
        try:
            if not restart:
                self._lines.cut(self._check())
        except BaseException:
            self._lines.close()
            raise

    def append(self, line: str) -> None:
        """Write one line and wait until it is on the disk; raises `UnusableInput` when it cannot be written."""
        try:
            self._make_room()
            self._lines.append(line)
        except OSError as error:
            reason = error.strerror or error
            raise UnusableInput(f"-o {self._path}: {reason}; the finished clusters are kept, run it again") from error

    def _make_room(self) -> None:
        if self._restart:
            self._lines.cut(0)
        elif self._errors:
            self._lines.drop(self._errors)
        self._restart, self._errors = False, set()

    def _check(self) -> int:
        """The length of the whole lines, after making sure that each is the result of one of the keys."""
        whole = 0
        for number, line in enumerate(self._lines.whole()):
            fields = _fields(line)
            self._refuse_unless(bool(fields), f"line {number + 1} is not a result of a batch")
            key = Key(fields["id"], fields["fingerprint"])
            same = key in self.left
            self._refuse_unless(same, f"line {number + 1} comes from other reports, settings or clusters")
            if "error" in fields:
                self._errors.add(number)
            else:
                del self.left[key]
            whole += len(line)
        torn = self._lines.torn  # a line that was being written when the process died
        self._refuse_unless(torn.startswith(START) or START.startswith(torn), "is not a file of results")
        return whole

    def _refuse_unless(self, true: bool, problem: str) -> None:
        if not true:
            raise UnusableInput(f"-o {self._path}: {problem}; choose another file, or --restart to overwrite it")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._lines.close()


def _locked(path: Path) -> AppendedLines:
    if path.exists() and not path.is_file():
        raise UnusableInput(f"-o {path}: not a regular file, so an interrupted run could not be continued")
    try:
        return AppendedLines(path)
    except BlockingIOError:
        raise UnusableInput(f"-o {path}: another batch is writing to it") from None
    except OSError as error:
        raise UnusableInput(f"-o {path}: {error.strerror}") from error


def _fields(line: bytes) -> dict[str, Any]:
    """The fields of a result; none when the line is something else."""
    try:
        fields = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return fields if isinstance(fields, dict) and {"id", "fingerprint"} <= fields.keys() else {}
