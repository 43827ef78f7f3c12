"""A word of the claim replaced by its opposite."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from summarize.training.checker.minimal.base import Setting, Wrong
from summarize.training.checker.minimal.inflection import inflected
from summarize.training.checker.minimal.text import Edit, edited

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_VERBS = """
confirm deny|rise fall|increase decrease|win lose|support oppose|accept reject|approve reject|open close|begin end
start stop|arrive leave|buy sell|praise criticize|strengthen weaken|improve worsen|raise lower|gain lose|acquit convict
arrest release|hire fire|love hate|remember forget|include exclude|survive die|defend attack|agree refuse
welcome condemn|back oppose|join leave|extend shorten|expand shrink|push pull|enter exit|discourage encourage
admit deny|accelerate slow|ease tighten|endorse reject|climb fall|jump fall|upgrade downgrade|kill save
legalize ban|allow ban|uphold overturn|lift impose|delay speed|reopen close|surge plunge|hide reveal|disagree agree
"""
_OTHERS = """
guilty innocent|alive dead|higher lower|largest smallest|biggest smallest|best worst|legal illegal|likely unlikely
possible impossible|northern southern|eastern western|son daughter|husband wife|brother sister|father mother
majority minority|victory defeat|increase decrease|rise fall|male female|positive negative|safe dangerous|rich poor
early late|first last|better worse|stronger weaker|older younger|oldest youngest|long short|public private
liberal conservative|north south|east west|highest lowest|boy girl|boyfriend girlfriend|uncle aunt|king queen
supporters opponents|strong weak|success failure|win loss|top bottom|optimistic pessimistic|popular unpopular
fastest slowest|up down|more less|many few|inside outside|above below|against for|with without|most few
"""
_MORE = ("more", "up", "many", "most", "first", "top", "early", "with", "for", "long", "last", "public", "right", "late")


def _pairs(text: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for entry in text.replace("\n", "|").split("|"):
        if entry:
            one, other = entry.split()
            found.setdefault(one, []).append(other)
            found.setdefault(other, []).append(one)
    return found


VERBS = _pairs(_VERBS)
OTHERS = {word: [o for o in others if word not in _MORE] for word, others in _pairs(_OTHERS).items() if word not in _MORE}


def wrong_opposites(claim: Doc, setting: Setting, rng: Random) -> list[Wrong]:
    """Each word that has an opposite once, if the premise does not have the opposite too."""
    found = []
    for token in claim:
        others = _opposites(token)
        told = {word.lemma_.lower() for doc in setting.window for word in doc} | {
            word.lower_ for doc in setting.window for word in doc
        }
        others = [other for other in others if other not in told]
        if others:
            other = rng.choice(others)
            form = inflected(other, token.tag_) if token.pos_ == "VERB" else other
            found.append(Wrong(edited(claim, [Edit(token.i, token.i + 1, form)]), "contradiction"))
    return found


def _opposites(token: Token) -> list[str]:
    if token.ent_type_ in ("PERSON", "ORG", "GPE", "FAC", "WORK_OF_ART") or token.pos_ == "PROPN":
        return []
    if token.pos_ == "VERB" and token.lemma_ in VERBS:
        return VERBS[token.lemma_] if _takes(token) else []
    if token.pos_ in ("NOUN", "ADJ", "ADV"):
        return OTHERS.get(token.lower_, [])
    return []


def _takes(verb: Token) -> bool:
    """Whether the opposite can stand in the same construction: "agree to" becomes "refuse to", "agree with" nothing."""
    below = {child.dep_ for child in verb.children} | {child.lower_ for child in verb.children if child.dep_ == "prep"}
    if verb.lemma_ in ("agree", "refuse"):
        return "xcomp" in below
    if "prt" in below or "dative" in below or any(child.dep_ == "neg" for child in verb.children):
        return False
    if verb.lemma_ in ("start", "begin", "stop", "end", "love", "hate", "remember", "forget", "leave", "deny", "admit", "back"):
        return "xcomp" not in below and "ccomp" not in below
    return True
