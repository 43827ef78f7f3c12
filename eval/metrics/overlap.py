"""How many words and pairs of words the summary has from the sources; all 0 to 1. No pair spans two sentences."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from eval.metrics.base import Metric, share
from eval.metrics.texts import NO_SOURCE, Gram, grams, sentences_of, source_sentences, sources_of, summary_of
from eval.records import Outcome, Score
from summarize.records import Report
from summarize.rendering.phrases import count


def clipped_precision(sentences: Sequence[str], reports: Sequence[Report], size: int) -> Score:
    """Clipped n-gram precision, as in BLEU (Papineni et al. 2002) with each report as one reference.

    A word counts at most as often as the report that has it most often. No brevity penalty. None when the sentences
    have no such n-gram, or the reports no sentence.
    """
    if not any(report.sentences for report in reports):
        return Score(None, NO_SOURCE)
    written = Counter(grams(sentences, size))
    most: Counter[Gram] = Counter()
    for report in reports:
        most |= Counter(grams([sentence.text for sentence in report.sentences], size))
    empty = f"no sentence of {count(size, 'word')} or more in the summary"
    return share((written & most).total(), written.total(), empty)


class _Precision(Metric):
    """`clipped_precision` of the summary."""

    direction = "higher"
    size: int

    def score(self, outcome: Outcome) -> Score:
        """None when the summary has no such n-gram, or there is no source."""
        return clipped_precision(sentences_of(summary_of(outcome)), sources_of(outcome), self.size)


class UnigramPrecision(_Precision):
    """Share of the words that the sources have; higher is better."""

    name = "unigram_precision"
    size = 1


class BigramPrecision(_Precision):
    """Share of the pairs of neighbouring words that the sources have; higher is better."""

    name = "bigram_precision"
    size = 2


class NovelBigrams(Metric):
    """Share of the distinct pairs of words that no source has (See et al. 2017, "Get To The Point"); no direction."""

    name = "novel_bigrams"
    direction = "neither"

    def score(self, outcome: Outcome) -> Score:
        """None when the summary has no pair of words, or there is no source."""
        if not source_sentences(outcome):
            return Score(None, NO_SOURCE)
        written = set(grams(sentences_of(summary_of(outcome)), 2))
        told = set(grams([sentence.text for sentence in source_sentences(outcome)], 2))
        return share(len(written - told), len(written), "no sentence of 2 words or more in the summary")
