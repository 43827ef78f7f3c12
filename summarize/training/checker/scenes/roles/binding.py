"""Two parties and what each did, when and how much; wrong claims give the one what belongs to the other."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from summarize.training.checker.minimal.base import Wrong
from summarize.training.checker.pairs import Label
from summarize.training.checker.scenes.base import Cast, Scene
from summarize.training.checker.scenes.roles.actors import Actor, people
from summarize.training.checker.scenes.roles.binding_words import COUNTS, DATED, EVENTS, FATES, MEASURES, PAST
from summarize.training.checker.scenes.roles.wording import label, scene, sentences

JOINED = (
    "{a} {one} and {b} {two}",
    "{a} {one}, while {b} {two}",
    "{a} {one}|{b} {two}",
    "{a} {one}; {b} {two}",
    "{a} {one}, and {b} {two}",
    "While {a} {one}, {b} {two}",
    "{a} {one}, whereas {b} {two}",
    "{a} {one}, but {b} {two}",
    "Officials confirmed that {a} {one} and that {b} {two}",
    "{a} {one}|Elsewhere, {b} {two}",
    "There was news that {a} {one} and that {b} {two}",
    "{a} {one}|As for {b}, it is known that {b} {two}",
    "The evening news showed how {a} {one} and how {b} {two}",
)
GAPPED = ("{a} {one} and {b} {gap}", "{a} {one}, {b} {gap}", "{a} {one}; {b} {gap}")
CLAIMS = (
    "{x} {does}",
    "{x} {does}",
    "It was {x} {x.that} {does}",
    "It is known that {x} {does}",
    "It was reported that {x} {does}",
)
Said = tuple[str, str]
"""A predicate and another that means the same."""


def _claims(x: Actor, said: Said, rng: Random) -> list[str]:
    return [sentences(rng.choice(CLAIMS), x=x, does=does) for does in said]


def _bound(a: Actor, b: Actor, one: Said, two: Said, how: Label, rng: Random, gap: str = "") -> Scene:
    """``a`` did ``one`` and ``b`` did ``two``, and not the other way round."""
    forms = JOINED + GAPPED * 2 if gap else JOINED
    joined = rng.choice([form for form in forms if b.known or "As for" not in form])
    told = sentences(joined, a=a, b=b, one=one[0], two=two[0], gap=gap)
    true = _claims(a, one, rng) + _claims(b, two, rng)
    return scene(told, true, [Wrong(text, how) for text in _claims(a, two, rng) + _claims(b, one, rng)], rng)


def deeds_bound(cast: Cast) -> Scene:
    """Two people with a deed each."""
    a, b = people(cast, "p", 2)
    one, two = cast.rng.sample(PAST, 2)
    return _bound(a, b, one, two, "not_entailment", cast.rng)


def fates_bound(cast: Cast) -> Scene:
    """Two alike things in two places, of which one fared well and the other did not."""
    what, first, second, first_alike, second_alike = cast.rng.choice(FATES)
    a, b = (Actor(what.format(a=cast.place()), human=False) for _ in range(2))
    fates = [(first, first_alike), (second, second_alike)]
    cast.rng.shuffle(fates)
    return _bound(a, b, fates[0], fates[1], "contradiction", cast.rng)


def measures_bound(cast: Cast) -> Scene:
    """Two parties with a number each."""
    a, b = people(cast, "ppb", 2)
    said, (m, n) = cast.rng.choice(MEASURES), cast.rng.sample(range(3, 90), 2)
    one, two = ((said[0].format(m=number), said[1].format(m=number)) for number in (m, n))
    return _bound(a, b, one, two, label(True, a, b), cast.rng, str(n))


def days_bound(cast: Cast) -> Scene:
    """Two people and the days on which the same befell them."""
    a, b = people(cast, "p", 2)
    said, first, second = cast.rng.choice(DATED), cast.day(), cast.day()
    one, two = (tuple(f"{does} on {day}" for does in said) for day in (first, second))
    return _bound(a, b, (one[0], one[1]), (two[0], two[1]), label(True, a, b), cast.rng, f"on {second}")


def counts_bound(cast: Cast) -> Scene:
    """One event with two counts of different things."""
    rng, event = cast.rng, cast.rng.choice(EVENTS)
    told, *claims = rng.choice(COUNTS)
    m, n = rng.sample(_numbers(), 2)
    true = [sentences(claim, m=m, n=n, event=event) for claim in claims]
    crossed = [sentences(claim, m=n, n=m, event=event) for claim in claims]
    return scene(sentences(told, m=m, n=n, event=event), true, [Wrong(text, "contradiction") for text in crossed], rng)


def _numbers() -> Sequence[str]:
    words = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "twenty")
    return (*words, *map(str, range(13, 20)), *map(str, range(21, 99)))
