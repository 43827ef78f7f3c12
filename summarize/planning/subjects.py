"""The grammatical subject of a sentence, and how a noun points at something."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

SUBJECTS = frozenset({"nsubj", "nsubjpass"})
DEMONSTRATIVE = frozenset({"this", "that", "these", "those"})
DEFINITE = DEMONSTRATIVE | {"the"}


def subject_of(doc: Doc) -> Token | None:
    """The subject before the main verb, or None."""
    roots = [token for token in doc if token.dep_ == "ROOT"]
    return next((child for root in roots for child in root.lefts if child.dep_ in SUBJECTS), None)
