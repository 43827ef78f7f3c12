"""What ``--fail-on`` does with the verdicts of a run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.cli.terminal import complain

if TYPE_CHECKING:
    from summarize.records import CheckedSummary

FAILED, NOTHING_JUDGED = 3, 2
FAILING = {None: (), "contradicted": ("contradicted",), "unsupported": ("unsupported", "contradicted")}


def exit_status(summary: CheckedSummary, fail_on: str | None) -> int:
    """3, said on stderr, when a claim has a verdict that ``fail_on`` names; 2 when none has any; else 0."""
    if fail_on and not summary.claims:
        return complain(f"--fail-on {fail_on}: there is no claim to judge", NOTHING_JUDGED)
    counts = {verdict: sum(claim.verdict == verdict for claim in summary.claims) for verdict in FAILING[fail_on]}
    if not any(counts.values()):
        return 0
    found = " and ".join(f"{count} {verdict}" for verdict, count in counts.items() if count)
    return complain(f"--fail-on {fail_on}: of {len(summary.claims)} claims, {found}", FAILED)
