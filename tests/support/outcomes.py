"""Outcomes of a run built by hand, for tests of metrics."""

from __future__ import annotations

from collections.abc import Sequence

from support.plans import report

from eval.records import Example, Outcome
from summarize.records import (
    Agreement,
    CheckedClaim,
    CheckedSummary,
    Claim,
    Cluster,
    Derivation,
    Evidence,
    Group,
    Report,
    Result,
    Verdict,
)


def outcome(
    summary: str,
    *reports: Report | Sequence[str],
    references: Sequence[str] = (),
    claims: Sequence[CheckedClaim] = (),
    groups: Sequence[Group] = (),
    rewrites: Sequence[tuple[str, str]] = (),
) -> Outcome:
    """A summary of reports, each given as such or by its sentences (then named a, b, c ...)."""
    built = tuple(r if isinstance(r, Report) else report("abcdefgh"[i], r) for i, r in enumerate(reports))
    derived = tuple(Derivation(one, other, 1.0) for one, other in rewrites)
    agreement = Agreement(built, (), (), derived, tuple(groups))
    result = Result(CheckedSummary(summary, tuple(claims), "by hand"), agreement, None, None, {}, {})
    return Outcome(Example("event", Cluster(built), tuple(references), "event"), result)


def claim(
    statement: str, *windows: Sequence[str], verdict: Verdict = "supported", support: int | None = None
) -> CheckedClaim:
    """A claim with these windows of evidence, each given by the ids of its sentences."""
    evidence = tuple(Evidence(ids[0].split("#")[0], tuple(ids), 0, 0, "", 1.0, 0.0, 0.0) for ids in windows)
    stated = Claim(0, len(statement), statement, statement, ())
    return CheckedClaim(stated, verdict, 1.0, len(windows) if support is None else support, evidence)
