"""Arguments that cannot be meant, found before anything is read."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from summarize.errors import UnusableInput


def refuse_repeated_stdin(sources: Sequence[str]) -> None:
    """Raise `UnusableInput` when standard input is named twice."""
    if list(sources).count("-") > 1:
        raise UnusableInput("- (standard input) is named twice; it can be read only once")


def read_summary(source: str, reports: Sequence[str]) -> str:
    """The text of a summary in a file or on standard input; raises `UnusableInput` with what is wrong with it."""
    refuse_repeated_stdin([source, *reports])
    path = Path(source)
    if source != "-" and path.resolve() in [Path(report).resolve() for report in reports]:
        raise UnusableInput(f"{source}: is both the summary and a report; the summary comes first, then the reports")
    try:
        data = sys.stdin.buffer.read() if source == "-" else path.read_bytes()
    except OSError as error:
        raise UnusableInput(f"{source}: {error.strerror}; name a file with the summary, or -") from error
    return _plain_text(data, "standard input" if source == "-" else source)


def _plain_text(data: bytes, name: str) -> str:
    from charset_normalizer import from_bytes

    found = from_bytes(data).best()
    if b"\0" in data[:1024] or (data and found is None) or data.startswith((b"%PDF", b"{", b"<")):
        raise UnusableInput(f"{name}: a summary must be plain text or Markdown")
    text = str(found).lstrip("\ufeff") if data else ""
    if not text.strip():
        raise UnusableInput(f"{name}: the summary is empty")
    return text
