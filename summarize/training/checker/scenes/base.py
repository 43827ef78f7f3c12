"""What every kind of scene is given, and what it gives back.

Claims that keep all words of their source and change who did what are rare in edited news; written by template, as in
HANS (McCoy et al., ACL 2019) and its use as training data (Min et al., ACL 2020), there are as many as one wants.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from random import Random

from summarize.reading.calendar_names import WEEKDAYS
from summarize.training.checker.minimal.base import Wrong


@dataclass(frozen=True)
class Scene:
    """``told``: one to three sentences; ``true`` and ``wrong``: claims about them, decided by ``told`` alone."""

    told: str
    true: tuple[str, ...]
    wrong: tuple[Wrong, ...]


class Cast:
    """Names and numbers for one scene, each given out once; ``names`` are those of real articles by entity type."""

    DAYS = tuple(map(str.title, WEEKDAYS))

    def __init__(self, names: Mapping[str, Sequence[str]], rng: Random) -> None:
        self.rng = rng
        self._left = {kind: rng.sample(list(found), len(found)) for kind, found in names.items()}
        self._days = rng.sample(self.DAYS, len(self.DAYS))

    def person(self) -> str:
        """A person's name."""
        return self._left["PERSON"].pop()

    def organisation(self) -> str:
        """The name of a company, party or body, without an article."""
        return self._left["ORG"].pop()

    def place(self) -> str:
        """The name of a town, state or country."""
        return self._left["GPE"].pop()

    def day(self) -> str:
        """A day of the week."""
        return self._days.pop()


SceneKind = Callable[[Cast], Scene]
"""One scene of a kind, its surface chosen at random by ``cast.rng``."""
