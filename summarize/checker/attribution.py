"""Which reports are heard on a claim: of one that a draft attributes to some reports, those and no others."""

from __future__ import annotations

from collections.abc import Sequence

from summarize.records import Attribution, Claim, Report


def heard(claim: Claim, reports: Sequence[Report], attributions: Sequence[Attribution]) -> tuple[Report, ...]:
    """The reports to which words of the claim are attributed; all of them where none are."""
    told = [one.reports for one in attributions if one.start < claim.end and claim.start < one.end]
    named = {report for reports in told for report in reports}
    return tuple(report for report in reports if not told or report.id in named)
