"""Two deeds among three parties in one or two sentences; wrong claims give a deed to another pair of them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import permutations
from random import Random

from summarize.training.checker.minimal.base import Wrong
from summarize.training.checker.scenes.base import Cast, Scene
from summarize.training.checker.scenes.roles.actors import Actor, people
from summarize.training.checker.scenes.roles.deed import Deed
from summarize.training.checker.scenes.roles.deeds import TOPICS
from summarize.training.checker.scenes.roles.wording import label, scene, sentences


@dataclass(frozen=True)
class _Told:
    """A pattern, and who does the first and the second deed to whom in it."""

    pattern: str
    first: str
    second: str


TOLD = (
    _Told("{a}, {a.who} had {pp1} {b}, {past2} {c}{tail}", "ab", "ac"),
    _Told("{a}, {a.who} {past1} {b}{tail}, {past2} {c} a month later", "ab", "ac"),
    _Told("{a}, {a.who} had been {pp1} by {b}, {past2} {c}{tail}", "ba", "ac"),
    _Told("{a} {past1} {b}, {b.who} had {pp2} {c}", "ab", "bc"),
    _Told("{a} {past1} {b}, {b.who} had been {pp2} by {c}", "ab", "cb"),
    _Told("{b}, {b.whom} {a} had {pp1}, {past2} {c}{tail}", "ab", "bc"),
    _Told("{b}, {b.whom} {a} {past1} last year, {b.was} {pp2} by {c}{tail}", "ab", "cb"),
    _Told("{b} {b.was} {pp1} by {a} and {pp2} by {c}", "ab", "cb"),
    _Told("{a} {past1} {b} and {past2} {c}", "ab", "ac"),
    _Told("{a} {past1} {b} and {a.was} {pp2} by {c}", "ab", "ca"),
    _Told("{a} {past1} {b} after {ing2} {c}", "ab", "ac"),
    _Told("{a} {past1} {b} after being {pp2} by {c}", "ab", "ca"),
    _Told("Having {pp1} {b}, {a} {past2} {c}{tail}", "ab", "ac"),
    _Told("{pp1} by {a}, {b} {past2} {c}{tail}", "ab", "bc"),
    _Told("{b} {b.was} {pp1} by {a}, {a.who} had {pp2} {c}", "ab", "ac"),
    _Told("Days after {c} {c.was} {pp2} by {a}, {b} {b.was} {pp1} by {d}", "db", "ac"),
    _Told("{a} {past1} {b} while {c} {past2} {d}", "ab", "cd"),
    _Told("{a} {past1} {b}, and {c} {past2} {d}{tail}", "ab", "cd"),
    _Told("{a} {past1} {b}{tail}|In a separate case, {c} {past2} {d}", "ab", "cd"),
    _Told("{b} {b.was} {pp1} by {a}|{d} {d.was} {pp2} by {c}{tail}", "ab", "cd"),
    _Told("It emerged that {a} had {pp1} {b} and that {c} had {pp2} {b}", "ab", "cb"),
)
CLAIMS = (
    "{x} {past} {y}", "{x} {past} {y}", "{y} {y.was} {pp} by {x}", "{y} had been {pp} by {x}", "{x} had {pp} {y}",
    "It was {x} {x.that} {past} {y}", "It was {y} that {x} {past}",
)  # fmt: skip


def _claim(deed: Deed, x: Actor, y: Actor, rng: Random) -> str:
    return sentences(rng.choice(CLAIMS), x=x, y=y, past=deed.past, pp=deed.participle)


def _wrong(deed: Deed, pair: str, cast: dict[str, Actor], rng: Random) -> list[Wrong]:
    """The deed with its two exchanged, twice, and with every other pair."""
    doer, sufferer = (cast[letter] for letter in pair)
    claims = [Wrong(_claim(deed, sufferer, doer, rng), label(deed.exclusive, doer, sufferer)) for _ in range(2)]
    others = [(x, y) for x, y in permutations(cast.values(), 2) if {x, y} != {doer, sufferer}]
    return claims + [Wrong(_claim(deed, x, y, rng), "not_entailment") for x, y in rng.sample(others, 2)]


def _deeds(kind: str, rng: Random) -> tuple[Deed, Deed]:
    """Two deeds of different topics that this kind of actor does and suffers: neither can follow from the other."""
    fit = [[deed for deed in topic if kind in deed.doers and kind in deed.sufferers] for topic in TOPICS]
    first, second = (rng.choice(topic) for topic in rng.sample([topic for topic in fit if topic], 2))
    return first, second


def chained(cast: Cast) -> Scene:
    """Who did the one deed and who the other."""
    rng, told = cast.rng, cast.rng.choice(TOLD)
    kind = rng.choice("pppgbs")
    first, second = _deeds(kind, rng)
    needed = sorted(set(told.first + told.second))
    who = dict(zip(needed, people(cast, kind, len(needed)), strict=True))
    verbs = {f"{form}{n}": value for n, deed in enumerate((first, second), 1) for form, value in _forms(deed)}
    tail = f" {rng.choice(second.tails)}" if rng.random() < 0.4 and "{past1} {b}{tail}" not in told.pattern else ""
    text = sentences(told.pattern, tail=tail, **who, **verbs)
    facts = ((first, told.first), (second, told.second))
    true = [_claim(deed, who[pair[0]], who[pair[1]], rng) for deed, pair in facts for _ in range(2)]
    return scene(text, true, [one for deed, pair in facts for one in _wrong(deed, pair, who, rng)], rng)


def _forms(deed: Deed) -> tuple[tuple[str, str], ...]:
    return ("past", deed.past), ("pp", deed.participle), ("ing", deed.ing)
