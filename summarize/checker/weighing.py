"""What a judge's probabilities are worth once the facts of claim and evidence have been compared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from summarize.checker.evidence import Window
from summarize.checker.facts.base import Finding
from summarize.checker.judge import Judgement
from summarize.records import Evidence

MISSING = 0.5
"""What each fact that the evidence lacks leaves of the entailment: it may stand in a sentence nearby."""


@dataclass(frozen=True)
class Weighed:
    """A window, the facts in which the claim differs from it, and the judgement with these facts taken into account."""

    window: Window
    findings: tuple[Finding, ...]
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


def weigh(window: Window, judgement: Judgement, findings: Sequence[Finding]) -> Weighed:
    """A conflicting fact turns entailment into contradiction; each missing fact turns half of it into neutral."""
    entailment, neutral, contradiction = judgement.entailment, judgement.neutral, judgement.contradiction
    if any(finding.relation == "conflict" for finding in findings):
        entailment, contradiction = 0.0, contradiction + entailment
    kept = entailment * MISSING ** sum(finding.relation == "missing" for finding in findings)
    neutral += entailment - kept
    return Weighed(window, tuple(findings), Judgement(kept, neutral, contradiction, judgement.premise_cut))
