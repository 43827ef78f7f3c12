"""Filling patterns, and putting a scene together from what holds and what does not."""

from __future__ import annotations

from collections.abc import Iterable
from random import Random

from summarize.training.checker.minimal.base import Wrong
from summarize.training.checker.pairs import Label
from summarize.training.checker.scenes.base import Scene
from summarize.training.checker.scenes.roles.actors import Actor

_MOST = 3
_CONTEXT_BEFORE, _CONTEXT_AFTER = 0.12, 0.12

BEFORE = (
    "Several newspapers carried the story.",
    "Details were scarce at first.",
    "It was the talk of the town on Friday.",
    "The week began with a surprise.",
    "The story was on every front page.",
    "Rumours had gone round for days.",
    "The case has drawn wide attention.",
    "Few people had seen it coming.",
)
AFTER = (
    "Further details are expected next week.",
    "No date has been set for a hearing.",
    "Reaction was mixed.",
    "It was not clear what would happen next.",
    "Two people saw what happened.",
    "The matter was discussed late into the night.",
    "It was the second such case this year.",
    "A full report is due in spring.",
)


def sentences(pattern: str, **fields: object) -> str:
    """The pattern filled in; its sentences are parted by "|" and get their capitals and stops here."""
    parts = [part.strip() for part in pattern.format(**fields).split("|")]
    return " ".join(f"{_capital(part).removesuffix('.')}." for part in parts)


def _capital(part: str) -> str:
    first = 1 if part[0] == '"' else 0
    return part[:first] + part[first].upper() + part[first + 1 :]


def in_context(told: str, rng: Random) -> str:
    """What is told, at times with a sentence before or after it that decides nothing."""
    before = [rng.choice(BEFORE)] if rng.random() < _CONTEXT_BEFORE else []
    after = [rng.choice(AFTER)] if rng.random() < _CONTEXT_AFTER else []
    return " ".join([*before, told, *after])


def label(exclusive: bool, *actors: Actor) -> Label:
    """Of a claim with the doers exchanged: a contradiction where both cannot be and nobody else can be meant."""
    return "contradiction" if exclusive and all(actor.known for actor in actors) else "not_entailment"


def scene(told: str, true: Iterable[str], wrong: Iterable[Wrong], rng: Random) -> Scene:
    """A scene with two or three of the true claims and as many of the wrong ones."""
    holds = list(dict.fromkeys(true))
    fails = [claim for claim in dict.fromkeys(wrong) if claim.text not in holds]
    count = min(rng.randint(_MOST - 1, _MOST), len(holds), len(fails))
    return Scene(in_context(told, rng), tuple(rng.sample(holds, count)), tuple(rng.sample(fails, count)))
