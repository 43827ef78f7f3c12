"""Noun phrases and clauses of a parsed claim."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from summarize.checker.claims.context import core_end
from summarize.checker.claims.grammar import is_finite, marker, subject
from summarize.checker.facts.words import vocabulary
from summarize.training.checker.minimal.names import TYPES

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_HUMAN = frozenset(
    vocabulary(
        "man woman boy girl child people police officer official suspect victim gunman attacker driver judge jury "
        "prosecutor lawyer attorney soldier troop president minister senator governor mayor lawmaker democrat "
        "republican student teacher doctor nurse patient worker employee employer company government court union "
        "party team coach player member leader militant rebel fighter protester resident neighbor neighbour mother "
        "father son daughter wife husband brother sister friend family parent owner group army force authority "
        "agency agent department investigator detective administration committee congress senate campaign "
        "candidate actor actress singer director spokesman spokeswoman spokesperson expert scientist researcher "
        "critic supporter opponent voter passenger pilot crew firefighter citizen immigrant migrant refugee "
        "defendant witness reporter journalist bank firm"
    )
)


def is_actor(token: Token) -> bool:
    """Whether the head of a noun phrase is somebody, or a body, that can act."""
    if token.pos_ == "PROPN":
        return token.ent_type_ in TYPES
    return token.pos_ == "NOUN" and token.lemma_.lower() in _HUMAN


def is_plain(token: Token) -> bool:
    """Whether a noun phrase can stand elsewhere: a noun or name without a clause, a partner or a pronoun's genitive."""
    if token.pos_ not in ("NOUN", "PROPN"):
        return False
    below = list(token.subtree)
    return (
        len(below) <= 10
        and not any(child.dep_ in ("conj", "cc", "relcl", "appos", "acl") for child in token.children)
        and not any(part.pos_ == "PRON" or part.tag_ == "PRP$" or part.text in '"“”()' for part in below)
        and token.dep_ != "conj"
    )


def phrase(token: Token) -> tuple[int, int]:
    """The noun phrase without a relative clause or apposition that a comma sets off."""
    return token.left_edge.i, core_end(token)


def clauses(doc: Doc) -> Iterator[Token]:
    """Verbs with a subject of their own in what the claim states: the main clause and what somebody is said to say."""
    for token in doc:
        if token.pos_ in ("VERB", "AUX") and subject(token) is not None and is_finite(token) and _stated(token):
            yield token


def _stated(verb: Token) -> bool:
    if verb.sent[-1].text.startswith("?"):
        return False
    while verb.dep_ != "ROOT":
        mark = marker(verb)
        if verb.dep_ not in ("ccomp", "conj", "parataxis") or (mark and mark.lower_ not in ("that",)):
            return False
        verb = verb.head
    return True


def main_clause(doc: Doc) -> tuple[Token, Token] | None:
    """The main verb and its subject."""
    root = next((token for token in doc if token.dep_ == "ROOT"), None)
    actor = subject(root) if root is not None else None
    return (root, actor) if root is not None and actor is not None else None


def helpers(verb: Token) -> list[Token]:
    """Auxiliaries before the verb."""
    return [child for child in verb.lefts if child.dep_ in ("aux", "auxpass")]


def has_child(verb: Token, *roles: str) -> bool:
    """Whether something depends on the verb in one of these roles."""
    return any(child.dep_ in roles for child in verb.children)


def object_of(verb: Token) -> Token | None:
    """The direct object."""
    return next((child for child in verb.rights if child.dep_ == "dobj"), None)


def by_phrase(verb: Token) -> tuple[Token, Token] | None:
    """ "by" of a passive clause and the noun under it."""
    for child in verb.rights:
        if child.dep_ == "agent":
            for noun in child.children:
                if noun.dep_ == "pobj":
                    return child, noun
    return None


def is_plural(token: Token) -> bool:
    """Whether the phrase takes a plural verb."""
    if token.ent_type_ == "PERSON" and not has_child(token, "conj"):
        return False  # the tagger takes Stokes for several
    return (
        token.tag_ in ("NNS", "NNPS")
        or any(child.dep_ == "conj" for child in token.children)
        or (token.lemma_.lower() in ("police", "people"))
    )
