"""JSON and JSON lines: objects with a text and, where known, title, publisher, date and id."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from summarize.errors import UnusableInput
from summarize.reading.dates import first_full_date
from summarize.reading.formats.decoding import decode
from summarize.reading.formats.document import Document, Extracted
from summarize.records import Notice

TEXT = ("text", "body", "content", "article", "articleBody", "maintext")
TITLE = ("title", "headline")
PUBLISHER = ("publisher", "source", "source_name", "sitename", "site_name", "outlet")
DATE = (
    "date",
    "published",
    "publishedAt",
    "published_at",
    "datePublished",
    "date_published",
    "date_publish",
    "pubDate",
)
SKIPPED = "; skipped"
LISTS = ("reports", "articles", "documents")


@dataclass(frozen=True)
class _Item:
    """One value that should be a report, and where it stood."""

    place: str
    value: Any


def read_json(data: bytes) -> Extracted:
    """A report object, a list of them, or an object with such a list under reports, articles or documents."""
    decoded = decode(data)
    value = _load(decoded.text, "not valid JSON; for one object a line, name the file .jsonl")
    if isinstance(value, dict):
        value = next((found for key in LISTS if isinstance(found := value.get(key), list) and found), [value])
    if not isinstance(value, list):
        raise UnusableInput(f"the JSON is neither a report nor a list of them; {_wanted()}")
    items = [_Item(f"item {number}", entry) for number, entry in enumerate(value, 1)]
    return _collect(items, decoded.notices)


def read_json_lines(data: bytes) -> Extracted:
    """One report object a line; a line that is not one becomes a notice with its number."""
    decoded = decode(data)
    items, notices = [], list(decoded.notices)
    for number, line in enumerate(decoded.text.split("\n"), 1):
        if line.strip():
            try:
                items.append(_Item(f"line {number}", _load(line, "not valid JSON")))
            except UnusableInput as error:
                notices.append(Notice("bad-json-line", f"line {number}: {error}{SKIPPED}"))
    return _collect(items, notices)


def _load(text: str, problem: str) -> Any:
    try:
        return json.loads(text)
    except RecursionError:
        raise UnusableInput("JSON nested too deep to be a report") from None
    except json.JSONDecodeError as error:
        raise UnusableInput(f"{problem} ({error.msg}, line {error.lineno} column {error.colno})") from None
    except ValueError:  # Python refuses integers of thousands of digits
        raise UnusableInput("JSON holds a number too long to read") from None


def _collect(items: Sequence[_Item], notices: Sequence[Notice]) -> Extracted:
    documents, said = [], list(notices)
    for item in items:
        text = _string(item.value, TEXT)
        if text is None:
            said.append(Notice("bad-json-item", f"{item.place}: {_wanted()}{SKIPPED}"))
            continue
        said.extend(_unread_fields(item))
        documents.append(_document(item.value, text))
    if not documents:
        raise UnusableInput(
            said[-1].message.removesuffix(SKIPPED) if len(said) == 1 else f"no report in the JSON; {_wanted()}"
        )
    return Extracted(tuple(documents), tuple(said))


def _document(value: dict[str, Any], text: str) -> Document:
    return Document(
        text,
        id=_string(value, ("id",)),
        title=_string(value, TITLE),
        publisher=_string(value, PUBLISHER),
        date=_date(value),
    )


def _wanted() -> str:
    return f"a report is an object with its text under {', '.join(TEXT[:-1])} or {TEXT[-1]}"


def _string(value: Any, keys: Sequence[str]) -> str | None:
    """The first of ``keys`` that holds a string, or an object with a name, as news APIs write publishers."""
    if not isinstance(value, dict):
        return None
    for key in keys:
        found = value.get(key)
        if isinstance(found, dict):
            found = found.get("name")
        if isinstance(found, str) and found.strip():
            return found
    return None


def _date(value: dict[str, Any]) -> dt.date | None:
    written = _string(value, DATE)
    return first_full_date(written) if written else None


def _unread_fields(item: _Item) -> Iterator[Notice]:
    for name, keys in (("title", TITLE), ("publisher", PUBLISHER)):
        if any(item.value.get(key) for key in keys) and _string(item.value, keys) is None:
            yield Notice("unread-field", f"{item.place}: the {name} is not a string; ignored")
    if any(item.value.get(key) for key in DATE) and _date(item.value) is None:
        yield Notice("unread-field", f"{item.place}: the date is not one that can be read (write 2023-06-04); ignored")
