"""Files of examples: one JSON object a line."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import Any


def write_lines(rows: Iterable[Any], path: Path) -> None:
    """The dataclasses ``rows``, in the order given; the file appears under its name only once it is whole."""
    draft = path.with_name(path.name + ".partial")
    with draft.open("w", encoding="utf-8") as file:
        file.writelines(json.dumps(asdict(row), ensure_ascii=False) + "\n" for row in rows)
    draft.replace(path)
