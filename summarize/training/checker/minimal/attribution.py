"""What somebody said laid in another's mouth."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from summarize.training.checker.minimal.base import Setting, Wrong
from summarize.training.checker.minimal.phrases import phrase
from summarize.training.checker.minimal.speech import VERBS, speech
from summarize.training.checker.minimal.text import Edit, body_end, edited, inner, sentence

if TYPE_CHECKING:
    from spacy.tokens import Doc


IN_PREMISE = 0.8


def wrong_speakers(claim: Doc, setting: Setting, rng: Random) -> list[Wrong]:
    """Another speaker for what is said; for a claim without a speaker, somebody of the article who did not say it."""
    people = _people(claim, setting)
    near = [name for name in people if setting.says(name)]
    if _has_pronoun_speaker(setting):
        people = [name for name in people if name not in near]
    elif near and rng.random() < IN_PREMISE:
        people = near
    found = speech(claim)
    if people and found is not None:
        return [Wrong(edited(claim, [Edit(*phrase(found.speaker), rng.choice(people))]), "not_entailment")]
    if people and _may_be_said(claim):
        return [Wrong(_said_by(rng.choice(people), claim, rng), "neutral")]
    return []


def _said_by(speaker: str, claim: Doc, rng: Random) -> str:
    said = inner(claim, 0, body_end(claim))
    options = (
        f"{speaker} said that {said}",
        f"{speaker} said {said}",
        f"{said}, {speaker} said",
        f"According to {speaker}, {said}",
        f"{said}, according to {speaker}",
    )
    return sentence(rng.choice(options))


def _has_pronoun_speaker(setting: Setting) -> bool:
    """Whether the premise has "he said", who may be anybody it names."""
    return any(
        token.pos_ == "PRON" and token.dep_ == "nsubj" and token.head.lemma_ in VERBS
        for doc in setting.window
        for token in doc
    )


def _people(claim: Doc, setting: Setting) -> list[str]:
    """Persons of the article whom neither the claim nor a sentence with its words names as speaking."""
    found = []
    for name in setting.names.get("PERSON", []):
        last = name.split()[-1]
        if " " in name and last not in claim.text and not _speaks(last, claim, setting):
            found.append(name)
    return found


def _speaks(name: str, claim: Doc, setting: Setting) -> bool:
    """Whether the premise has this person say something in a sentence that shares words with the claim."""
    own = {token.lemma_ for token in claim if token.pos_ in ("NOUN", "VERB", "ADJ", "PROPN")} - VERBS
    for doc in setting.window:
        speaks = any(token.text == name and token.dep_ == "nsubj" and token.head.lemma_ in VERBS for token in doc)
        if speaks and own & {token.lemma_ for token in doc}:
            return True
    return False


def _may_be_said(claim: Doc) -> bool:
    first = claim[0]
    return (
        8 <= len(claim) <= 30
        and not any(mark in claim.text for mark in '"“”?!')
        and not any(token.lemma_ in VERBS or token.lower_ in ("according", "i", "you", "we") for token in claim)
        and (first.pos_ in ("PROPN", "DET", "NOUN", "NUM") or first.tag_ == "IN")
    )
