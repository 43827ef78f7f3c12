"""The lines of a run: those that are there already, and those that are appended."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from eval.run.folder import COSTS, LINES, Record, cost_line, to_line
from summarize.appending import AppendedLines
from summarize.errors import UnusableInput


class Store:
    """The files of lines of one run, locked while open; ``done`` of the ids ``expected`` are there already.

    Nothing is changed before `cut`, so that the run can first be marked as not finished.

    Raises `UnusableInput` when another process has the lock, or the lines are not of the first expected ids.
    """

    def __init__(self, folder: Path, expected: Sequence[str], restart: bool = False) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._lines = self._open(LINES)
        try:
            self.done = 0 if restart else self._there(expected)
            self._costs = self._open(COSTS)
        except BaseException:
            self._lines.close()
            raise

    def cut(self) -> None:
        """Drop what is not kept: all lines of a run that starts again, else the one that was being written."""
        for lines in (self._lines, self._costs):
            lines.cut(sum(map(len, lines.whole())) if self.done else 0)

    def append(self, record: Record) -> None:
        """Put a record on the disk: first what it cost, so that no example is there without."""
        self._costs.append(cost_line(record))
        self._lines.append(to_line(record))

    def _open(self, name: str) -> AppendedLines:
        try:
            return AppendedLines(self._folder / name)
        except BlockingIOError:
            raise UnusableInput(f"{self._folder}: another process is working on this run") from None
        except OSError as error:
            raise UnusableInput(f"{self._folder / name}: {error.strerror}") from error

    def _there(self, expected: Sequence[str]) -> int:
        """How many results are there; a line that was being written when the process died is not one."""
        ids = [json.loads(line)["id"] for line in self._lines.whole()]
        if ids != list(expected[: len(ids)]):
            raise UnusableInput(f"{self._folder}: {LINES} holds other examples; start again with restart=true")
        return len(ids)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._costs.close()
        self._lines.close()
