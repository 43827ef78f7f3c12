"""Which sentences of an article claims are made from."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Doc

MIN_WORDS, MAX_WORDS = 6, 45
_TO_THE_READER = re.compile(r"\b(?:I|I'm|we|my|our|you|your|We|My|Our|You|Your|http\S*|www\S*|pic\.\S*|@\w+)\b")
_BEGINS = re.compile(r"[A-Z0-9$£€\"“]")
_ENDS = re.compile(r"[.!][\"”]?$")
_FINITE = ("VBD", "VBZ", "VBP", "MD")


def is_usable(doc: Doc) -> bool:
    """Whether a summary might take the sentence up: finite, of usual length, not addressed to the reader."""
    return (
        MIN_WORDS <= len(doc.text.split()) <= MAX_WORDS
        and bool(_BEGINS.match(doc.text) and _ENDS.search(doc.text))
        and not _TO_THE_READER.search(doc.text)
        and any(token.tag_ in _FINITE for token in doc)
    )


def has_denial(doc: Doc) -> bool:
    """Whether the sentence denies something."""
    return any(token.dep_ == "neg" for token in doc)
