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
    """The files of lines of one run, locked while open; results without an error are kept, unless ``restart``.

    ``left``: the places, from 0, of those of the ids ``expected`` that have none. ``failed``: how many of them have
    a result with an error. Nothing is changed before `cut`, so that the run can first be marked as not finished.

    Raises `UnusableInput` when another process has the lock, or a line is of no expected id.
    """

    def __init__(self, folder: Path, expected: Sequence[str], restart: bool = False) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder, self._expected = folder, expected
        self._lines = self._open(LINES)
        try:
            errors = {} if restart else self._errors()
            self._costs = self._open(COSTS)
        except BaseException:
            self._lines.close()
            raise
        self._kept = {id_ for id_, error in errors.items() if error is None}
        self.left = tuple(place for place, id_ in enumerate(expected) if id_ not in self._kept)
        self.failed = len(errors) - len(self._kept)

    def cut(self) -> None:
        """Drop what is not kept, and the line that was being written when an earlier process died."""
        for lines in (self._lines, self._costs):
            if dropped := {number for number, id_ in enumerate(_ids(lines)) if id_ not in self._kept}:
                lines.drop(dropped)
            lines.cut(sum(map(len, lines.whole())))

    def arrange(self) -> None:
        """Once nothing is left: put the results in the order expected, in which no failure would have left them."""
        ids = _ids(self._lines)
        if ids != list(self._expected):
            places = {id_: number for number, id_ in enumerate(ids)}
            self._lines.arrange([places[id_] for id_ in self._expected])

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

    def _errors(self) -> dict[str, str | None]:
        """The error of each result that is there, by id; a line that was being written is none."""
        found = [json.loads(line) for line in self._lines.whole()]
        errors = {record["id"]: record["error"] for record in found}
        if len(errors) < len(found) or not errors.keys() <= set(self._expected):
            raise UnusableInput(f"{self._folder}: {LINES} holds other examples; start again with restart=true")
        return errors

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._costs.close()
        self._lines.close()


def _ids(lines: AppendedLines) -> list[str]:
    return [json.loads(line)["id"] for line in lines.whole()]
