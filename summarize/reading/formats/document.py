"""What every format hands over: plain text, and what the file itself says about it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from summarize.records import Notice


@dataclass(frozen=True)
class Document:
    """The plain text of one report, with the metadata that the format states (never guessed from the text)."""

    text: str
    id: str | None = None
    title: str | None = None
    publisher: str | None = None
    date: dt.date | None = None


@dataclass(frozen=True)
class Extracted:
    """All reports of one file, in file order, and what had to be said about reading it."""

    documents: tuple[Document, ...]
    notices: tuple[Notice, ...] = ()


Reader = Callable[[bytes], Extracted]
"""Raises `UnusableInput` with a message that does not name the file; the caller knows its name."""
