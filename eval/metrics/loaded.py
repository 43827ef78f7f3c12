"""Loaded and subjective words that the writer of a summary uses in his own voice; lower is better.

By the project's own list (``loaded_words.txt``), after the lexicon method of Recasens et al. (2013, "Linguistic Models
for Analyzing and Detecting Biased Language"). What the list is worth was measured: docs/metrics.md.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from eval.metrics.base import Metric
from eval.metrics.lexicon import count_words, digest, loaded_words, own_words
from eval.metrics.texts import NO_SOURCE, NO_SUMMARY, running_text, sources_of, summary_of
from eval.records import Outcome, Score

PER = 100


class LoadedWords(Metric):
    """Loaded words per 100 words, outside attributed quotations: 0 to 100."""

    name = "loaded_words"
    direction = "lower"

    def score(self, outcome: Outcome) -> Score:
        """None when there is no word outside attributed quotations."""
        value = rate([summary_of(outcome)])
        return Score(value, None if value is not None else _why(outcome))

    def signature(self) -> Mapping[str, str]:
        """The list's hash."""
        return {"loaded_words_sha256": digest()}


class LoadedWordsAdded(Metric):
    """`LoadedWords` of the summary less that of all its sources together: -100 to 100, below 0 where it is calmer.

    A difference, not a ratio: sources of an agency often have no loaded word at all.
    """

    name = "loaded_words_added"
    direction = "lower"

    def score(self, outcome: Outcome) -> Score:
        """None when summary or sources have no word outside attributed quotations."""
        value = rate([summary_of(outcome)])
        if value is None:
            return Score(None, _why(outcome))
        sources = rate([running_text(report) for report in sources_of(outcome)])
        return Score(None, NO_SOURCE) if sources is None else Score(value - sources)

    def signature(self) -> Mapping[str, str]:
        """The list's hash."""
        return {"loaded_words_sha256": digest()}


def rate(texts: Sequence[str]) -> float | None:
    """Loaded words per 100 words of all texts together, attributed quotations left out; None for no word."""
    own = [own_words(text) for text in texts]
    total = sum(count_words(text) for text in own)
    return PER * sum(len(loaded_words(text)) for text in own) / total if total else None


def _why(outcome: Outcome) -> str:
    return "nothing but quotations in the summary" if summary_of(outcome).strip() else NO_SUMMARY
