"""The grammatical subject of a sentence, and how a noun points at something."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

SUBJECTS = frozenset({"nsubj", "nsubjpass"})
DEMONSTRATIVE = frozenset({"this", "that", "these", "those"})
DEFINITE = DEMONSTRATIVE | {"the"}
MODIFYING = frozenset({"acl", "amod", "appos", "compound", "nummod", "poss", "prep", "relcl"})


def subject_of(doc: Doc) -> Token | None:
    """The subject before the main verb, or None."""
    roots = [token for token in doc if token.dep_ == "ROOT"]
    return next((child for root in roots for child in root.lefts if child.dep_ in SUBJECTS), None)


def points_back(subject: Token | None) -> bool:
    """Whether it is definite or demonstrative, without a name or a modifier: "the man", "these attacks"."""
    if subject is None or subject.pos_ != "NOUN":
        return False
    definite = any(child.lower_ in DEFINITE for child in subject.lefts)
    told = any(child.dep_ in MODIFYING for child in subject.children)
    return definite and not told and not any(token.pos_ == "PROPN" for token in subject.subtree)
