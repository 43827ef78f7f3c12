"""From scenes to pairs: each told among sentences of real articles, with one true claim and one wrong one, or two."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from random import Random

from summarize.training.checker.pairs import Label, Pair
from summarize.training.checker.scenes.base import Cast, Scene
from summarize.training.checker.scenes.kinds import Family

CLAIMS = 2
"""Most claims of each sort that are taken from a scene."""
LONE = 0.35
"""Share of scenes that are told without anything around them."""
CONTEXT = 2
"""Most sentences before a scene, and after it."""


def of_scenes(
    families: Sequence[Family],
    names: Mapping[str, Sequence[str]],
    articles: Sequence[Sequence[str]],
    scenes: int,
    rng: Random,
) -> Iterator[Pair]:
    """Pairs of ``scenes`` scenes, the families in turn and the kinds of each; ``names`` by entity type."""
    for number in range(scenes):
        family = families[number % len(families)]
        kind = list(family)[number // len(families) % len(family)]
        scene = family[kind](Cast(names, rng))
        premise = _among(scene, rng.choice(articles), rng)
        for claim, label in _claims(scene, rng):
            yield Pair(premise, claim, label, f"scene-{kind}", f"scene-{kind}-{number}")


def _among(scene: Scene, article: Sequence[str], rng: Random) -> str:
    if rng.random() < LONE:
        return scene.told
    place = rng.randrange(len(article))
    before = article[max(0, place - rng.randint(0, CONTEXT)) : place]
    after = article[place : place + rng.randint(0, CONTEXT)]
    return " ".join([*before, scene.told, *after])


def _claims(scene: Scene, rng: Random) -> Iterator[tuple[str, Label]]:
    """As many true claims as wrong ones, where there are, so that neither sort is the commoner one."""
    count = min(CLAIMS, len(scene.true), len(scene.wrong))
    for text in rng.sample(scene.true, count):
        yield text, "entailment"
    for wrong in rng.sample(scene.wrong, count):
        yield wrong.text, wrong.label
