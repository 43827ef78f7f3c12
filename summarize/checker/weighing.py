"""What a judge's probabilities are worth once the facts of claim and evidence have been compared."""

from __future__ import annotations

import math
from collections import defaultdict
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
    """The same with a judgement that takes words and facts into account.

    ``opposed``: how far other reports oppose the claim, 0 to 1, see `weigh`. ``score``: the judgement's entailment,
    less what that takes from it.
    """

    judgement: Judgement
    opposed: float
    score: float

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

    A window is opposed by the other reports, as far as the one that opposes the claim most. See `WeighingSettings`.
    """
    against = opposition(considered)
    return tuple(_weighed(one, _elsewhere(one.window.report, against), settings) for one in considered)


def opposition(considered: Sequence[Considered]) -> dict[str, float]:
    """How far each report opposes the claim, 0 to 1.

    By the most that a window of it contradicts the claim, times the overlap of that window, since what contradicts a
    claim speaks of the same, and times what its windows at best leave unsaid.
    """
    by_report: defaultdict[str, list[Considered]] = defaultdict(list)
    for one in considered:
        by_report[one.window.report].append(one)
    return {
        report: max(one.judged.contradiction * one.overlap for one in own)
        * (1.0 - max(one.judged.entailment for one in own))
        for report, own in by_report.items()
    }


def _elsewhere(report: str, opposition: Mapping[str, float]) -> float:
    return max((against for other, against in opposition.items() if other != report), default=0.0)


def _weighed(one: Considered, opposed: float, settings: WeighingSettings) -> Weighed:
    """What a conflicting fact takes from the entailment counts as contradiction, what a missing one as neutral."""
    judged = one.judged
    beside = settings.bias + settings.words * one.overlap - settings.against * judged.contradiction
    entailment = odds_changed(judged.entailment, beside, settings.slope)
    contradiction = min(odds_changed(judged.contradiction, settings.contradiction), 1.0 - entailment)
    in_conflict = any(finding.relation == "conflict" for finding in one.findings)
    if in_conflict:
        contradiction += entailment * (1.0 - settings.conflict)
    kept = settings.conflict if in_conflict else 1.0
    kept *= settings.missing ** sum(finding.relation == "missing" for finding in one.findings)
    judgement = Judgement(kept * entailment, 1.0 - kept * entailment - contradiction, contradiction, judged.premise_cut)
    score = kept * odds_changed(entailment, -settings.opposed * opposed)
    return Weighed(one.window, one.findings, judged, one.overlap, judgement, opposed, score)


def odds_changed(probability: float, log_ratio: float, slope: float = 1.0) -> float:
    """The probability whose odds are those of ``probability`` to the power ``slope``, times exp(``log_ratio``)."""
    odds_for = math.exp(log_ratio) * math.pow(probability, slope)
    return odds_for / (odds_for + math.pow(1.0 - probability, slope))
