"""Arguments that cannot be meant, found before anything is read, and the text of a summary."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from summarize.errors import UnusableInput
from summarize.reading.sources import resolved, shown

if TYPE_CHECKING:
    from summarize.reading.formats.decoding import Decoded
    from summarize.settings import ReadingSettings

STDIN = "-"
MARKDOWN = (".md", ".markdown")
NOT_PROSE = "a summary must be plain text or Markdown; save its words as .txt"
BEGINNINGS = ("{", "<", "[{", '["')
"""Of JSON, HTML and RTF, and of no prose."""


def refuse_repeated_stdin(sources: Sequence[str]) -> None:
    """Raise `UnusableInput` when standard input is named twice."""
    if list(sources).count(STDIN) > 1:
        raise UnusableInput("- (standard input) is named twice; it can be read only once")


def refuse_summary_among(summary: str, reports: Sequence[str]) -> None:
    """Raise `UnusableInput` when the summary is also named as a report: it would support itself."""
    refuse_repeated_stdin([summary, *reports])
    if summary != STDIN and resolved(summary) in map(resolved, reports):
        raise UnusableInput(f"{summary}: is both the summary and a report; the summary comes first, then the reports")


def read_summary(named: str, settings: ReadingSettings) -> Decoded:
    """The words of a summary in a file or on standard input, without markup and all else that is no claim.

    Raises `UnusableInput` with what is wrong with it.
    """
    from summarize.cli.apparatus import claims_alone, is_marked_up, without_markup
    from summarize.cli.rendered import as_written

    given = _read(named, settings)
    markdown = Path(named).suffix.lower() in MARKDOWN or is_marked_up(given.text)
    headed = given.text.lstrip().startswith("# ")  # as Markdown is that Accord rendered
    try:
        ours = as_written(without_markup(given) if headed else given)
        return _from(named, ours or claims_alone(given, markdown=markdown))
    except UnusableInput as error:
        raise UnusableInput(f"{_name(named)}: {error}") from error


def read_claims(named: str, settings: ReadingSettings) -> Decoded:
    """Claims, one a line, without the bullets or numbers of a list; otherwise as `read_summary` and as they stand."""
    from summarize.cli.apparatus import without_bullets

    given = _read(named, settings)
    lines = [line.strip() for line in given.text.splitlines() if line.strip()]
    return _from(named, replace(given, text="\n".join(without_bullets(lines))))


def _read(named: str, settings: ReadingSettings) -> Decoded:
    """The text as a report is read."""
    from summarize.reading.characters import plainly_set
    from summarize.reading.double_encoding import read_as_it_was, undo_double_encoding
    from summarize.reading.formats.decoding import decode
    from summarize.reading.hyphens import join_broken_words
    from summarize.reading.languages import SURE, detect_language
    from summarize.records import Notice

    name = _name(named)
    data = _content(named, name, settings.max_bytes)
    if data.startswith(b"%PDF"):
        raise UnusableInput(f"{name}: {NOT_PROSE}")
    try:
        decoded = decode(data)
    except UnusableInput as error:
        raise UnusableInput(f"{name}: {error}") from error
    text, twice = undo_double_encoding(decoded.text)
    text = join_broken_words(plainly_set(text))
    if not text.strip():
        raise UnusableInput(f"{name}: the summary is empty")
    if text.lstrip().startswith(BEGINNINGS):
        raise UnusableInput(f"{name}: {NOT_PROSE}")
    said = [Notice("double-encoding", read_as_it_was(twice))] if twice else []
    if (language := detect_language(text, SURE)) not in (None, settings.language) and not settings.keep_other_languages:
        message = f"is in {language!r}, and what the reports say in {settings.language!r} hardly supports claims in it"
        said.append(Notice("summary-language", message))
    return replace(decoded, text=text, notices=(*decoded.notices, *said))


def _from(named: str, given: Decoded) -> Decoded:
    notices = (replace(notice, message=f"{_name(named)}: {notice.message}") for notice in given.notices)
    return replace(given, notices=tuple(notices))


def _name(named: str) -> str:
    return "standard input" if named == STDIN else shown(Path(named))


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
