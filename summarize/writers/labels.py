"""Nouns by which one side calls the other, where they are the words of a speaker whom the sentence names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from summarize.checker.claims.grammar import is_negated
from summarize.checker.facts.words import vocabulary
from summarize.planning.quotations import QUOTED
from summarize.planning.subjects import SUBJECTS
from summarize.records import Report
from summarize.writers.loaded_words import LABELS

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

SAYING = vocabulary("add allege announce argue assert claim declare insist maintain say state tell warn write")
NAMING = vocabulary("brand call denounce describe dub label term")
COMPLEMENTS = frozenset({"attr", "ccomp", "oprd", "xcomp"})
FRAGMENT = 6
"""Words of a quotation by which a report keeps its distance from them; a longer one is just somebody's speech."""


def labels(doc: Doc, reports: Sequence[Report]) -> Iterator[Span]:
    """Labels that want quotation marks, in text order, those that "and" joins as one.

    Either the sentence says that somebody calls people so ("what Moscow calls terrorists"), or it tells what a named
    speaker said and some report has the very word in a short quotation. Elsewhere the word may be the reporter's own,
    and quotation marks would put it into the speaker's mouth.
    """
    quoted = _quoted_words(reports)
    wanted = {
        token.i
        for token in doc
        if _is_label(token) and (_is_naming(token) or (token.lower_ in quoted and _is_reported(token)))
    }
    for first in sorted(wanted):
        last = first
        while last + 2 in wanted and doc[last + 1].lower_ in {"and", "or"}:
            last += 2
        yield doc[first : last + 1]


def _quoted_words(reports: Sequence[Report]) -> frozenset[str]:
    found = (match.group() for report in reports for one in report.sentences for match in QUOTED.finditer(one.text))
    return frozenset(
        word.strip('“”"„«»‘’.,;:!?').lower()
        for quotation in found
        if len(words := quotation.split()) <= FRAGMENT
        for word in words
    )


def _is_label(token: Token) -> bool:
    """A plain noun, no part of a name or a compound ("regime change", "sanctions regime", "bandit country")."""
    return (
        token.pos_ == "NOUN"
        and token.text.islower()
        and token.lemma_ in LABELS
        and token.dep_ != "compound"
        and not any(child.dep_ == "compound" and child.pos_ != "PROPN" for child in token.children)
    )


def _is_naming(token: Token) -> bool:
    """Whether a verb of naming gives the label, and the sentence says who does: "he called them thugs"."""
    first = token.head if token.dep_ == "conj" else token
    verb = first.head.head if first.dep_ == "pobj" and first.head.lower_ == "as" else first.head
    children = list(verb.children)
    relative = any(child.lower_ in {"what", "whom", "which"} for child in verb.lefts)
    complement = verb != first.head or first.dep_ in COMPLEMENTS or (first.dep_ == "dobj" and relative)
    last = verb.i < first.i and not any(child.i > first.i and child.dep_ in COMPLEMENTS for child in children)
    said = verb.tag_ == "VBG" or any(child.dep_ == "nsubj" for child in children)
    return verb.lemma_ in NAMING and complement and last and said and not is_negated(verb)


def _is_reported(token: Token) -> bool:
    """Whether the token stands in what a named speaker says, or in a sentence "according to" one."""
    above = [token, *token.ancestors]
    said = any(
        clause.dep_ == "ccomp" and verb.lemma_ in SAYING and any(map(_is_named, verb.children)) and not is_negated(verb)
        for clause, verb in pairwise(above)
    )
    return said or any(
        child.lower_ == "according" and child not in above and any(word.pos_ == "PROPN" for word in child.subtree)
        for head in above
        for child in head.children
    )


def _is_named(subject: Token) -> bool:
    """Whether a subject is a name or goes with one: "Moscow", "Russia’s army", "the governor, Vyacheslav Gladkov"."""
    companions = [child for child in subject.children if child.dep_ in {"appos", "compound", "poss"}]
    return subject.dep_ in SUBJECTS and any(word.pos_ == "PROPN" for word in (subject, *companions))
