"""What the entailment model learns from: premises with a hypothesis and what is known of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

PairLabel = Literal["entailment", "neutral", "contradiction", "not_entailment"]


@dataclass(frozen=True)
class Pair:
    """One example.

    ``label``: ``not_entailment`` is neutral or contradiction, it is not known which; it is trained on their sum.
    ``source`` names the set or the kind of edit, ``group`` the article or row it was made from: pairs of one group
    never lie on both sides of a split.
    """

    premise: str
    hypothesis: str
    label: PairLabel
    source: str
    group: str
