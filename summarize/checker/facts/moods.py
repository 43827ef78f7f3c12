"""Whether a verb tells what happened, or only what ought to, may or is going to happen."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from summarize.checker.facts.words import lemma, vocabulary

if TYPE_CHECKING:
    from spacy.tokens import Token

_OWING = {"must", "should", "ought"}
_WANTING = {"have", "need", "want", "wish", "hope"}
_POSSIBLE = frozenset(vocabulary("may might could would can will shall"))
_AHEAD = frozenset(
    vocabulary(
        "plan expect threaten try attempt intend aim seek agree promise vow pledge decide set prepare due likely"
    )
)
"""Words whose infinitive need not have come true ("is expected to sign")."""
_FACTUAL = {"fail", "unable", "manage"}
_SHORT_OF = {"nearly", "almost"}


def is_owed(verb: Token) -> bool:
    """Whether it ought to happen, or is wished for: "has to be", "wants to know"."""
    modal = any(child.dep_ == "aux" and child.lower_ in _OWING for child in verb.children)
    return modal or (verb.dep_ == "xcomp" and lemma(verb.head) in _WANTING)


def is_open(verb: Token) -> bool:
    """Whether it may happen, is going to, or nearly did: "could sign", "agreed to sign", "almost signed"."""
    above = list(_complement_of(verb))
    return any(map(_is_possible, above)) or any(lemma(head) in _AHEAD for head in above[1:])


def is_fact(verb: Token) -> bool:
    """Whether the text tells what happened, or did not: no infinitive, unless of "fail" and the like."""
    return not is_open(verb) and (verb.dep_ != "xcomp" or lemma(verb.head) in _FACTUAL)


def _complement_of(verb: Token) -> Iterator[Token]:
    """The verb, and those whose infinitive it is or whose auxiliaries it shares."""
    yield verb
    while verb.dep_ == "xcomp" or (verb.dep_ == "conj" and verb.tag_ == "VB"):
        verb = verb.head
        yield verb


def _is_possible(verb: Token) -> bool:
    modal = any(child.dep_ == "aux" and child.lower_ in _POSSIBLE for child in verb.children)
    return modal or any(child.dep_ == "advmod" and child.lower_ in _SHORT_OF for child in verb.children)
