"""What a judge's probabilities are worth once the facts of claim and evidence have been compared."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from summarize.checker.evidence import Window
from summarize.checker.facts.base import Finding
from summarize.checker.judge import Judgement
from summarize.records import Evidence
from summarize.settings import WeighingSettings


@dataclass(frozen=True)
class Considered:
    """A window, the facts in which the claim differs from it, and what the judge alone says of the claim beside it.

    ``overlap``: share of the claim's words that the window has, 0 to 1.
    """

    window: Window
    findings: tuple[Finding, ...]
    judged: Judgement
    overlap: float


@dataclass(frozen=True)
class Weighed(Considered):
    """The same with a judgement that takes words, facts and the other reports into account.

    ``opposed``: how far other reports contradict the claim, 0 to 1, see `weigh`.
    """

    opposed: float
    judgement: Judgement

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


def weigh(considered: Sequence[Considered], settings: WeighingSettings) -> tuple[Weighed, ...]:
    """The windows of one claim, in the order given, judged in the light of words, facts and each other.

    A window is opposed by the windows of other reports: by the most that one of them contradicts the claim, times the
    overlap of that window, since what contradicts a claim speaks of the same. See `WeighingSettings`.
    """
    opposition: dict[str, float] = {}
    for one in considered:
        against = one.judged.contradiction * one.overlap
        opposition[one.window.report] = max(against, opposition.get(one.window.report, 0.0))
    return tuple(_weighed(one, _elsewhere(one.window.report, opposition), settings) for one in considered)


def _elsewhere(report: str, opposition: Mapping[str, float]) -> float:
    return max((against for other, against in opposition.items() if other != report), default=0.0)


def _weighed(one: Considered, opposed: float, settings: WeighingSettings) -> Weighed:
    """What a conflicting fact takes from the entailment counts as contradiction, what a missing one as neutral."""
    judged = one.judged
    beside = settings.bias + settings.words * one.overlap
    beside -= settings.against * judged.contradiction + settings.opposed * opposed
    entailment = odds_changed(judged.entailment, beside, settings.slope)
    contradiction = min(odds_changed(judged.contradiction, settings.contradiction), 1.0 - entailment)
    if any(finding.relation == "conflict" for finding in one.findings):
        contradiction += entailment * (1.0 - settings.conflict)
        entailment *= settings.conflict
    entailment *= settings.missing ** sum(finding.relation == "missing" for finding in one.findings)
    judgement = Judgement(entailment, 1.0 - entailment - contradiction, contradiction, judged.premise_cut)
    return Weighed(one.window, one.findings, judged, one.overlap, opposed, judgement)


def odds_changed(probability: float, log_ratio: float, slope: float = 1.0) -> float:
    """The probability whose odds are those of ``probability`` to the power ``slope``, times exp(``log_ratio``)."""
    odds_for = math.exp(log_ratio) * math.pow(probability, slope)
    return odds_for / (odds_for + math.pow(1.0 - probability, slope))
