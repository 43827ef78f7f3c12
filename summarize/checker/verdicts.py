"""From everything found about a claim to one verdict."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from summarize.checker.facts.base import Finding
from summarize.checker.facts.messages import reasons
from summarize.checker.weighing import Weighed, opposition
from summarize.planning.independence import Independence
from summarize.records import CheckedClaim, Claim, Reason, Verdict

CITED = 0.65
"""A report is cited for a claim only if it entails it this much as strongly as the report that does so most."""


@dataclass(frozen=True)
class Thresholds:
    """Probabilities, 0 to 1, from which a window supports or contradicts a claim."""

    supported: float
    contradicted: float


def decide(
    claim: Claim, weighed: Sequence[Weighed], thresholds: Thresholds, independence: Independence
) -> CheckedClaim:
    """Supported when some report entails it at least as strongly as any contradicts it, else contradicted or neither.

    What other reports say against it takes from a window's score, and only a window whose score suffices supports.
    A claim that one report entails and another contradicts, more weakly, is supported and disputed: ``against`` says
    by whom. One that a report contradicts more strongly than any entails it is contradicted, and a reason and
    ``nearest`` say who supports it. The windows of ``weighed`` may come from any number of reports; of each report the
    strongest counts.
    """
    if not weighed:
        return CheckedClaim(claim, "unsupported", None, 0, reasons=(Reason("evidence", "no report has any evidence"),))
    bearing = [item for item in weighed if item.score >= thresholds.supported]
    needed = CITED * max((item.judgement.entailment for item in bearing), default=0.0)
    for_it = _strongest(bearing, lambda item: item.judgement.entailment, needed)
    against = _strongest(weighed, lambda item: item.judgement.contradiction, thresholds.contradicted)
    against = [item for item in against if not _outweighed(item, weighed, thresholds.supported)]
    weaker: list[Weighed] = []
    if for_it and against and against[0].judgement.contradiction > for_it[0].judgement.entailment:
        for_it, weaker = [], for_it
    verdict: Verdict = "supported" if for_it else "contradicted" if against else "unsupported"
    nearest = None if for_it else _nearest(weighed, against, thresholds.contradicted)
    return CheckedClaim(
        claim=claim,
        verdict=verdict,
        score=round(max(item.score for item in weighed), 4),
        support=independence.count([sentence for item in for_it for sentence in item.window.sentences]),
        evidence=tuple(item.evidence() for item in for_it),
        against=tuple(item.evidence() for item in against),
        nearest=nearest.evidence() if nearest is not None else None,
        reasons=()
        if for_it and not against
        else (*_reasons(weighed, against), *_outdone(weaker), *_opposing(weighed, thresholds)),
    )


def _strongest(weighed: Sequence[Weighed], strength: Callable[[Weighed], float], threshold: float) -> list[Weighed]:
    """The strongest window of each report that reaches the threshold, strongest report first."""
    best: dict[str, Weighed] = {}
    for item in weighed:
        report = item.window.report
        if strength(item) >= threshold and (report not in best or strength(item) > strength(best[report])):
            best[report] = item
    return sorted(best.values(), key=lambda item: (-round(strength(item), 6), item.window.report))


def _outweighed(item: Weighed, weighed: Sequence[Weighed], supported: float) -> bool:
    """Whether another passage of the same report supports the claim, cited or not, and at least as strongly."""
    needed = max(supported, item.judgement.contradiction)
    own = (other for other in weighed if other.window.report == item.window.report)
    return any(other.judgement.entailment >= needed for other in own)


def _opposing(weighed: Sequence[Weighed], thresholds: Thresholds) -> Iterator[Reason]:
    """Which report takes from a claim the support of another one, if no window is left that supports it."""
    best = max(weighed, key=lambda item: item.judgement.entailment)
    if best.judgement.entailment >= thresholds.supported > max(item.score for item in weighed):
        against = {report: value for report, value in opposition(weighed).items() if report != best.window.report}
        yield Reason("evidence", f"{max(against, key=lambda report: round(against[report], 6))} speaks against it")


def _outdone(weaker: Sequence[Weighed]) -> Iterator[Reason]:
    """Which report supports a claim that another one contradicts more strongly."""
    if weaker:
        yield Reason("evidence", f"{weaker[0].window.report} supports it, less strongly")


def _nearest(weighed: Sequence[Weighed], against: Sequence[Weighed], contradicted: float) -> Weighed | None:
    """What supports the claim most beside what stands against it, else the window that says most of it.

    Where nothing suffices to contradict the claim, a window that has another number than the claim is nearer to it
    than one that has none.
    """
    if not against:
        return max(weighed, key=_nearness)
    others = (item for item in weighed if item.judgement.contradiction < contradicted)
    return max(others, key=lambda item: (round(item.judgement.entailment, 6), _nearness(item)), default=None)


def _nearness(item: Weighed) -> float:
    return round(1.0 - item.judgement.neutral, 6)


def _reasons(weighed: Sequence[Weighed], against: Sequence[Weighed]) -> tuple[Reason, ...]:
    """Conflicts with the nearest window of each report (only with ``against`` if there is any), and what all lack."""
    told: dict[str, tuple[Finding, ...]] = {}
    for report in dict.fromkeys(item.window.report for item in weighed):
        windows = [item for item in weighed if item.window.report == report]
        nearest = max(windows, key=_nearness)
        lacking = [
            finding
            for finding in nearest.findings
            if finding.relation == "missing" and all(_lacks(item, finding) for item in windows)
        ]
        conflicts = [finding for finding in nearest.findings if finding.relation == "conflict"]
        if against and report not in {item.window.report for item in against}:
            conflicts = []
        told[report] = (*conflicts, *lacking)
    return reasons(told)


def _lacks(item: Weighed, finding: Finding) -> bool:
    return any((other.kind, other.claim) == (finding.kind, finding.claim) for other in item.findings)
