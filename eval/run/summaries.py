"""Other people's summaries: JSON lines with id, summary and optionally system; other keys are not read."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from eval.data.files import usable
from summarize.errors import UnusableInput

KEYS = ("id", "summary", "system")
EXPECTED = 'expected {"id": "...", "summary": "..."} and optionally "system": "..."'


def read_summaries(path: Path) -> dict[str, dict[str, str]]:
    """The summaries by system and id; a line without a system, or with an empty one, belongs to the file's stem.

    Raises `UnusableInput` when the file cannot be read, a line is something else, or an id occurs twice.
    """
    systems: dict[str, dict[str, str]] = {}
    for number, line in enumerate(_text(path).split("\n"), start=1):
        if line.strip():
            where = f"{path}, line {number}"
            fields = _fields(line, where)
            texts = systems.setdefault(fields.get("system") or usable(path.stem), {})
            if fields["id"] in texts:
                raise UnusableInput(f"{where}: the id {fields['id']!r} occurs twice in one system")
            texts[fields["id"]] = fields["summary"]
    if not systems:
        raise UnusableInput(f"{path}: holds no summaries; {EXPECTED} on every line")
    return systems


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "not UTF-8"
        raise UnusableInput(f"summaries={path}: {reason}; name a file of JSON lines") from error


def _fields(line: str, where: str) -> Mapping[str, str]:
    try:
        fields = usable(json.loads(line))
    except (ValueError, RecursionError) as error:
        raise UnusableInput(f"{where}: not JSON; {EXPECTED}") from error
    known = isinstance(fields, dict) and {"id", "summary"} <= fields.keys()
    if not (known and all(isinstance(fields.get(key, ""), str) for key in KEYS)):
        raise UnusableInput(f"{where}: {EXPECTED}")
    return {key: fields[key] for key in KEYS if key in fields}
