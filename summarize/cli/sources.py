"""Arguments that cannot be meant, found before anything is read, and the text of a summary."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from summarize.errors import UnusableInput
from summarize.reading.sources import resolved

if TYPE_CHECKING:
    from summarize.reading.formats.decoding import Decoded

STDIN = "-"
MARKDOWN = (".md", ".markdown")
NOT_PROSE = "a summary must be plain text or Markdown"


def refuse_repeated_stdin(sources: Sequence[str]) -> None:
    """Raise `UnusableInput` when standard input is named twice."""
    if list(sources).count(STDIN) > 1:
        raise UnusableInput("- (standard input) is named twice; it can be read only once")


def refuse_summary_among(summary: str, reports: Sequence[str]) -> None:
    """Raise `UnusableInput` when the summary is also named as a report: it would support itself."""
    refuse_repeated_stdin([summary, *reports])
    if summary != STDIN and resolved(summary) in map(resolved, reports):
        raise UnusableInput(f"{summary}: is both the summary and a report; the summary comes first, then the reports")


def read_summary(named: str, max_bytes: int) -> Decoded:
    """The words of a summary in a file or on standard input, without Markdown's markup and what Accord adds.

    Raises `UnusableInput` with what is wrong with it.
    """
    from summarize.cli.rendered import as_written

    decoded = _read(named, max_bytes, _without_markup if Path(named).suffix.lower() in MARKDOWN else _as_it_is)
    return as_written(decoded)


def read_claims(named: str, max_bytes: int) -> Decoded:
    """Claims, one a line; otherwise as `read_summary`, but with everything that stands there."""
    return _read(named, max_bytes, _as_it_is)


def _read(named: str, max_bytes: int, read: Callable[[bytes], Decoded]) -> Decoded:
    from summarize.reading.characters import plainly_set

    name = "standard input" if named == STDIN else named
    data = _content(named, name, max_bytes)
    if data.startswith(b"%PDF"):
        raise UnusableInput(f"{name}: {NOT_PROSE}")
    try:
        decoded = read(data)
    except UnusableInput as error:
        raise UnusableInput(f"{name}: {error}") from error
    text = plainly_set(decoded.text)  # as a report is read
    if not text.strip():
        raise UnusableInput(f"{name}: the summary is empty")
    if text.lstrip().startswith(("{", "<")):
        raise UnusableInput(f"{name}: {NOT_PROSE}")
    return replace(decoded, text=text)


def _as_it_is(data: bytes) -> Decoded:
    from summarize.reading.formats.decoding import decode

    return decode(data)


def _without_markup(data: bytes) -> Decoded:
    from summarize.reading.formats.decoding import Decoded
    from summarize.reading.formats.markdown import read_markdown

    extracted = read_markdown(data)
    return Decoded(extracted.documents[0].text, extracted.notices)


def _content(named: str, name: str, max_bytes: int) -> bytes:
    try:
        if named == STDIN:
            data = sys.stdin.buffer.read(max_bytes + 1)
        else:
            with Path(named).open("rb") as stream:
                data = stream.read(max_bytes + 1)
    except (OSError, ValueError) as error:  # ValueError: a null character in the name
        reason = error.strerror if isinstance(error, OSError) else error
        raise UnusableInput(f"{name}: {reason}; name a file with the summary, or -") from error
    if len(data) > max_bytes:
        raise UnusableInput(f"{name}: larger than {max_bytes:,} bytes; shorten it or raise reading.max_bytes")
    return data
