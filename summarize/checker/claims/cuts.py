"""Places where a sentence may be cut in two, each with what the right-hand side says when it stands alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarize.checker.claims.context import borrowed, core_end, with_subject
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
SPEECH = {"add", "say", "warn", "claim", "note", "argue", "insist", "explain", "describe", "call", "predict", "stress"}
DEEDS = {"kill", "injure", "wound", "force", "drive", "destroy", "damage", "capture", "seize", "arrest", "urge", "ask"}
CLAUSE_MARKERS = {"after", "while", "whereas", "although", "though"}
JOINED_BY = {"and", "but", "yet", "so"}


@dataclass(frozen=True)
class Cut:
    """The words from ``start`` on say something of their own: ``before`` and then the words from ``body`` on.

    ``head`` is the word whose subtree is cut off.
    """

    start: int
    body: int
    before: tuple[range, ...]
    head: Token


def cuts(doc: Doc, main: Token) -> list[Cut]:
    """Every place that the grammar offers, the last one first; whether a cut is worth making is not decided here."""
    found = [*_conjuncts(doc, main), *_runs_on(main)]
    for token in doc:
        if token.dep_ == "relcl":
            found.extend(_relative(token, main))
        elif token.dep_ == "appos":
            found.extend(_apposition(token, main))
        elif token.dep_ == "advcl":
            found.extend(_adverbial(token, main))
    return sorted(found, key=lambda cut: -cut.start)


def _conjuncts(doc: Doc, main: Token) -> Iterator[Cut]:
    if ALTERNATIVES.search(doc.text) or any(token.lower_ in CONDITIONS for token in doc[own_start(main) + 1 :]):
        return
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


def _relative(verb: Token, main: Token) -> Iterator[Cut]:
    """ ", who ...", ", which ...": the noun, then the clause without its pronoun."""
    start: int = verb.left_edge.i
    noun, pronoun = verb.head, verb.doc[start]
    if (
        start == 0
        or verb.doc[start - 1].text != ","
        or pronoun.lower_ not in ("who", "which")
        or pronoun.dep_
        not in (
            "nsubj",
            "nsubjpass",
        )
    ):
        return
    if pronoun.head == verb and is_finite(verb) and _is_plainly_meant(noun, pronoun) and _is_asserted(noun, main):
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
    """ "Gladkov, the governor": a name and a description of it; lists look alike and are left alone."""
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
    if start == 0 or verb.doc[start - 1].text != "," or verb.i < verb.head.i:
        return
    mark = marker(verb)
    if mark is None and verb.tag_ == "VBG" and verb.i == start and subject(verb) is None:
        yield from _participial(verb, main)
    elif mark is not None and mark.i == start and mark.lower_ in CLAUSE_MARKERS:
        stated = subject(verb) is not None and is_finite(verb)
        if stated and first_conjunct(verb.head) == main:  # "A says B, while C ...": who says C?
            yield Cut(start, start + 1, (), verb)


def _participial(verb: Token, main: Token) -> Iterator[Cut]:
    """ ", adding that ...": the subject of the main clause goes on."""
    head = verb.head
    speaks = verb.lemma_ in SPEECH
    while speaks and head.dep_ == "ccomp" and head != main:
        head = head.head
    before = with_subject(head, main)
    acts = verb.lemma_ in DEEDS and any(child.dep_ == "dobj" for child in head.children)
    if before and (speaks or acts):  # not "The bridge killing nine", nor "The settlements resulting in"
        yield Cut(verb.i, verb.i, tuple(before), verb)
