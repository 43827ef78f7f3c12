"""A file of JSON lines that grows line by line, is locked while open, and survives the death of its writer."""

from __future__ import annotations

import fcntl
import os
import shutil
import tempfile
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self


class AppendedLines:
    """The whole lines that an earlier process left, then those that this one appends.

    The lock belongs to the open file, so that the system releases it however the process ends. Raises
    `BlockingIOError` when another process has it, `OSError` when the file cannot be opened.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._replaced: list[BinaryIO] = []
        self._stream: BinaryIO = os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT, 0o666), "r+b")
        self.torn = b""
        try:
            fcntl.flock(self._stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BaseException:
            self._stream.close()
            raise

    def whole(self) -> Iterator[bytes]:
        """The lines from the first on; what follows the last line break is put into ``torn`` instead."""
        self._stream.seek(0)
        for line in self._stream:
            if line.endswith(b"\n"):
                yield line
            else:
                self.torn = line

    def cut(self, length: int) -> None:
        """Drop what stands after the first ``length`` bytes: there `append` goes on."""
        self._stream.truncate(length)
        self._stream.seek(length)

    def drop(self, numbers: Collection[int]) -> None:
        """Leave out the whole lines with these numbers, counted from 0; a kill at any moment leaves all or none."""
        self._replace(line for number, line in enumerate(self.whole()) if number not in numbers)

    def arrange(self, numbers: Sequence[int]) -> None:
        """Keep the whole lines with these numbers, in this order; as `drop`."""
        lines = list(self.whole())
        self._replace(lines[number] for number in numbers)

    def _replace(self, lines: Iterable[bytes]) -> None:
        target = self._path.resolve()
        handle, name = tempfile.mkstemp(prefix=".", dir=target.parent)
        draft = Path(name)
        stream = os.fdopen(handle, "r+b")
        try:
            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
            stream.writelines(lines)
            stream.flush()
            os.fsync(stream.fileno())
            shutil.copymode(target, draft)
            draft.replace(target)
        except BaseException:
            with suppress(OSError):
                stream.close()
            draft.unlink()
            raise
        self._replaced.append(self._stream)  # its lock still stops whoever opened the old file a moment ago
        self._stream = stream

    def append(self, line: str) -> None:
        """Write one line and wait until it is on the disk."""
        self._stream.write(line.encode("utf-8") + b"\n")
        self._stream.flush()
        os.fsync(self._stream.fileno())

    def close(self) -> None:
        """Close the file and give up the lock."""
        for stream in (self._stream, *self._replaced):
            with suppress(OSError):  # `append` has told already of what could not be written
                stream.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
