"""What a sentence says in passing, stated on its own."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from summarize.checker.facts.words import vocabulary
from summarize.training.checker.minimal.phrases import has_child, phrase
from summarize.training.checker.minimal.polarity import has_negative_subject
from summarize.training.checker.minimal.speech import speech
from summarize.training.checker.minimal.text import sentence

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

UNATTRIBUTED = 0.35
"""How often; judges of summaries mostly take "P" for supported where "police said P"."""
_NEUTRAL = frozenset(vocabulary("said announced confirmed reported"))


def unattributed(doc: Doc, rng: Random) -> list[str]:
    """What a neutral verb of saying introduces, without its speaker, as news writers pass it on."""
    found = speech(doc)
    if found is None or found.verb.lower_ not in _NEUTRAL or found.speaker.pos_ == "PRON":
        return []
    if has_negative_subject(found.verb):
        return []
    return [sentence(doc[slice(*found.said)].text)] if rng.random() < UNATTRIBUTED else []


def described(doc: Doc, rng: Random) -> list[str]:  # noqa: ARG001 - the same for every rewrite
    """ "Gladkov, the governor of Belgorod, said ..." gives "Gladkov is the governor of Belgorod." """
    pairs = [(token.head, token) for token in doc if token.dep_ == "appos" and _describes(token, token.head)]
    texts = [(doc[slice(*phrase(named))].text, doc[slice(*phrase(what))].text) for named, what in pairs]
    return [sentence(f"{name} is {what}") for name, what in texts if " " in what]


def _describes(noun: Token, named: Token) -> bool:
    doc, start = noun.doc, noun.left_edge.i
    stop = phrase(noun)[1]
    follows = start == phrase(named)[1] + 1 and doc[start - 1].text == "," and doc[stop : stop + 1].text != "-"
    is_person = named.ent_type_ == "PERSON" and named.pos_ == "PROPN"
    alone = not has_child(named, "conj", "cc") and not has_child(noun, "conj", "cc")
    return follows and is_person and alone and doc[start].lower_ in ("a", "an", "the")
