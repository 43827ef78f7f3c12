"""What the entailment model learns from: a premise, a hypothesis and how the one follows from the other."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol, TypeVar, get_args

from summarize.errors import UnusableInput

Label = Literal["entailment", "neutral", "contradiction", "not_entailment"]
"""``not_entailment`` is neutral or contradiction, nobody says which: trained on the sum of the two."""


class Labelled(Protocol):
    """What a line of a file of examples holds."""

    @property
    def label(self) -> Label:
        """How the hypothesis follows from the premise."""


Line = TypeVar("Line", bound=Labelled)


@dataclass(frozen=True)
class Pair:
    """One example. ``source``: how or from where it was made ("minimal-number", "mnli").

    ``group``: id of the article or row it comes from; the parts of a split never share one.
    """

    premise: str
    hypothesis: str
    label: Label
    source: str
    group: str


def read_pairs(path: Path) -> Iterator[Pair]:
    """The pairs of a file that `write_lines` wrote. Raises `UnusableInput` for a line that is none."""
    for _, pair in labelled_lines(path, Pair, "a pair"):
        yield pair


def labelled_lines(path: Path, kind: Callable[..., Line], what: str) -> Iterator[tuple[str, Line]]:
    """Where each line of a JSON Lines file stands, for messages, and the object that ``kind`` makes of it.

    Raises `UnusableInput` for a line that is not ``what``, or whose label is none.
    """
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        if line:
            place = f"{path}, line {number}"
            try:
                found = kind(**json.loads(line))
            except (TypeError, ValueError) as error:
                raise UnusableInput(f"{place}: not {what}: {error}") from error
            if found.label not in get_args(Label):
                raise UnusableInput(f"{place}: label {found.label!r} is none of {get_args(Label)}")
            yield place, found
