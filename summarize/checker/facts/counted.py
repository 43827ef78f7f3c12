"""What a numeral in a parsed text counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.checker.facts.words import fold

if TYPE_CHECKING:
    from spacy.tokens import Token

_INSIDE_NOUN_PHRASE = {"nummod", "quantmod", "compound", "amod", "advmod", "nmod", "det", "predet"}
_WHOM = frozenset({"them", "whom", "which"})


def counted_noun(token: Token, end: int) -> str | None:
    """What a numeral counts: the noun it modifies, or the noun after "of" ("six of the crew", "six of them crew")."""
    head = token
    while head.dep_ in _INSIDE_NOUN_PHRASE and head.head != head:
        head = head.head
        if head.pos_ in ("NOUN", "PROPN") and head.idx >= end:
            return fold(head.lemma_)
    after = next((other for other in token.doc[token.i + 1 : token.i + 3] if other.idx >= end), None)
    if after is not None and after.tag_ == "NNS":
        return fold(after.lemma_)
    of = next((child for child in head.children if child.lower_ == "of" and child.idx >= end), None)
    behind = list(of.children) if of is not None else []
    if (whom := next((child for child in behind if child.lower_ in _WHOM), None)) is not None:
        return _said_of(whom)
    inside = [child for child in behind if child.dep_ == "pobj" and child.pos_ != "PRON"]
    return fold(inside[0].lemma_) if inside else None


def _said_of(pronoun: Token) -> str | None:
    """The noun right behind "of them", with its adjectives: "ten people, six of them small children"."""
    behind = pronoun.doc[pronoun.i + 1 : pronoun.sent.end]
    noun = next((token for token in behind if token.pos_ != "ADJ"), None)
    return fold(noun.lemma_) if noun is not None and noun.pos_ == "NOUN" else None


def part_of_name(token: Token) -> bool:
    """Whether the number belongs to a name: "Boeing 737", "Channel 4"."""
    before = token.nbor(-1) if token.i else token
    return before.pos_ == "PROPN" and token.pos_ == "NUM" and token.head.i < token.i and before.ent_type_ != "DATE"
