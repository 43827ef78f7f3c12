"""How long the summary is. Words are what white space separates, as everywhere in Accord.

Tokens are not counted: systems cut words into tokens each in their own way, so that only words can be compared.
"""

from __future__ import annotations

from eval.metrics.base import Metric, share
from eval.metrics.texts import NO_SOURCE, NO_SUMMARY, source_sentences, summary_of
from eval.records import Outcome, Score


class Words(Metric):
    """Words of the summary, 0 or more; no direction."""

    name = "words"
    direction = "neither"

    def score(self, outcome: Outcome) -> Score:
        """Always has a value; an empty summary has 0 words."""
        return Score(float(len(summary_of(outcome).split())))


class Compression(Metric):
    """Words of all reports per word of the summary (as in Grusky et al. 2018), above 0; no direction."""

    name = "compression"
    direction = "neither"

    def score(self, outcome: Outcome) -> Score:
        """None without summary or source."""
        source = sum(len(sentence.text.split()) for sentence in source_sentences(outcome))
        return share(source, len(summary_of(outcome).split()), NO_SUMMARY) if source else Score(None, NO_SOURCE)
