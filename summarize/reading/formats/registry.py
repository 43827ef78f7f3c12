"""Which format a file is in: by its suffix, else by how it begins."""

from __future__ import annotations

import re

from summarize.errors import UnusableInput
from summarize.reading.formats.decoding import BYTE_ORDER_MARKS
from summarize.reading.formats.document import Extracted, Reader
from summarize.reading.formats.html import read_html
from summarize.reading.formats.json_reports import read_json, read_json_lines
from summarize.reading.formats.markdown import read_markdown
from summarize.reading.formats.pdf import read_pdf
from summarize.reading.formats.plain import read_plain

BY_SUFFIX: dict[str, Reader] = {
    ".txt": read_plain,
    ".text": read_plain,
    ".md": read_markdown,
    ".markdown": read_markdown,
    ".html": read_html,
    ".htm": read_html,
    ".xhtml": read_html,
    ".pdf": read_pdf,
    ".json": read_json,
    ".jsonl": read_json_lines,
    ".ndjson": read_json_lines,
}

PDF_MAGIC = b"%PDF-"
NOT_READ: tuple[tuple[re.Pattern[bytes], str], ...] = (
    (re.compile(rb"\{\\rtf"), "RTF"),
    (re.compile(rb"PK\x03\x04"), "a Word or OpenDocument file, an e-book or an archive (a zip file)"),
    (re.compile(rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), "an old Word or Outlook file"),
    (
        re.compile(
            rb"(?:From [^\n]*\n)?(?>[a-z][a-z0-9-]*:[^\n]*\n(?>[ \t][^\n]*\n)*){0,200}?mime-version:", re.IGNORECASE
        ),
        "an e-mail or a page saved as one (.eml, .mht)",
    ),
)
"""How files begin that a desk has and that would be read as binary or with their markup."""
BY_BEGINNING: tuple[tuple[re.Pattern[bytes], Reader], ...] = (
    (re.compile(rb"\s*\{[^\n]*\}[ \t\r]*\n\s*\{"), read_json_lines),
    (re.compile(rb"\s*(?:\{\s*\"|\[\s*\{)"), read_json),
    (
        re.compile(
            rb"(?>\s*<!--(?s:.*?)-->)*+\s*<(?:!doctype html|\?xml|html|head|body|article|main|div|p)\b", re.IGNORECASE
        ),
        read_html,
    ),
    (re.compile(rb"\s*(?:---[ \t]*\r?\n[a-z]+:|#{1,6} \S)"), read_markdown),
)


def extract(data: bytes, suffix: str) -> Extracted:
    """The reports in ``data``; an unknown or empty ``suffix`` (with its dot) leaves the format to the beginning.

    Raises `UnusableInput` for what its format's reader cannot use, and for formats that have none.
    """
    if data.startswith(PDF_MAGIC):  # whatever the name says: no other reader could make sense of it
        return read_pdf(data)
    if kind := next((kind for pattern, kind in NOT_READ if pattern.match(data)), None):
        raise UnusableInput(f"is {kind}, which is not read; save it as plain text, HTML or PDF")
    return (BY_SUFFIX.get(suffix.lower()) or _sniff(data))(data)


def _sniff(data: bytes) -> Reader:
    marked = next((encoding for mark, encoding in BYTE_ORDER_MARKS if data.startswith(mark)), None)
    beginning = data.decode(marked, "replace").encode("utf-8", "replace") if marked else data
    return next((reader for pattern, reader in BY_BEGINNING if pattern.match(beginning)), read_plain)
