"""Characters that cannot be shown or encoded, replaced one for one so that every offset stays right."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import Any, TypeVar, cast

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
SURROGATES = range(0xD800, 0xE000)  # lone ones: Python strings may hold them, UTF-8 cannot
BIDI_CONTROLS = (*range(0x202A, 0x202F), *range(0x2066, 0x206A))  # can reorder what follows, labels included
LINE_BREAKS = "\x0b\x0c\x85\u2028\u2029"

Value = TypeVar("Value")


@cache
def for_encoding() -> Mapping[int, str]:
    """Translation for `str.translate`: what UTF-8 cannot hold becomes U+FFFD."""
    return dict.fromkeys(SURROGATES, REPLACEMENT)


@cache
def for_reading() -> Mapping[int, str]:
    """As `for_encoding`, and nothing is left that steers a terminal, a browser or the direction of writing.

    Newlines stay; other line breaks become newlines, tabs and carriage returns become spaces.
    """
    controls = [code for code in range(0xA0) if unicodedata.category(chr(code)) == "Cc"]
    table = {**for_encoding(), **dict.fromkeys((*controls, *BIDI_CONTROLS), REPLACEMENT)}
    table |= dict.fromkeys(map(ord, LINE_BREAKS), "\n")
    return table | {ord("\n"): "\n", ord("\t"): " ", ord("\r"): " "}


def translated(value: Value, table: Mapping[int, str]) -> Value:
    """``value`` with ``table`` applied to every string in it: through dataclasses, mappings, lists and tuples."""
    return cast(Value, _translated(value, table))


def _translated(value: Any, table: Mapping[int, str]) -> Any:
    if isinstance(value, str):
        return value.translate(table)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{field.name: _translated(getattr(value, field.name), table) for field in fields(value)})
    if isinstance(value, Mapping):
        return {_translated(key, table): _translated(item, table) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return type(value)(_translated(item, table) for item in value)
    return value
