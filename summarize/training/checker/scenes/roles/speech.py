"""Who says what of whom: wrong claims exchange speaker and subject, or state as a fact what is alleged."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from summarize.training.checker.minimal.base import Wrong
from summarize.training.checker.pairs import Label
from summarize.training.checker.scenes.base import Cast, Scene
from summarize.training.checker.scenes.roles.actors import people
from summarize.training.checker.scenes.roles.speech_words import ACTS, ASIDE, PROVE, SAY
from summarize.training.checker.scenes.roles.wording import scene, sentences


@dataclass(frozen=True)
class _Speech:
    """Ways of telling one kind of speech of ``a`` on ``b``, and claims that follow and that do not, with a label."""

    told: tuple[str, ...]
    true: tuple[str, ...]
    wrong: tuple[tuple[str, Label], ...]


def _with(label: Label, *forms: str) -> tuple[tuple[str, Label], ...]:
    return tuple((form, label) for form in forms)


SAID = _Speech(
    (
        "{a} {say} that {b} had {participle}",
        "{b} had {participle}, {a} {say}",
        "According to {a}, {b} {past}",
        "{b} {past}, according to {a}",
        "{a} told {c} that {b} had {participle}",
        "{c} {c.was} told by {a} that {b} had {participle}",
        '"{b} {past}," {a} told {c}',
        "{a}, {a.who} {aside} last week, {say} that {b} had {participle}",
        "{b}, {b.who} according to {a} had {participle}, {aside} last week",
        "Speaking in front of {c}, {a} {say} {b} had {participle}",
    ),
    (
        "{a} said that {b} had {participle}", "{a} said {b} had {alike_participle}",
        "According to {a}, {b} {past}", "{b} {past}, according to {a}", "{b} had {alike_participle}, {a} said",
        "It was {a} {a.that} said that {b} had {participle}", "{b} had {participle}, {a} said",
    ),
    _with(
        "not_entailment", "{b} said that {a} had {participle}", "{b} said {a} had {alike_participle}",
        "According to {b}, {a} {past}", "{a} {past}, according to {b}", "{a} had {alike_participle}, {b} said",
        "It was {b} {b.that} said that {a} had {participle}", "{a} had {participle}, {b} said",
    ) + _with("neutral", "{b} {past}", "{b} {alike}", "{a} {past}"),
)  # fmt: skip
ACCUSED = _Speech(
    (
        "{b}, whom {a} accuses of {ing}, declined to comment",
        "{a}, {a.who} accuse{a.s} {b} of {ing}, gave no proof",
        "{a} accused {b} of {ing} on Friday", "{b} {b.was} accused by {a} of {ing}",
        "Accused by {a} of {ing}, {b} {aside}",
        "{b} {aside} after being accused by {a} of {ing}", "It emerged that {a} {a.has} accused {b} of {ing}",
    ),
    (
        "{a} accused {b} of {ing}", "{b} {b.was} accused of {ing} by {a}", "It was {a} {a.that} accused {b} of {ing}",
        "According to {a}, {b} {past}", "{a} said that {b} had {participle}", "{b} {b.was} accused of {ing}",
    ),
    _with(
        "not_entailment", "{b} accused {a} of {ing}", "{a} {a.was} accused of {ing} by {b}",
        "According to {b}, {a} {past}",
        "It was {b} {b.that} accused {a} of {ing}", "{b} said that {a} had {participle}",
        "{a} {a.was} accused of {ing}",
    ) + _with("neutral", "{b} {past}", "{b} {alike}", "{a} {past}", "{b} had {participle}"),
)  # fmt: skip
DENIED = _Speech(
    (
        "{b} denied {ing} when {a} spoke of it as a fact",
        "{b} denied having {participle}, contrary to what {a} had said", "{b}, accused by {a} of {ing}, denied it",
        "{b} rejected as untrue an accusation of {ing} made by {a}", "Accused of {ing} by {a}, {b} denied it",
    ),
    (
        "{b} denied {ing}", "{b} denied having {participle}", "{a} accused {b} of {ing}",
        "{b} {b.was} accused of {ing} by {a}", "{a} said that {b} had {participle}",
    ),
    _with(
        "not_entailment", "{a} denied {ing}", "{a} denied having {participle}", "{b} accused {a} of {ing}",
        "{a} {a.was} accused of {ing} by {b}", "{b} said that {a} had {participle}",
    ) + _with("neutral", "{b} {past}", "{a} {past}", "{b} {alike}")
    + _with("contradiction", "{b} admitted {ing}", "{b} admitted having {participle}"),
)  # fmt: skip
ADMITTED = _Speech(
    (
        "{b} admitted {ing} after {a} had found out", "Questioned by {a}, {b} admitted having {participle}",
        "{b} confessed to {a} to having {participle}", "{b}, {b.who} admitted {ing}, apologised to {a}",
    ),
    (
        "{b} admitted {ing}", "{b} admitted having {participle}", "{b} {past}", "{b} {alike}", "{b} had {participle}",
    ),
    _with("neutral", "{a} admitted {ing}", "{a} admitted having {participle}", "{a} {past}", "{a} {alike}",
        "{a} had {participle}")
    + _with("contradiction", "{b} denied {ing}", "{b} denied having {participle}"),
)  # fmt: skip
PROVED = _Speech(
    (
        "{a} {prove} that {b} had {participle}", "{a}, {a.who} {aside} last week, {prove} that {b} had {participle}",
        "{c} heard how {a} {prove} that {b} had {participle}", "It was {a} {a.that} {prove} that {b} had {participle}",
        "Two months ago {a} {prove} that {b} had {participle}", "{b} had {participle}, as {a} {prove} on Thursday",
    ),
    ("{b} {past}", "{b} {alike}", "{b} had {participle}", "{a} {prove} that {b} had {participle}",
     "{b} had {alike_participle}"),
    _with("neutral", "{a} {past}", "{a} {alike}", "{a} had {participle}", "{b} {prove} that {a} had {participle}",
          "{a} had {alike_participle}"),
)  # fmt: skip
PLANNED = _Speech(
    (
        "{a} said that {b} would soon {base}", "{a} told {c} that {b} would {base}", "{b} would {base}, {a} predicted",
        "According to {a}, {b} will {base}", "{a} warned {c} that {b} would {base}",
        "{a} announced that {b} would {base}",
        "{a} told {c} in a letter that {b} would {base}", "{b} will {base}, according to {a}",
    ),
    (
        "{a} said {b} would {base}", "According to {a}, {b} will {base}", "{b} would {base}, {a} said",
        "{b} will {base}, according to {a}", "It was {a} {a.that} said that {b} would {base}",
    ),
    _with("not_entailment", "{b} said {a} would {base}", "According to {b}, {a} will {base}",
        "{a} would {base}, {b} said",
          "{a} will {base}, according to {b}", "It was {b} {b.that} said that {a} would {base}")
    + _with("neutral", "{a} will {base}", "{a} said that {b} had {participle}"),
)  # fmt: skip
KINDS = (SAID, SAID, ACCUSED, DENIED, ADMITTED, PROVED, PROVED, PLANNED)


def spoken(cast: Cast) -> Scene:
    """One says something of another; what was said of it as true and as a deed of which of the two."""
    rng, speech, act = cast.rng, cast.rng.choice(KINDS), cast.rng.choice(ACTS)
    a, b, c = people(cast, "ppppgb", 3)
    fields = {"a": a, "b": b, "c": c, "say": rng.choice(SAY), "prove": rng.choice(PROVE), "aside": rng.choice(ASIDE)}
    told = sentences(rng.choice(speech.told), **fields, **asdict(act))
    true = [sentences(form, **fields, **asdict(act)) for form in rng.sample(speech.true, 3)]
    wrong = [Wrong(sentences(form, **fields, **asdict(act)), how) for form, how in rng.sample(speech.wrong, 4)]
    return scene(told, true, wrong, rng)
