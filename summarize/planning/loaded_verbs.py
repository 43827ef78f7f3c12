"""Verbs by which a report says with relish that somebody criticises somebody: "slammed", "lashed out"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.checker.facts.words import vocabulary
from summarize.planning.quotations import QUOTED

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

ATTACKS = frozenset(
    vocabulary(
        "annihilate bash blast clobber decimate demolish destroy eviscerate excoriate hammer lambast lambaste maul "
        "obliterate pummel rip roast savage shred skewer slam torch trash"
    )
)
OUTBURSTS = frozenset({("fire", "back"), ("lash", "out"), ("rip", "into"), ("tear", "into"), ("clap", "back")})
PARTIES = frozenset({"NORP", "ORG", "PERSON"})
"""Whose attacks are made of words: a storm slams a coast, and bombs destroy a town."""
WRITTEN = frozenset(vocabulary("answer article claim comment criticism explanation remark statement"))
"""Lemmas of what only words can attack."""
POLITICAL = WRITTEN | frozenset(
    vocabulary(
        "administration attempt bill critic decision democrat effort idea leader legislation media move order plan "
        "policy president press proposal report republican rival ruling vote"
    )
)
"""Lemmas of what parties attack by words; no server, door or letter."""


def has_loaded_verb(doc: Doc) -> bool:
    """Whether such a verb stands outside quotation marks, of a named party or for an attack on what somebody said."""
    quoted = [match.span() for match in QUOTED.finditer(doc.text)]
    return any(_is_loaded(token) for token in doc if not any(start <= token.idx < end for start, end in quoted))


def _is_loaded(verb: Token) -> bool:
    if verb.pos_ != "VERB":
        return False
    named = any(child.dep_ == "nsubj" and child.ent_type_ in PARTIES for child in verb.lefts)
    if named and any((verb.lemma_, child.lower_) in OUTBURSTS for child in verb.rights):
        return True
    objects = [child for child in verb.rights if child.dep_ == "dobj"] if verb.lemma_ in ATTACKS else []
    written = any(child.lemma_ in WRITTEN for child in objects)
    return written or (named and any(child.ent_type_ in PARTIES or child.lemma_ in POLITICAL for child in objects))
