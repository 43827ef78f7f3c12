"""Plain text: the file as it is."""

from __future__ import annotations

from summarize.reading.formats.decoding import decode
from summarize.reading.formats.document import Document, Extracted


def read_plain(data: bytes) -> Extracted:
    """One report; its text is the decoded file, untouched."""
    decoded = decode(data)
    return Extracted((Document(decoded.text),), decoded.notices)
