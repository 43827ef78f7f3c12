"""Questions about a parsed clause, in the terms of the English dependency scheme that spaCy's models use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.checker.facts.words import vocabulary

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

SUBJECTS = {"nsubj", "nsubjpass", "csubj", "expl"}
AUXILIARIES = {"aux", "auxpass"}
FINITE = {"VBD", "VBZ", "VBP", "MD"}
CONTENT = {"NOUN", "PROPN", "VERB", "ADJ", "ADV", "NUM"}
COMMAS = {",", ";", "–", "—"}
DOUBTS = frozenset(
    vocabulary("allegedly apparently likely perhaps possibly probably purportedly reportedly supposedly")
)
"""Adverbs by which a clause says no more than that something may be so."""


def subject(verb: Token) -> Token | None:
    """The clause's own subject before the verb."""
    return next((child for child in verb.lefts if child.dep_ in SUBJECTS), None)


def auxiliaries(verb: Token) -> list[Token]:
    """Its own auxiliaries before the verb."""
    return [child for child in verb.lefts if child.dep_ in AUXILIARIES]


def is_verb(token: Token) -> bool:
    """Whether the token can head a clause."""
    return token.pos_ in ("VERB", "AUX")


def is_finite(verb: Token) -> bool:
    """Whether the verb or its auxiliary carries tense."""
    return verb.tag_ in FINITE or any(aux.tag_ in FINITE for aux in auxiliaries(verb))


def is_negated(verb: Token) -> bool:
    """Whether the clause is denied."""
    return any(child.dep_ == "neg" for child in verb.children)


def is_unfinished(verb: Token) -> bool:
    """A bare "has" or "did", which the parser took for the verb although the verb comes later."""
    return verb.lemma_ in ("have", "do") and all(child.dep_ not in ("dobj", "xcomp", "ccomp") for child in verb.rights)


def first_conjunct(verb: Token) -> Token:
    """The clause that a coordination starts with; the verb itself outside of one."""
    while verb.dep_ == "conj":
        verb = verb.head
    return verb


def marker(verb: Token) -> Token | None:
    """The word that subordinates the clause: that, after, while."""
    return next((child for child in verb.lefts if child.dep_ == "mark"), None)


def own_start(verb: Token) -> int:
    """Place of the first word of the clause, a clause run together with it and conjunctions before it left out."""
    run_on = [child.right_edge.i + 1 for child in verb.lefts if child.dep_ == "ccomp"]
    start: int = max([verb.left_edge.i, *run_on])
    while start < verb.i and (verb.doc[start].text in COMMAS or verb.doc[start].dep_ == "cc"):
        start += 1
    return start


def content_words(doc: Doc, *stretches: range) -> int:
    """How many words with a meaning of their own."""
    return sum(doc[i].pos_ in CONTENT for stretch in stretches for i in stretch)


def words(doc: Doc, stretch: range) -> set[int]:
    """Places of what is not punctuation or blank."""
    return {i for i in stretch if not doc[i].is_punct and not doc[i].is_space}
