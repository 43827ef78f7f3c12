"""A JSON Lines file that is appended to line by line and continued after any interruption."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
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

    It already held the results of the first ``finished`` keys, ``failed`` of them with an error.
    """

    def __init__(self, path: Path, keys: Sequence[Key], restart: bool = False) -> None:
        self.finished = self.failed = 0
        self._lines = _locked(path)
        try:
            self._lines.cut(0 if restart else self._check(path, keys))
        except BaseException:
            self._lines.close()
            raise

    def append(self, line: str) -> None:
        """Write one line and wait until it is on the disk."""
        self._lines.append(line)

    def _check(self, path: Path, keys: Sequence[Key]) -> int:
        """The length of the whole lines, after making sure that they are results of the first keys."""
        whole = 0
        for line in self._lines.whole():
            fields = _fields(line)
            _refuse_unless(bool(fields), path, f"line {self.finished + 1} is not a result of a batch")
            same = self.finished < len(keys) and fields.items() >= asdict(keys[self.finished]).items()
            _refuse_unless(same, path, f"line {self.finished + 1} comes from other reports, settings or clusters")
            self.finished, whole = self.finished + 1, whole + len(line)
            self.failed += "error" in fields
        torn = self._lines.torn  # a line that was being written when the process died
        _refuse_unless(torn.startswith(START) or START.startswith(torn), path, "is not a file of results")
        return whole

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


def _refuse_unless(true: bool, path: Path, problem: str) -> None:
    if not true:
        raise UnusableInput(f"-o {path}: {problem}; choose another file, or --restart to overwrite it")
