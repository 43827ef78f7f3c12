"""What a judge's probabilities are worth once the facts of claim and evidence have been compared."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from summarize.checker.evidence import Window
from summarize.checker.facts.base import Finding
from summarize.checker.judge import Judgement
from summarize.records import Evidence
from summarize.settings import WeighingSettings


@dataclass(frozen=True)
class Weighed:
    """A window, the facts in which the claim differs from it, and the judgement with both taken into account.

    ``judged``: what the judge alone said. ``overlap``: share of the claim's words that the window has, 0 to 1.
    """

    window: Window
    findings: tuple[Finding, ...]
    judgement: Judgement
    judged: Judgement
    overlap: float

    def evidence(self) -> Evidence:
        """The same as a value for the output."""
        return Evidence(
            report=self.window.report,
            sentences=tuple(sentence.id for sentence in self.window.sentences),
            start=self.window.start,
            end=self.window.end,
            text=self.window.text,
            entailment=self.judgement.entailment,
            neutral=self.judgement.neutral,
            contradiction=self.judgement.contradiction,
        )


def weigh(
    window: Window, judged: Judgement, findings: Sequence[Finding], overlap: float, settings: WeighingSettings
) -> Weighed:
    """The judgement in the light of words and facts, see `WeighingSettings`.

    What a conflicting fact takes from the entailment counts as contradiction, what a missing one takes as neutral.
    """
    beside = settings.bias + settings.words * overlap - settings.against * judged.contradiction
    entailment = odds_changed(judged.entailment, beside, settings.slope)
    contradiction = min(odds_changed(judged.contradiction, settings.contradiction), 1.0 - entailment)
    if any(finding.relation == "conflict" for finding in findings):
        contradiction += entailment * (1.0 - settings.conflict)
        entailment *= settings.conflict
    entailment *= settings.missing ** sum(finding.relation == "missing" for finding in findings)
    judgement = Judgement(entailment, 1.0 - entailment - contradiction, contradiction, judged.premise_cut)
    return Weighed(window, tuple(findings), judgement, judged, overlap)


def odds_changed(probability: float, log_ratio: float, slope: float = 1.0) -> float:
    """The probability whose odds are those of ``probability`` to the power ``slope``, times exp(``log_ratio``)."""
    odds_for = math.exp(log_ratio) * math.pow(probability, slope)
    return odds_for / (odds_for + math.pow(1.0 - probability, slope))
