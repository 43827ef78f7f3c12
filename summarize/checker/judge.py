"""What a judge says of a claim given a piece of evidence, and what the checker asks of any judge."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from summarize.once import Once


@dataclass(frozen=True)
class Judgement:
    """Probabilities of the three classes of natural language inference, each 0 to 1, together 1.

    ``premise_cut``: the evidence did not fit beside the claim and its end was not read.
    """

    entailment: float
    neutral: float
    contradiction: float
    premise_cut: bool = False


class Judge(Protocol):
    """Anything that can tell whether evidence entails or contradicts a claim."""

    @property
    def name(self) -> str:
        """What the output calls this judge, e.g. ``lexical`` or the name of a checkpoint."""
        ...

    @property
    def loads(self) -> tuple[Once[Any], ...]:
        """What it loads at the first call, as far as that can be loaded beside other work."""
        ...

    def judge(self, pairs: Sequence[tuple[str, str]]) -> list[Judgement]:
        """One judgement for each ``(premise, hypothesis)``, in the order given.

        A pair's judgement does not depend on the other pairs.
        """
        ...

    def fits(self, claim: str) -> bool:
        """Whether the claim can be judged: it has a word to look for and is not too long; only such are asked about."""
        ...

    def signature(self) -> dict[str, str]:
        """What makes two judgements comparable: name, hash of the weights, settings, versions."""
        ...
