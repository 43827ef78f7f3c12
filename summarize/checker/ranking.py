"""The judged windows of one report for one claim, and which of them are looked at closely."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from summarize.checker.evidence import Window
from summarize.checker.judge import Judgement
from summarize.records import Report

CLOSE_WINDOWS = 2
"""Windows of each report that entail a claim most: their facts are compared, and only they count."""


@dataclass(frozen=True)
class Ranked:
    """Windows of ``report`` with what the judge says of them, that which entails the claim most first."""

    report: Report
    judged: tuple[tuple[Window, Judgement], ...]

    @property
    def compared(self) -> tuple[Window, ...]:
        """The closest windows and the single sentences inside them."""
        closest = self._closest()
        return tuple(
            window
            for window, _ in self.judged
            if window in closest or any(window.is_sentence_of(other) for other in closest)
        )

    def _closest(self) -> list[Window]:
        """The windows that entail the claim most, and the one that most contradicts it, if any does so foremost."""
        closest = [window for window, _ in self.judged[:CLOSE_WINDOWS]]
        against = [(w, j.contradiction) for w, j in self.judged if j.contradiction > max(j.entailment, j.neutral)]
        return closest + [window for window, _ in sorted(against, key=lambda pair: -round(pair[1], 6))[:1]]


def ranked(windows: Sequence[Window], judgements: Sequence[Judgement], reports: Sequence[Report]) -> Iterator[Ranked]:
    """The windows found for one claim by report, in the order of ``reports``; those without any are left out."""
    for report in reports:
        judged = [(w, j) for w, j in zip(windows, judgements, strict=True) if w.report == report.id]
        if judged:
            yield Ranked(report, tuple(sorted(judged, key=lambda pair: -round(pair[1].entailment, 6))))
