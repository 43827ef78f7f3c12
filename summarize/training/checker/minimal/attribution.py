"""What somebody said laid in another's mouth."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from summarize.training.checker.minimal.base import Setting, Wrong
from summarize.training.checker.minimal.names import unrelated
from summarize.training.checker.minimal.phrases import is_actor, is_plain, phrase
from summarize.training.checker.minimal.speech import VERBS, speech
from summarize.training.checker.minimal.text import Edit, body_end, edited, inner

if TYPE_CHECKING:
    from spacy.tokens import Doc


IN_PREMISE = 0.8


def wrong_speakers(claim: Doc, setting: Setting, rng: Random) -> list[Wrong]:
    """Another speaker for what is said; for a claim without a speaker, somebody of the article who did not say it."""
    found = speech(claim)
    people = _people(claim, setting)
    near = [name for name in people if setting.says(name)]
    people = near if near and rng.random() < IN_PREMISE else people
    if not people:
        return []
    if found is not None:
        if found.speaker.pos_ == "PRON" and found.speaker.lower_ not in ("he", "she", "they"):
            return []
        start, stop = phrase(found.speaker)
        new = rng.choice(people)
        return [Wrong(edited(claim, [Edit(start, stop, new)]), "not_entailment")]
    if _may_be_said(claim):
        new, verb = rng.choice(people), rng.choice(("said", "said", "said", "announced"))
        if rng.random() < 0.5:
            text = edited(claim, [Edit(0, body_end(claim), f"{new} {verb} that {inner(claim, 0, body_end(claim))}")])
        else:
            text = edited(claim, [Edit(body_end(claim), len(claim), f", {new} said.")])
        return [Wrong(text, "neutral")]
    return []


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
        and not any(mark in claim.text for mark in "\"“”?!")
        and not any(token.lemma_ in VERBS or token.lower_ in ("according", "i", "you", "we") for token in claim)
        and (first.pos_ in ("PROPN", "DET", "NOUN", "NUM") or first.tag_ == "IN")
    )
