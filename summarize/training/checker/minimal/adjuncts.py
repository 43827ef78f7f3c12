"""Adjuncts of verbs: "in Lisbon", "after the vote", "because of the storm"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_PREPOSITIONS = frozenset("in at on for after during with because near outside despite amid before over through "
                          "without following since by from".split())  # fmt: skip
_CLAUSES = frozenset("because after when while before since although".split())


def adjuncts(doc: Doc) -> Iterator[tuple[Token, int, int]]:
    """Verbs with the adjuncts after them: a prepositional phrase or a clause, 2 to 12 words, without pronouns."""
    for token in doc:
        verb = token.head
        if token.i <= verb.i or verb.pos_ != "VERB":
            continue
        start, stop = token.left_edge.i, token.right_edge.i + 1
        if doc[stop - 1].is_punct:
            stop -= 1
        if not 2 <= stop - start <= 12 or not _is_adjunct(token, start) or not _stands_alone(doc, start, stop):
            continue
        yield verb, start, stop


def _is_adjunct(token: Token, start: int) -> bool:
    if token.dep_ == "prep":
        return token.lower_ in _PREPOSITIONS
    return token.dep_ == "advcl" and token.doc[start].lower_ in _CLAUSES


def _stands_alone(doc: Doc, start: int, stop: int) -> bool:
    inside = doc[start:stop]
    return not any(
        token.pos_ == "PRON" or token.tag_ in ("PRP$", "WDT", "WP", "WRB") and token.i > start or token.text in "\"“”()—:;,"
        for token in inside
    ) and all(token.head.i >= start for token in inside[1:])
