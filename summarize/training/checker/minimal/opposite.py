"""A word of the claim replaced by its opposite, or by what is often confused with it (arrested, convicted)."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from summarize.checker.facts.words import vocabulary
from summarize.training.checker.minimal.base import Setting, Wrong
from summarize.training.checker.minimal.inflection import inflected
from summarize.training.checker.minimal.phrases import is_actor
from summarize.training.checker.minimal.polarity import has_negative_subject
from summarize.training.checker.minimal.text import Edit, edited

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_VERBS = """
confirm deny|rise fall|increase decrease|win lose|support oppose|accept reject|approve reject|open close|begin end
start stop|arrive leave|buy sell|praise criticize|strengthen weaken|improve worsen|raise lower|gain lose|acquit convict
arrest release|hire fire|love hate|remember forget|include exclude|survive die|defend attack|agree refuse
welcome condemn|back oppose|join leave|extend shorten|expand shrink|push pull|enter exit|discourage encourage
deny confirm|accelerate slow|ease tighten|endorse reject|climb fall|jump fall|upgrade downgrade|kill save
uphold overturn|lift impose|delay speed|reopen close|surge plunge|hide reveal
"""
_OTHERS = """
guilty innocent|alive dead|higher lower|largest smallest|biggest smallest|best worst|legal illegal|likely unlikely
possible impossible|northern southern|eastern western|son daughter|husband wife|brother sister|father mother
majority minority|victory defeat|increase decrease|rise fall|male female|positive negative|safe dangerous|rich poor
better worse|stronger weaker|older younger|oldest youngest|private public|liberal conservative|north south|east west
highest lowest|boy girl|boyfriend girlfriend|uncle aunt|king queen|supporters opponents|strong weak|success failure
loss win|optimistic pessimistic|popular unpopular|fastest slowest|down up|less more|few many|inside outside
below above|against for|without with|buyers sellers|plaintiffs defendants|exports imports|arrivals departures
"""
_ONE_WAY = frozenset(vocabulary("private loss down less few against without"))
"""Words whose opposite means too many other things to be replaced by them."""
_DONE_TO_PEOPLE = ("arrest", "release", "hire", "fire", "acquit", "convict", "save", "kill")
_CONFUSED = """
kill injure|kill wound|injure kill|wound kill|arrest convict|charge convict|accuse convict|question arrest
propose approve|consider approve|suspend fire|threaten attack|plan launch|nominate confirm|indict acquit|sue jail
"""
_CONFUSED_NOUNS = """
suspect victim|suspects victims|deaths injuries|injuries deaths|men women|women men|teacher student|students teachers
employees customers|officers civilians|prosecutors lawyers|soldiers civilians|patients doctors|man woman|woman man
"""


def _table(text: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for entry in text.replace("\n", "|").split("|"):
        if entry:
            one, other = entry.split()
            found.setdefault(one, []).append(other)
    return found


def _both_ways(text: str) -> dict[str, list[str]]:
    turned = "|".join(" ".join(reversed(entry.split())) for entry in text.replace("\n", "|").split("|"))
    found = _table(text)
    for word, others in _table(turned).items():
        found[word] = list(dict.fromkeys([*found.get(word, []), *others]))
    return found


VERBS = _both_ways(_VERBS)
OTHERS = {
    word: others
    for word, given in _both_ways(_OTHERS).items()
    if (others := [other for other in given if other not in _ONE_WAY])
    and (word in _ONE_WAY or not set(given) & _ONE_WAY)
}
CONFUSED_VERBS, CONFUSED_NOUNS = _table(_CONFUSED), _table(_CONFUSED_NOUNS)


def wrong_opposites(claim: Doc, setting: Setting, rng: Random) -> list[Wrong]:
    """Each word that has an opposite, or one it is confused with, once, if the premise does not have that too."""
    found = []
    for token in claim:
        options = [(other, "contradiction") for other in _opposites(token)]
        options += [(other, "not_entailment") for other in _confused(token)]
        options = [(other, label) for other, label in options if other not in setting.lemmas]
        if options:
            other, label = rng.choice(options)
            form = inflected(other, token.tag_) if token.pos_ == "VERB" else other
            found.append(Wrong(edited(claim, [Edit(token.i, token.i + 1, form)]), label))  # type: ignore[arg-type]
    return found


def opposite_deeds(verb: Token) -> list[str]:
    """Lemmas that say the opposite of a verb in the same construction."""
    return VERBS.get(verb.lemma_, []) if verb.pos_ == "VERB" and _takes(verb) else []


def _opposites(token: Token) -> list[str]:
    if _in_name(token):
        return []
    if token.pos_ == "VERB" and token.lemma_ in VERBS:
        return opposite_deeds(token)
    if token.pos_ in ("NOUN", "ADJ", "ADV", "ADP"):
        following = token.nbor(1).lower_ if token.i + 1 < len(token.doc) else ""
        return OTHERS.get(token.lower_, []) if following not in ("to", "-", "off") else []
    return []


def _confused(token: Token) -> list[str]:
    if _in_name(token) or any(child.dep_ in ("neg", "prt") for child in token.children):
        return []
    if token.pos_ == "VERB" and token.tag_ in ("VBD", "VBN") and not _complement(token):
        return CONFUSED_VERBS.get(token.lemma_, [])
    return CONFUSED_NOUNS.get(token.lower_, []) if token.pos_ == "NOUN" else []


def _in_name(token: Token) -> bool:
    return token.pos_ == "PROPN" or token.ent_type_ in ("PERSON", "ORG", "GPE", "FAC", "WORK_OF_ART", "LAW", "EVENT")


def _complement(verb: Token) -> bool:
    return any(child.dep_ in ("xcomp", "ccomp") for child in verb.children)


def _takes(verb: Token) -> bool:
    """Whether the opposite can stand in the same construction: "agree to" becomes "refuse to", "agree with" nothing."""
    below = {child.dep_ for child in verb.children}
    if has_negative_subject(verb):
        return False  # nobody need have supported or opposed it
    if {"prt", "dative", "neg"} & below or any(child.lower_ == "longer" for child in verb.children):
        return False
    if verb.lemma_ in ("agree", "refuse"):
        return "xcomp" in below
    if verb.lemma_ in ("confirm", "deny"):
        return True
    if verb.lemma_ in ("leave", "arrive") and "dobj" in below:
        return False
    if verb.lemma_ in _DONE_TO_PEOPLE:  # not: release a report, fire shots
        return all(is_actor(child) for child in verb.children if child.dep_ in ("dobj", "nsubjpass"))
    return not _complement(verb)
