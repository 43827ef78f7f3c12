"""Around a clause that is told: who said so, when it emerged, and a sentence beside it that bears on no claim."""

from __future__ import annotations

from random import Random

from summarize.training.checker.scenes.base import Cast
from summarize.training.checker.scenes.stance_nouns import listed

SOURCES = listed(
    "officials, a spokesperson, local media, two people familiar with the matter, state television,"
    "a government source,"
    "several newspapers, a senior official, witnesses, an internal report, the regional broadcaster,"
    "people at the scene"
)
FRAMES = (
    "{told}", "{told}", "{told}", "{told}", "{told}, {source} said", "{source} said {told}",
    "{source} said that {told}",
    "{told}, it emerged on {day}", "according to {source}, {told}", "it emerged on {day} that {told}",
    "{told}, according to {source}",
    "{source} said on {day} that {told}", "as {organisation} reported, {told}",
    "{told}, {source} said on {day}",
)  # fmt: skip
ASIDES = (
    "No further details were given", "Calls to {organisation} went unanswered",
    "Reporters in {place} had asked about it for weeks",
    "Questions sent to {organisation} were not answered", "{organisation} declined to comment",
    "The news spread quickly",
    "The story was first published in {place}", "{person}, who is not involved, called it a surprise",
    "Few people had expected this before the weekend", "Only {organisation} had written about it until then",
    "The matter has made headlines in {place} for months", "{person} had said nothing by the evening",
    "A news conference will be held on {day}", "It was not the only news from {place} on {day}",
)  # fmt: skip
JOINTS = (
    "{x}, while {y}", "{x}, but {y}", "{x}; {y}", "{x}. {Y}", "while {x}, {y}", "{x}, whereas {y}", "{x}, and {y}",
    "although {x}, {y}", "{x}. By contrast, {y}", "{x}. Meanwhile, {y}",
)  # fmt: skip


def tell(clause: str, cast: Cast) -> str:
    """One to three sentences around ``clause``."""
    main = cast.rng.choice(FRAMES).format_map(_Drawn(cast, told=clause))
    forms = cast.rng.sample(ASIDES, cast.rng.choice((0, 0, 1, 1, 2)))
    asides = [form.format_map(_Drawn(cast)) for form in forms]
    return " ".join(sentence(text) for text in [main, *asides])


def tell_both(first: str, second: str, subject: str, rng: Random) -> str:
    """Two clauses beside each other, either of them first; ``subject`` is not repeated when both begin with it."""
    x, y = rng.sample((first, second), 2)
    if x.startswith(f"{subject} ") and y.startswith(f"{subject} "):
        return sentence(x + rng.choice((", but ", " and ", " but ", ", yet ")) + y.removeprefix(f"{subject} "))
    return sentence(rng.choice(JOINTS).format(x=x, y=y, Y=_capital(y)))


class _Drawn(dict[str, str]):
    """Draws a name from the cast when a pattern asks for it."""

    def __init__(self, cast: Cast, **known: str) -> None:
        super().__init__(known)
        self._draws = {
            "source": lambda: cast.rng.choice(SOURCES),
            "day": cast.day, "place": cast.place, "organisation": cast.organisation, "person": cast.person,
        }  # fmt: skip

    def __missing__(self, key: str) -> str:
        return self._draws[key]()


def sentence(clause: str) -> str:
    """A clause with a capital and a full stop, one where a name ends in its own ("Inc.")."""
    return _capital(clause).replace("..", ".") + ("" if clause.endswith(".") else ".")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
