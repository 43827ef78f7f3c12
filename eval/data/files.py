"""The files of a data set: found where the settings say, read with messages that name file and line."""

from __future__ import annotations

import csv
import gzip
import json
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, cast

from eval.data.settings import DataSettings
from summarize.errors import UnknownSetting, UnusableInput
from summarize.reading.characters import replace_unusable

MAX_CELL = 2**31 - 1  # characters; the csv module's own limit is below the length of some articles


@dataclass(frozen=True)
class Record:
    """One object of a file, and where it stood, for messages."""

    fields: dict[str, Any]
    place: str
    number: int

    def text(self, key: str) -> str:
        """A string; raises `UnusableInput` when there is none."""
        value = self.fields.get(key)
        if not isinstance(value, str):
            raise self.lacks(key, "a string")
        return value

    def items(self, key: str) -> list[Any]:
        """A list; raises `UnusableInput` when there is none."""
        value = self.fields.get(key)
        if not isinstance(value, list):
            raise self.lacks(key, "a list")
        return value

    def inside(self, value: Any, place: str) -> Record:
        """An object inside this one; raises `UnusableInput` when it is none."""
        if not isinstance(value, dict):
            raise UnusableInput(f"{self.place}: {place} is not an object")
        return Record(value, f"{self.place}, {place}", self.number)

    def lacks(self, key: str, wanted: str) -> UnusableInput:
        """The error for a field that is not there or not as ``wanted``."""
        held = f"{key!r} is a {type(self.fields[key]).__name__}" if key in self.fields else f"has no {key!r}"
        return UnusableInput(f"{self.place}: {held}; {wanted} is expected")


def located(settings: DataSettings) -> Path:
    """The folder or file that the settings name; raises `UnusableInput` when there is none, with what to do."""
    own, advice = not settings.source, f"get the set from {settings.source} and name its folder: data.path=FOLDER"
    if not settings.path:
        what = "reads data of your own" if own else "is not part of Accord"
        raise UnusableInput(f"data {settings.name} {what}; {'name them: data.path=PATH' if own else advice}")
    path = Path(settings.path).expanduser()
    if not path.exists():
        raise UnusableInput(f"data.path={path}: no such file or folder{'' if own else f'; {advice}'}")
    return path


def file_of(settings: DataSettings, *names: str) -> Path:
    """The file that the settings name, or the first of ``names`` in the folder that they name."""
    path = located(settings)
    if path.is_file():
        return path
    for name in names:
        if (path / name).is_file():
            return path / name
    raise UnusableInput(f"{path}: has no {' or '.join(names)}; data.path is to name the folder with the set")


def split_of(settings: DataSettings, splits: Sequence[str]) -> str:
    """The split that the settings ask for; raises `UnknownSetting` when the set has no such split."""
    if settings.split not in splits:
        raise UnknownSetting(f"data {settings.name} has no split {settings.split!r}; choose from {', '.join(splits)}")
    return settings.split


def json_lines(path: Path) -> Iterator[Record]:
    """The object on each line that is not blank, also of a ``.gz`` file."""
    for number, line in lines(path):
        if line.strip():
            place = f"{path}, line {number}"
            yield _record(parse(line, place), place, number)


def json_list(path: Path) -> Iterator[Record]:
    """The objects of a file that holds one list."""
    rows = parse(whole(path), str(path))
    if not isinstance(rows, list):
        raise UnusableInput(f"{path}: holds a {type(rows).__name__}; a list is expected")
    for number, row in enumerate(rows, 1):
        yield _record(row, f"{path}, item {number}", number)


def csv_rows(path: Path) -> Iterator[Record]:
    """The rows of a file with a header, every cell a string."""
    previous = csv.field_size_limit(MAX_CELL)
    try:
        with path.open(encoding="utf-8-sig", newline="") as stream:
            for number, row in enumerate(csv.DictReader(stream), 1):
                yield Record(dict(row), f"{path}, row {number}", number)
    except OSError as error:
        raise UnusableInput(f"{path}: cannot be read ({error.strerror or error})") from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise UnusableInput(f"{path}: cannot be read as CSV in UTF-8 ({error})") from error
    finally:
        csv.field_size_limit(previous)


def lines(path: Path) -> Iterator[tuple[int, str]]:
    """Lines with their numbers from 1, also of a ``.gz`` file; only ``\\n`` ends a line."""
    try:
        with _opened(path) as stream:
            yield from enumerate(stream, 1)
    except OSError as error:
        raise UnusableInput(f"{path}: cannot be read ({error.strerror or error})") from error
    except (EOFError, zlib.error) as error:
        raise UnusableInput(f"{path}: cannot be unpacked ({error})") from error
    except UnicodeDecodeError as error:
        raise UnusableInput(f"{path}: cannot be read as text in UTF-8 ({error})") from error


def whole(path: Path) -> str:
    """The text of a file."""
    return "".join(line for _, line in lines(path))


def parse(text: str, place: str) -> Any:
    """The JSON value in ``text``, every string in it such that it can be written again (``"\\ud83d"`` alone cannot)."""
    try:
        return usable(json.loads(text))
    except (ValueError, RecursionError) as error:
        raise UnusableInput(f"{place}: not JSON ({error})") from error


def usable(value: Any) -> Any:
    """A JSON value with the characters replaced that the product replaces in reports and in ids of a batch."""
    if isinstance(value, str):
        return replace_unusable(value)[0]
    if isinstance(value, list):
        return [usable(item) for item in value]
    if isinstance(value, dict):
        return {usable(key): usable(item) for key, item in value.items()}
    return value


def _opened(path: Path) -> IO[str]:
    if path.suffix == ".gz":
        return cast(IO[str], gzip.open(path, "rt", encoding="utf-8-sig", newline="\n"))
    return path.open(encoding="utf-8-sig", newline="\n")


def _record(value: Any, place: str, number: int) -> Record:
    if not isinstance(value, dict):
        raise UnusableInput(f"{place}: holds a {type(value).__name__}; an object is expected")
    return Record(value, place, number)
