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
    entailment = recalibrated(judged.entailment, overlap, settings)
    rest = (1.0 - entailment) / (1.0 - judged.entailment) if judged.entailment < 1.0 else 0.0
    neutral, contradiction = judged.neutral * rest, judged.contradiction * rest
    if any(finding.relation == "conflict" for finding in findings):
        contradiction += entailment * (1.0 - settings.conflict)
        entailment *= settings.conflict
    kept = entailment * settings.missing ** sum(finding.relation == "missing" for finding in findings)
    neutral += entailment - kept
    judgement = Judgement(kept, neutral, contradiction, judged.premise_cut)
    return Weighed(window, tuple(findings), judgement, judged, overlap)


def recalibrated(entailment: float, overlap: float, settings: WeighingSettings) -> float:
    """The probability whose odds are those of ``entailment`` as `WeighingSettings` changes them; 0 and 1 stay."""
    ratio = math.exp(settings.bias + settings.words * overlap)
    odds_for = ratio * math.pow(entailment, settings.slope)
    odds_against = math.pow(1.0 - entailment, settings.slope)
    return odds_for / (odds_for + odds_against)
