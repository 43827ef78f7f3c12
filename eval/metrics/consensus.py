"""How much of what several reports say the summary says too."""

from __future__ import annotations

from eval.metrics.base import Metric, share
from eval.metrics.citations import cited_sentences
from eval.records import Outcome, Score

FEWEST_WITNESSES = 2


class Consensus(Metric):
    """Coverage of the groups of sentences that at least two independent reports tell; 0 to 1, higher is better.

    Each group weighs as much as independent reports tell it, as content units do in the Pyramid method (Nenkova and
    Passonneau 2004), and is covered when one of its sentences is cited (see `cited_sentences`). The value is the
    covered weight divided by all weight.
    """

    name = "consensus"
    direction = "higher"

    def score(self, outcome: Outcome) -> Score:
        """None when nothing is told by two independent reports."""
        cited = {sentence.id for sentence in cited_sentences(outcome)}
        shared = [group for group in outcome.result.agreement.groups if group.support >= FEWEST_WITNESSES]
        covered = [group for group in shared if any(sentence.id in cited for sentence in group.sentences)]
        weight = sum(group.support for group in shared)
        return share(sum(group.support for group in covered), weight, "nothing is told by two independent reports")
