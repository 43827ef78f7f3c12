"""Whether the summary draws on all reports alike."""

from __future__ import annotations

import math
from collections import Counter

from eval.metrics.base import Metric
from eval.metrics.citations import NO_CITATION, supported, witnesses
from eval.records import Outcome, Score


class Balance(Metric):
    """Normalised entropy (Shannon 1948; Pielou's evenness) of the citations over the independent reports.

    Each supported claim cites each independent report that supports it once; a rewritten report counts as its
    original. 0 (all citations are of one report) to 1 (each is cited as often); higher is better. Independent reports
    that are never cited count.
    """

    name = "balance"
    direction = "higher"

    def score(self, outcome: Outcome) -> Score:
        """None with fewer than two independent reports, or no citation."""
        speaker = witnesses(outcome.result.agreement)
        independent = len(set(speaker.values()))
        if independent < 2:
            return Score(None, "fewer than two independent reports")
        cited = Counter(
            voice for claim in supported(outcome) for voice in {speaker[evidence.report] for evidence in claim.evidence}
        )
        if not cited:
            return Score(None, NO_CITATION)
        shares = [count / cited.total() for count in sorted(cited.values())]
        entropy = -math.fsum(value * math.log(value) for value in shares)
        return Score(max(0.0, entropy) / math.log(independent))
