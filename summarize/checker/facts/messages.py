"""Findings as sentences for a reader, over all reports."""

from __future__ import annotations

from collections.abc import Mapping

from summarize.checker.facts.base import Finding, Kind
from summarize.records import Reason

_NOWHERE: dict[Kind, str] = {
    "number": "no report gives this number",
    "date": "no report gives this date or time",
    "name": "no report has this name here",
    "negation": "no report says so",
    "agent": "no report says that they did it",
}
_LEAD: dict[Kind, str] = {"number": "", "date": "", "name": "", "negation": "", "agent": "by whom: "}


def reasons(findings_by_report: Mapping[str, tuple[Finding, ...]]) -> tuple[Reason, ...]:
    """One reason per conflict, naming the reports that agree on it, and one per thing that every report lacks.

    A conflict reads ``4,000 in reuters-video, 40,000 here``. A report that contains nothing against the claim has an
    empty tuple. In the order of the claim's text.
    """
    conflicts: dict[Finding, list[str]] = {}
    missing: dict[Finding, list[str]] = {}
    for report, found in findings_by_report.items():
        for finding in dict.fromkeys(found):
            (conflicts if finding.relation == "conflict" else missing).setdefault(finding, []).append(report)
    placed = [(finding, _conflict(finding, reports)) for finding, reports in conflicts.items()]
    placed += [
        (finding, f"{_quoted(finding.kind, finding.claim.text)}: {_NOWHERE[finding.kind]}")
        for finding, reports in missing.items()
        if len(reports) == len(findings_by_report)
    ]
    ordered = sorted(placed, key=lambda pair: (pair[0].claim.start, pair[0].kind, pair[1]))
    return tuple(dict.fromkeys(Reason(finding.kind, message) for finding, message in ordered))


def _conflict(finding: Finding, reports: list[str]) -> str:
    there, here = _quoted(finding.kind, finding.evidence or ""), _quoted(finding.kind, finding.claim.text)
    return f"{_LEAD[finding.kind]}{there} in {_listed(reports)}, {here} here"


def _quoted(kind: Kind, words: str) -> str:
    return f"“{words}”" if kind == "negation" else words


def _listed(reports: list[str]) -> str:
    return reports[0] if len(reports) == 1 else f"{', '.join(reports[:-1])} and {reports[-1]}"
