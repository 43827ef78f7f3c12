"""Whether a text tells of a state that it has ended: "no longer leads", "stopped leading", "used to lead".

Such a sentence denies the present and affirms the past, so it contradicts "leads" and leaves "led" as it may be.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.checker.facts.words import lemma, vocabulary

if TYPE_CHECKING:
    from spacy.tokens import Token

_ENDING = frozenset(vocabulary("stop cease quit"))
_GOING_ON = frozenset(vocabulary("continue keep remain"))
_RESUMING = frozenset(vocabulary("resume restart return begin start"))
_AUXILIARIES = ("aux", "auxpass")


def ended(verb: Token) -> bool:
    """Whether what held before is denied: by "no longer", "formerly", "used to", or a verb of ending above it."""
    if ending(verb) is not None or any(child.lower_ == "formerly" for child in verb.children):
        return True
    return not is_past(verb) and any(_no_longer(child) for child in verb.children)


def ending(verb: Token) -> Token | None:
    """The "stop", "cease" or "used to" that a verb is the complement of; its own subject must be the one who stops."""
    head = verb.head
    if verb.dep_ != "xcomp" or any(child.dep_ in ("dobj", "nsubjpass", "auxpass") for child in head.children):
        return None
    return head if (lemma(head) in _ENDING and _stops(verb, lemma(head))) or _used_to(verb, head) else None


def goes_on(verb: Token) -> bool:
    """Whether it is told as lasting: "still makes", "kept making"."""
    still = any(child.dep_ == "advmod" and child.lower_ == "still" for child in verb.children)
    return still or (verb.dep_ == "xcomp" and lemma(verb.head) in _GOING_ON)


def is_past(verb: Token) -> bool:
    """Whether it tells of the past, or of what came about by now: "led", "has led", a participle alone."""
    marks = [child for child in verb.children if child.dep_ in _AUXILIARIES]
    if any(child.lower_ == "to" or child.tag_ == "MD" for child in marks):
        return False
    perfect = any(lemma(child) in ("have", "ve") and child.dep_ == "aux" for child in marks)
    return perfect or any(token.tag_ == "VBD" for token in (verb, *marks)) or (verb.tag_ == "VBN" and not marks)


def resumed(verb: Token) -> bool:
    """Whether it is told as begun anew: "makes cars again", "resumed making cars"."""
    again = any(child.dep_ == "advmod" and child.lower_ == "again" for child in verb.children)
    return again or (verb.dep_ == "xcomp" and lemma(verb.head) in _RESUMING) or lemma(verb) in _RESUMING


def is_before_past(verb: Token) -> bool:
    """Whether it, or the ending above it, is told in the pluperfect, after which anything may have come."""
    told = ending(verb) or verb
    return any(child.dep_ == "aux" and child.lower_ == "had" for child in told.children)


def _no_longer(adverb: Token) -> bool:
    before = adverb.nbor(-1).lower_ if adverb.i else ""
    return adverb.lower_ == "anymore" or (adverb.lower_ in ("longer", "more") and before in ("no", "any"))


def _stops(verb: Token, above: str) -> bool:
    """Who "stops to talk" talks."""
    return verb.tag_ == "VBG" or (above == "cease" and verb.tag_ == "VB")


def _used_to(verb: Token, head: Token) -> bool:
    to = any(child.dep_ == "aux" and child.lower_ == "to" for child in verb.children)
    return to and head.lower_ in ("used", "use") and head.pos_ in ("VERB", "AUX")
