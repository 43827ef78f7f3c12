"""A judge that is asked the same thing twice answers from memory: a writer asks before the summary is checked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from summarize.checker.judge import Judge, Judgement
from summarize.once import Once

MOST = 20_000
"""Pairs that are remembered; the reports of one event give some thousands."""


class RememberingJudge:
    """Says what ``judge`` says, and asks it about each pair of premise and hypothesis once."""

    def __init__(self, judge: Judge) -> None:
        self._judge = judge
        self._known: dict[tuple[str, str], Judgement] = {}

    @property
    def name(self) -> str:
        """The name of the judge that is asked."""
        return self._judge.name

    @property
    def loads(self) -> tuple[Once[Any], ...]:
        """What the judge that is asked loads."""
        return self._judge.loads

    def signature(self) -> dict[str, str]:
        """The signature of the judge that is asked."""
        return self._judge.signature()

    def fits(self, claim: str) -> bool:
        """Whether the judge can read it."""
        return self._judge.fits(claim)

    def judge(self, pairs: Sequence[tuple[str, str]]) -> list[Judgement]:
        """One judgement for each pair, in order; new pairs are asked about together."""
        if len(self._known) > MOST:
            self._known.clear()
        new = [pair for pair in dict.fromkeys(pairs) if pair not in self._known]
        if new:
            self._known.update(zip(new, self._judge.judge(new), strict=True))
        return [self._known[pair] for pair in pairs]
