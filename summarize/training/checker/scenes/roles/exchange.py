"""One does something to another, told in many ways; wrong claims have the two exchanged."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from summarize.training.checker.minimal.base import Wrong
from summarize.training.checker.scenes.base import Cast, Scene
from summarize.training.checker.scenes.roles.actors import Actor, people
from summarize.training.checker.scenes.roles.deed import Deed
from summarize.training.checker.scenes.roles.deeds import DEEDS
from summarize.training.checker.scenes.roles.wording import label, scene, sentences

TOLD = (
    "{a} {past} {b}{tail}",
    "{a} {past} {b}{tail}",
    "{b} {b.was} {pp} by {a}{tail}",
    "{b} {b.was} {pp}{tail} by {a}",
    "{b}, {b.who} {b.was} {pp} by {a}{tail}, {later}",
    "{a}, {a.who} {past} {b}{tail}, {later}",
    "{b}, {b.whom} {a} {past}{tail}, {later}",
    "{b}, {b.whom} {a} had {pp}{tail}, {later}",
    "It was {a} {a.that} {past} {b}{tail}",
    "{pp} by {a}{tail}, {b} {later}",
    "Having {pp} {b}{tail}, {a} {later}",
    "After {ing} {b}{tail}, {a} {later}",
    "After being {pp} by {a}{tail}, {b} {later}",
    "{a} {later} after {ing} {b}{tail}",
    "{b} {later} after being {pp} by {a}{tail}",
    "{known} {a} had {pp} {b}{tail}",
    "{known} {b} had been {pp} by {a}{tail}",
    "{known} it was {a} {a.that} had {pp} {b}{tail}",
    "When {a} {past} {b}{tail}, hardly anyone noticed",
    "When {b} {b.was} {pp} by {a}{tail}, hardly anyone noticed",
    "Not everyone was surprised when {b} {b.was} {pp} by {a}{tail}",
    "The fact that {a} {past} {b}{tail} caused a stir",
    "Hours before the storm reached the coast, {a} {past} {b}{tail}",
    "In a week with little other news, {b} {b.was} {pp} by {a}{tail}",
)
NOMINAL = (
    "The {noun} of {b} by {a}{tail} {stir}",
    "There was wide coverage of the {noun} of {b} by {a}",
    "{known} the {noun} of {b} by {a} had been planned for weeks",
    "Papers at home and abroad reported the {noun} of {b} by {a}{tail}",
)
CLAIMS = (
    "{a} {past} {b}",
    "{a} {past} {b}{tail}",
    "{b} {b.was} {pp} by {a}",
    "{b} {b.was} {pp} by {a}{tail}",
    "It was {a} {a.that} {past} {b}",
    "It was {b} that {a} {past}",
    "{b} {b.was} the one that {a} {past}",
    "{a} {a.was} the one that {past} {b}",
    "{a} had {pp} {b}",
    "{b} had been {pp} by {a}",
)
ALIKE = ("{a} {like} {b}", "{a} {like} {b}{tail}", "It was {a} {a.that} {like} {b}")
ALIKE_PASSIVE = ("{b} {b.was} {liked} by {a}", "{b} {b.was} {liked} by {a}{tail}", "{b} had been {liked} by {a}")
_SINGULAR_ONLY = "the one that"

LATER = (
    "declined to comment", "made no further statement", "gave no details", "drew large headlines", "said very little",
    "refused to give an interview", "asked for patience", "issued a short statement", "made the evening news",
)  # fmt: skip
KNOWN = (
    "It emerged on Monday that", "Officials confirmed that", "Documents prove that", "Footage shows that",
    "It is now known that", "It became clear last week that", "A court found that", "The report confirms that",
)  # fmt: skip
STIR = ("caused a stir", "made headlines", "surprised many", "dominated the evening news", "came without warning")


def _pair(cast: Cast, deed: Deed) -> tuple[Actor, Actor]:
    if deed.doers == deed.sufferers:
        first, second = people(cast, deed.doers, 2)
        return first, second
    doer = people(cast, deed.doers, 1)[0]
    return doer, next(other for other in people(cast, deed.sufferers, 3) if other.name != doer.name)


def _told(deed: Deed, a: Actor, b: Actor, tail: str, rng: Random) -> str:
    pattern = rng.choice(TOLD + NOMINAL if deed.noun else TOLD)
    later = rng.choice(LATER)
    fields = {"a": a, "b": b, "tail": tail, "later": later, "known": rng.choice(KNOWN), "stir": rng.choice(STIR)}
    return sentences(pattern, past=deed.past, pp=deed.participle, ing=deed.ing, noun=deed.noun, **fields)


def _patterns(deed: Deed, tail: str, plural: bool) -> list[tuple[str, str, str]]:
    """Forms of a claim, with the verbs of the same meaning that fill them."""
    plain = [(form, "", "") for form in CLAIMS if not (plural and _SINGULAR_ONLY in form)]
    active = [(form, like, liked) for form in ALIKE for like, liked in deed.also]
    passive = [(form, like, liked) for form in ALIKE_PASSIVE for like, liked in deed.also if liked]
    return [one for one in plain + active + passive if tail or "{tail}" not in one[0]]


def _claims(deed: Deed, a: Actor, b: Actor, tail: str, rng: Random) -> Iterator[str]:
    patterns = _patterns(deed, tail, a.plural or b.plural)
    for form, like, liked in rng.sample(patterns, min(4, len(patterns))):
        fields = {"past": deed.past, "pp": deed.participle, "tail": tail, "like": like, "liked": liked}
        yield sentences(form, a=a, b=b, **fields)


def exchanged(cast: Cast) -> Scene:
    """Doer and sufferer of one deed."""
    rng, deed = cast.rng, cast.rng.choice(DEEDS)
    a, b = _pair(cast, deed)
    tail = f" {rng.choice(deed.tails)}" if rng.random() < 0.7 else ""
    told = _told(deed, a, b, tail, rng)
    said = tail if tail in told else ""
    how = label(deed.exclusive, a, b)
    wrong = [Wrong(text, how) for text in _claims(deed, b, a, said, rng)]
    return scene(told, _claims(deed, a, b, said, rng), wrong, rng)
