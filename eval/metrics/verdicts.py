"""What the checker says of the claims, whichever checker it is; all 0 to 1."""

from __future__ import annotations

from eval.metrics.base import Metric, share
from eval.records import Outcome, Score

NO_CLAIM = "no claim in the summary"


class ClaimsSupported(Metric):
    """Share of claims that some report supports; higher is better."""

    name = "claims_supported"
    direction = "higher"

    def score(self, outcome: Outcome) -> Score:
        """None for a summary without a claim."""
        summary = outcome.result.summary
        return share(summary.count("supported"), len(summary.claims), NO_CLAIM)


class ClaimsContradicted(Metric):
    """Share of claims that the reports contradict; lower is better."""

    name = "claims_contradicted"
    direction = "lower"

    def score(self, outcome: Outcome) -> Score:
        """None for a summary without a claim."""
        summary = outcome.result.summary
        return share(summary.count("contradicted"), len(summary.claims), NO_CLAIM)


class ClaimsCorroborated(Metric):
    """Share of claims that two independent reports or more support; higher is better."""

    name = "claims_corroborated"
    direction = "higher"

    def score(self, outcome: Outcome) -> Score:
        """None for a summary without a claim."""
        claims = outcome.result.summary.claims
        told = sum(claim.verdict == "supported" and claim.support >= 2 for claim in claims)
        return share(told, len(claims), NO_CLAIM)
