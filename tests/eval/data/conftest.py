"""Files of data sets, hand-made in a folder of their own."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Lines = Callable[..., Path]


@pytest.fixture
def lines(tmp_path: Path) -> Lines:
    """Writes JSON lines and gives back their folder: ``lines("test.jsonl", row, row)``."""

    def write(name: str, *rows: dict[str, Any]) -> Path:
        (tmp_path / name).write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
        return tmp_path

    return write
