"""Which reports are heard on a claim: of one that a draft attributes to some reports, those and no others."""

from __future__ import annotations

from collections.abc import Sequence

from summarize.checker.weighing import Weighed
from summarize.records import Attribution, Claim


def heard(claim: Claim, weighed: Sequence[Weighed], attributions: Sequence[Attribution]) -> tuple[Weighed, ...]:
    """The windows of the reports to which words of the claim are attributed; all of them where none are."""
    told = [one.reports for one in attributions if one.start < claim.end and claim.start < one.end]
    named = {report for reports in told for report in reports}
    return tuple(item for item in weighed if not told or item.window.report in named)
