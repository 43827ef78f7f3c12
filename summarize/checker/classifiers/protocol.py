"""What a judge asks of any sequence classifier."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from summarize.once import Once


@dataclass(frozen=True)
class Row:
    """A premise and a claim as the model reads them: ``inputs`` by name (``input_ids`` ...), each as long.

    ``cut``: the premise lost its end.
    """

    inputs: Mapping[str, Sequence[int]]
    cut: bool

    def __len__(self) -> int:
        """Tokens."""
        return len(self.inputs["input_ids"])


class Classifier(Protocol):
    """A classifier of pairs of texts; what it needs is loaded when it is first asked for."""

    @property
    def loads(self) -> tuple[Once[Any], ...]:
        """What of that can be loaded beside other work, see `begin`."""
        ...

    @property
    def labels(self) -> Mapping[int, str]:
        """The classes by column, from the configuration; the weights are not read for it."""
        ...

    @property
    def limit(self) -> int:
        """Most tokens of a row."""
        ...

    @property
    def specials(self) -> int:
        """Tokens that stand in every row beside those of its two texts."""
        ...

    def tokens(self, text: str) -> Sequence[int]:
        """Ids of the text alone; a ``</s>`` in it is spelt out."""
        ...

    def rows(self, pairs: Sequence[tuple[str, str]]) -> list[Row]:
        """Of each premise and claim; a premise is cut to fit beside the claim, which must leave it a token."""
        ...

    def probabilities(self, rows: Sequence[Row]) -> list[list[float]]:
        """Of the classes, in the order of the columns, for each row; no rows need no weights."""
        ...

    def signature(self) -> dict[str, str]:
        """The number type, and the versions of what computes."""
        ...
