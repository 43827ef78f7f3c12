"""Those who act in a scene: names, and roles such as "the minister", each with the grammar it needs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from summarize.training.checker.scenes.base import Cast
from summarize.training.checker.scenes.roles.nouns import BODIES, GROUPS, PEOPLE, STATES, TEAMS

_NOUNS = {"p": PEOPLE, "g": GROUPS, "b": BODIES, "s": STATES, "t": TEAMS}
_NAMED, _INDEFINITE = 0.4, 0.2


@dataclass(frozen=True)
class Actor:
    """An actor as named in the middle of a sentence; ``known``: named or with "the", so that it is one and the same."""

    name: str
    plural: bool = False
    human: bool = True
    known: bool = True

    def __str__(self) -> str:
        return self.name

    @property
    def was(self) -> str:
        """The past of "be"."""
        return "were" if self.plural else "was"

    @property
    def has(self) -> str:
        """The present of "have"."""
        return "have" if self.plural else "has"

    @property
    def s(self) -> str:
        """The ending of a verb in the present tense."""
        return "" if self.plural else "s"

    @property
    def who(self) -> str:
        """The relative pronoun as subject."""
        return "who" if self.human else "which"

    @property
    def that(self) -> str:
        """The relative pronoun as subject after "it was"."""
        return "who" if self.human else "that"

    @property
    def whom(self) -> str:
        """The relative pronoun as object."""
        return "whom" if self.human else "which"


def _name(cast: Cast, kind: str) -> Actor:
    if kind == "p":
        return Actor(cast.person())
    return Actor(cast.organisation() if kind == "b" else cast.place(), human=False)


def _role(cast: Cast, kind: str, noun: str) -> Actor:
    known = cast.rng.random() >= _INDEFINITE
    if kind == "g":
        return Actor(f"the {noun}" if known else noun, plural=True, known=known)
    article = "the" if known else "an" if noun[0] in "aeiouO" and not noun.startswith("uni") else "a"
    return Actor(f"{article} {noun}", human=kind == "p", known=known)


def actors(cast: Cast, kinds: str) -> Iterator[Actor]:
    """Actors without end, no two alike.

    ``kinds``: letters of those that fit: p person, g group of people, b organisation, s country or town, t team.
    """
    left = {kind: cast.rng.sample(_NOUNS[kind], len(_NOUNS[kind])) for kind in sorted(set(kinds))}
    while True:
        kind = cast.rng.choice(kinds)
        named = kind in "pbs" and cast.rng.random() < _NAMED
        yield _name(cast, kind) if named else _role(cast, kind, left[kind].pop())


def people(cast: Cast, kinds: str, count: int) -> list[Actor]:
    """So many actors, no two alike."""
    return list(islice(actors(cast, kinds), count))
