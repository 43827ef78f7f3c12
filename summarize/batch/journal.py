"""A JSON Lines file that is appended to line by line and continued after any interruption."""

from __future__ import annotations

import fcntl
import json
import os
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO, Self

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

    The lock belongs to the open file, so that the system releases it however the process ends.
    """

    def __init__(self, path: Path, keys: Sequence[Key], restart: bool = False) -> None:
        self.finished = self.failed = 0
        self._stream = _locked(path)
        try:
            whole = 0 if restart else self._check(path, keys)
            self._stream.truncate(whole)  # a line that was being written when the process died
            self._stream.seek(whole)
        except BaseException:
            self._stream.close()
            raise

    def append(self, line: str) -> None:
        """Write one line and wait until it is on the disk."""
        self._stream.write(line.encode("utf-8") + b"\n")
        self._stream.flush()
        os.fsync(self._stream.fileno())

    def _check(self, path: Path, keys: Sequence[Key]) -> int:
        """The length of the whole lines, after making sure that they are results of the first keys."""
        whole = 0
        for line in self._stream:
            if not line.endswith(b"\n"):
                _refuse_unless(line.startswith(START) or START.startswith(line), path, "is not a file of results")
                break
            fields = _fields(line)
            _refuse_unless(bool(fields), path, f"line {self.finished + 1} is not a result of a batch")
            same = self.finished < len(keys) and fields.items() >= asdict(keys[self.finished]).items()
            _refuse_unless(same, path, f"line {self.finished + 1} comes from other reports, settings or clusters")
            self.finished, whole = self.finished + 1, whole + len(line)
            self.failed += "error" in fields
        return whole

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stream.close()


def _locked(path: Path) -> BinaryIO:
    if path.exists() and not path.is_file():
        raise UnusableInput(f"-o {path}: not a regular file, so an interrupted run could not be continued")
    try:
        stream = os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT, 0o666), "r+b")
        fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise UnusableInput(f"-o {path}: another batch is writing to it") from None
    except OSError as error:
        raise UnusableInput(f"-o {path}: {error.strerror}") from error
    return stream


def _fields(line: bytes) -> dict[str, Any]:
    """The fields of a result; none when the line is something else."""
    try:
        fields = json.loads(line)
    except ValueError:
        return {}
    return fields if isinstance(fields, dict) and {"id", "fingerprint"} <= fields.keys() else {}


def _refuse_unless(true: bool, path: Path, problem: str) -> None:
    if not true:
        raise UnusableInput(f"-o {path}: {problem}; choose another file, or --restart to overwrite it")
