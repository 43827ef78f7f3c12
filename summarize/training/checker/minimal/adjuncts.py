"""Adjuncts of verbs: "in Lisbon", "after the vote", "because of the storm"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from summarize.checker.facts.words import vocabulary

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_LOOSE = frozenset(vocabulary("after during because near outside despite amid before following since"))
_BOUND = frozenset(vocabulary("in at on for"))
"""Often part of what the verb means ("believe in", "rely on"); loose with a time or place, or beside an object."""
_PLACES_AND_TIMES = ("DATE", "TIME", "GPE", "LOC", "FAC", "EVENT")
_CLAUSES = frozenset(vocabulary("because after when while before since although"))


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
        return token.lower_ in _LOOSE or (token.lower_ in _BOUND and _is_loose(token))
    return token.dep_ == "advcl" and token.doc[start].lower_ in _CLAUSES


def _is_loose(preposition: Token) -> bool:
    noun = next((child for child in preposition.children if child.dep_ == "pobj"), None)
    beside = {child.dep_ for child in preposition.head.children}
    if preposition.lower_ == "on":
        return noun is not None and noun.ent_type_ in ("DATE", "TIME")  # "blame it on", "rely on"
    return noun is not None and (noun.ent_type_ in _PLACES_AND_TIMES or bool(beside & {"dobj", "nsubjpass"}))


def _stands_alone(doc: Doc, start: int, stop: int) -> bool:
    inside = doc[start:stop]
    return not any(
        token.pos_ == "PRON"
        or (token.tag_ in ("PRP$", "WDT", "WP", "WRB") and token.i > start)
        or token.text in '"“”()—:;,'
        for token in inside
    ) and all(token.head.i >= start for token in inside[1:])
