"""Cuts between clauses of equal rank: "A came and B left", "A did this but did not do that"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from summarize.checker.claims.context import borrowed
from summarize.checker.claims.cuts import Cut
from summarize.checker.claims.grammar import (
    COMMAS,
    first_conjunct,
    is_finite,
    is_verb,
    marker,
    own_start,
    subject,
)

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

ALTERNATIVES = re.compile(r"\b(?:n?either|n?or|not only|whether)\b", re.IGNORECASE)
CONDITIONS = {"if", "unless", "until", "provided", "lest", "except"}
JOINED_BY = {"and", "but", "yet", "so"}


def coordinated(doc: Doc, main: Token) -> Iterator[Cut]:
    """Cuts before a coordinated clause; none where alternatives or a condition may hold for more than one clause."""
    yield from _runs_on(main)
    if not ALTERNATIVES.search(doc.text) and not any(
        token.lower_ in CONDITIONS for token in doc[own_start(main) + 1 :]
    ):
        yield from _conjuncts(doc, main)


def _conjuncts(doc: Doc, main: Token) -> Iterator[Cut]:
    for verb in doc:
        if verb.dep_ != "conj" or not is_verb(verb) or not is_verb(first_conjunct(verb)):
            continue
        start = _joined_at(verb)
        before = borrowed(verb, main)
        sourced = any(token.lower_ == "according" for token in doc[verb.i :])
        if start is not None and before is not None and not sourced and not _has_rival(verb, start):
            yield Cut(start, own_start(verb), tuple(before), verb)


def _joined_at(verb: Token) -> int | None:
    """Place of the conjunction that joins a clause to what is before it; in a list or after ";", of its first word."""
    start: int = verb.left_edge.i
    before = verb.doc[start - 1] if start else None
    if before is not None and before.lower_ in JOINED_BY:
        return start - 1
    listed = before is not None and before.text == "," and any(child.dep_ == "conj" for child in verb.rights)
    return start if listed or (before is not None and before.text == ";") else None


def _has_rival(verb: Token, start: int) -> bool:
    """Whether, without a comma, the clause could as well be joined to a verb nearer than the one the parser chose."""
    doc = verb.doc
    if doc[start - 1].text in COMMAS or marker(verb) is not None:
        return False
    first = first_conjunct(verb)
    if all(any(child.dep_ == "ccomp" for child in speech.rights) for speech in (first, verb)):
        return False  # "said A but warned that B"
    nearer = (token for token in doc[first.i + 1 : start] if is_verb(token) and is_finite(token))
    return any(token.dep_ not in ("conj", "aux", "auxpass") for token in nearer)


def _runs_on(main: Token) -> Iterator[Cut]:
    """Two main clauses, of which the parser makes the first the complement of the second ("..., so he left")."""
    for first in main.lefts:
        if first.dep_ != "ccomp" or subject(main) is None or subject(first) is None:
            continue
        after: int = first.right_edge.i + 1
        doc = main.doc
        while after < main.i and doc[after].text == ",":
            after += 1
        if doc[after].lower_ in JOINED_BY and after + 1 < main.i:
            yield Cut(after, after + 1, (), main)
        elif doc[after].text == ";":
            yield Cut(after + 1, after + 1, (), main)
