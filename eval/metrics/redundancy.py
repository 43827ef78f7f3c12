"""Whether the summary says things twice."""

from __future__ import annotations

import math
from collections import Counter

from eval.metrics.base import Metric
from eval.metrics.texts import Gram, grams, sentences_of, summary_of
from eval.records import Outcome, Score


class Redundancy(Metric):
    """The highest ROUGE-2 F1 (unstemmed) of each sentence with another one of the summary, as a mean.

    0 (no pair of words twice) to 1 (each sentence is there twice); lower is better. Bommasani and Cardie (2020,
    "Intrinsic Evaluation of Summarization Datasets") average ROUGE-L over all pairs instead, which a single repeated
    sentence hardly moves.
    """

    name = "redundancy"
    direction = "lower"

    def score(self, outcome: Outcome) -> Score:
        """None for fewer than two sentences."""
        pairs = [Counter(grams([sentence], 2)) for sentence in sentences_of(summary_of(outcome))]
        if len(pairs) < 2:
            return Score(None, "fewer than two sentences in the summary")
        highest = [max(_f1(one, other) for j, other in enumerate(pairs) if i != j) for i, one in enumerate(pairs)]
        return Score(math.fsum(highest) / len(highest))


def _f1(one: Counter[Gram], other: Counter[Gram]) -> float:
    total = one.total() + other.total()
    return 2 * (one & other).total() / total if total else 0.0
