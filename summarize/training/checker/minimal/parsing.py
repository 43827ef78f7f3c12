"""Sentences as spaCy parses them, one document each."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc


def parse(sentences: Iterable[str], parser: Language) -> list[Doc]:
    """One parsed document for each sentence; none is split again."""
    return list(parser.pipe((_whole(text, parser) for text in sentences), batch_size=256))


def _whole(text: str, parser: Language) -> Doc:
    doc = parser.make_doc(text)
    for token in doc[1:]:
        token.is_sent_start = False
    return doc
