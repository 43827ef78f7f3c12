"""Sentences as spaCy parses them, one document each."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from summarize.language import Parser


def parse(sentences: Iterable[str], parser: Parser) -> list[Doc]:
    """One parsed document for each sentence; none is split again."""
    return list(parser.language.pipe((_whole(text, parser) for text in sentences), batch_size=256))


def _whole(text: str, parser: Parser) -> Doc:
    doc = parser.language.make_doc(text)
    for token in doc[1:]:
        token.is_sent_start = False
    return doc
