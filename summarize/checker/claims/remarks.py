"""Cuts before what a comma sets off: relative clauses, appositions, participial and adverbial clauses."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from summarize.checker.claims.context import core_end, with_subject
from summarize.checker.claims.cuts import Cut
from summarize.checker.claims.grammar import first_conjunct, is_finite, marker, subject

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

SPEECH = {"add", "say", "warn", "claim", "note", "argue", "insist", "explain", "describe", "call", "predict", "stress"}
DEEDS = {"kill", "injure", "wound", "force", "drive", "destroy", "damage", "capture", "seize", "arrest", "urge", "ask"}
CLAUSE_MARKERS = {"after", "while", "whereas", "although", "though"}
PRONOUNS = {"who", "which"}


def remarks(doc: Doc, main: Token) -> Iterator[Cut]:
    """Cuts before a remark that the author makes in passing, and that can be true or false without the rest."""
    for token in doc:
        if token.left_edge.i == 0 or doc[token.left_edge.i - 1].text != ",":
            continue
        if token.dep_ == "relcl":
            yield from _relative(token, main)
        elif token.dep_ == "appos":
            yield from _apposition(token, main)
        elif token.dep_ == "advcl" and token.i > token.head.i:
            yield from _adverbial(token, main)


def _relative(verb: Token, main: Token) -> Iterator[Cut]:
    """The noun, then the clause without the pronoun that is its subject."""
    start: int = verb.left_edge.i
    noun, pronoun = verb.head, verb.doc[start]
    if pronoun.lower_ not in PRONOUNS or pronoun != subject(verb) or not is_finite(verb):
        return
    if _is_plainly_meant(noun, pronoun) and _is_asserted(noun, main):
        yield Cut(start, start + 1, (range(noun.left_edge.i, core_end(noun)),), verb)


def _is_plainly_meant(noun: Token, pronoun: Token) -> bool:
    """Whether no other noun can be what the pronoun stands for."""
    core = [noun.doc[i] for i in range(noun.left_edge.i, core_end(noun))]
    nested = noun.dep_ == "pobj" and noun.head.head.pos_ in ("NOUN", "PROPN")
    nouns = [token for token in core if token.pos_ in ("NOUN", "PROPN") and token.dep_ != "compound"]
    if noun.pos_ not in ("NOUN", "PROPN") or any(token.dep_ in ("conj", "relcl", "acl") for token in core):
        return False
    return not nested and (len(nouns) == 1 or (pronoun.lower_ == "who" and all(t.i >= noun.i for t in nouns)))


def _is_asserted(noun: Token, main: Token) -> bool:
    """Whether the noun stands in a main clause, where a remark about it is the author's own."""
    token = noun
    while token != main and token.head != token:
        if token.dep_ in ("ccomp", "advcl", "relcl", "acl", "pcomp", "csubj", "xcomp"):
            return False
        token = token.head
    return bool(token == main)


def _apposition(noun: Token, main: Token) -> Iterator[Cut]:
    """A name and a description of it, "Gladkov, the governor"; lists look alike and are left alone."""
    start: int = noun.left_edge.i
    named = noun.head
    between = range(core_end(named), start)
    if [noun.doc[i].text for i in between] != [","] or not _is_asserted(named, main):
        return
    if any(child.dep_ in ("conj", "cc") for child in [*named.children, *noun.children]):
        return
    indefinite = any(child.lower_ in ("a", "an") for child in noun.lefts)
    if indefinite or (_names(named) != _names(noun) and (_is_described(named) or _is_described(noun))):
        yield Cut(start, start, (range(named.left_edge.i, start),), noun)


def _names(noun: Token) -> bool:
    return bool(noun.pos_ == "PROPN")


def _is_described(noun: Token) -> bool:
    return noun.pos_ == "NOUN" and any(
        child.dep_ == "det" or (child.dep_ == "poss" and child.pos_ != "PRON") for child in noun.lefts
    )


def _adverbial(verb: Token, main: Token) -> Iterator[Cut]:
    start: int = verb.left_edge.i
    mark = marker(verb)
    if mark is None and verb.tag_ == "VBG" and verb.i == start and subject(verb) is None:
        yield from _participial(verb, main)
    elif mark is not None and mark.i == start and mark.lower_ in CLAUSE_MARKERS:
        stated = subject(verb) is not None and is_finite(verb)
        if stated and first_conjunct(verb.head) == main:  # "A says B, while C ...": who says C?
            yield Cut(start, start + 1, (), verb)


def _participial(verb: Token, main: Token) -> Iterator[Cut]:
    """The subject of the main clause, then what it says or does besides: "He said ..., adding that ..." """
    head = verb.head
    speaks = verb.lemma_ in SPEECH
    while speaks and head.dep_ == "ccomp" and head != main:
        head = head.head
    before = with_subject(head, main)
    acts = verb.lemma_ in DEEDS and any(child.dep_ == "dobj" for child in head.children)
    if before and (speaks or acts):  # not "The bridge killing nine", nor "The settlements resulting in"
        yield Cut(verb.i, verb.i, tuple(before), verb)
