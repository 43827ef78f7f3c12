"""What a text says happens: verbs with who does it, to whom, and whether it is said to happen at all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarize.checker.facts.polarity import Polarity, polarity
from summarize.checker.facts.words import climb, lemma, vocabulary

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_SUBJECTS = {"nsubj", "nsubjpass"}
_OBJECT_CONTROL = {"dobj", "nsubjpass", "auxpass"}
_OBJECT_CONTROLLED = frozenset(
    vocabulary("order tell ask force urge require oblige persuade allow permit instruct advise invite warn compel")
)
"""Verbs whose object, or passive subject, is the one who does what the infinitive says ("ordered the firm to pay")."""


@dataclass(frozen=True)
class Predicate:
    """A verb (or "be" with its complement) and the heads of its arguments, empty where the text names none."""

    verb: Token
    lemma: str
    polarity: Polarity
    agents: tuple[Token, ...]
    patients: tuple[Token, ...]


def predicates(doc: Doc) -> tuple[Predicate, ...]:
    """Every verb of the text that states something, in order; auxiliaries and conditions ("if ...") are left out."""
    return tuple(_predicate(token) for token in doc if _states(token))


def _states(token: Token) -> bool:
    return token.pos_ in ("VERB", "AUX") and token.dep_ not in ("aux", "auxpass") and not conditional(token)


def conditional(verb: Token) -> bool:
    """Whether the verb stands in an if-clause, a whether-clause or a question, or is only wished for."""
    for head in climb(verb):
        if any(child.dep_ == "mark" and child.lower_ in ("if", "unless", "whether", "lest") for child in head.children):
            return True
    return verb.sent[-1].text == "?"


def _predicate(verb: Token) -> Predicate:
    passive = any(child.dep_ in ("nsubjpass", "auxpass", "agent") for child in verb.children) or _reduced_passive(verb)
    subjects = tuple(_subjects(verb))
    objects = tuple(
        _with_conjuncts(child for child in verb.children if child.dep_ in ("dobj", "dative") and child.pos_ != "ADP")
    )
    if passive:
        by = (child for child in verb.children if child.dep_ == "agent")
        agents = tuple(_with_conjuncts(noun for token in by for noun in token.children if noun.dep_ == "pobj"))
        return Predicate(verb, lemma(verb), polarity(verb), agents, subjects)
    return Predicate(verb, lemma(verb), polarity(verb), subjects, objects)


def _reduced_passive(verb: Token) -> bool:
    return verb.dep_ == "acl" and verb.tag_ == "VBN"


def _subjects(verb: Token) -> Iterator[Token]:
    """The grammatical subjects, looked up through coordination, control and relative clauses."""
    own = [child for child in verb.children if child.dep_ in _SUBJECTS]
    if own and own[0].tag_ in ("WP", "WDT") and verb.dep_ == "relcl":
        yield from _with_conjuncts([verb.head])
    elif own:
        yield from _with_conjuncts(own)
    elif verb.dep_ == "acl" and verb.tag_ in ("VBN", "VBG"):
        yield verb.head
    elif verb.dep_ == "advcl" and verb.tag_ == "VBG" and not any(child.dep_ == "mark" for child in verb.children):
        yield from _subjects(verb.head)  # "Writing for the majority, the judge said ..."
    elif verb.dep_ == "xcomp" and lemma(verb.head) in _OBJECT_CONTROLLED:
        controllers = [child for child in verb.head.children if child.dep_ in ("dobj", "nsubjpass")]
        yield from _with_conjuncts(controllers)
    elif (verb.dep_ == "conj" and verb.head.pos_ in ("VERB", "AUX")) or (
        verb.dep_ == "xcomp" and not any(child.dep_ in _OBJECT_CONTROL for child in verb.head.children)
    ):
        yield from _subjects(verb.head)


def _with_conjuncts(tokens: Iterator[Token] | list[Token]) -> Iterator[Token]:
    for token in tokens:
        yield token
        yield from token.conjuncts
