"""Files of published data sets, refused in one line when they are not there or were cut short."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from summarize.errors import UnusableInput


def json_lines(path: Path) -> Iterator[dict[str, Any]]:
    """The objects of a JSON Lines file; raises `UnusableInput` when it is not there, holds nothing or was cut short."""
    lines = [(number, line) for number, line in enumerate(text_of(path).split("\n"), 1) if line.strip()]
    if not lines:
        raise UnusableInput(f"{path}: holds nothing; fetch the data set again")
    for number, line in lines:
        try:
            yield json.loads(line)
        except ValueError as error:
            raise UnusableInput(f"{path}, line {number}: no JSON, as if cut short; fetch the data set again") from error


def json_list(path: Path) -> list[dict[str, Any]]:
    """The objects of a JSON file with a list of them; raises `UnusableInput` as `json_lines` does."""
    try:
        rows: list[dict[str, Any]] = json.loads(text_of(path))
    except ValueError as error:
        raise UnusableInput(f"{path}: no JSON, as if cut short; fetch the data set again") from error
    if not rows:
        raise UnusableInput(f"{path}: holds nothing; fetch the data set again")
    return rows


def text_of(path: Path) -> str:
    """The text of a file; raises `UnusableInput` when it is not there or is no UTF-8."""
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeError) as error:
        raise UnusableInput(f"{path}: cannot be read; give the folder of the data sets") from error
