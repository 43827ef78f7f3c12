"""Extractive fragment coverage and density (Grusky et al. 2018, "Newsroom", section 4); neither has a direction.

They say how a summary was made, not how good it is: copying is faithful and seldom concise. Tokens as in the authors'
code, by spaCy, in small letters, punctuation included. Fragments do not run from one report into the next.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache

from eval.metrics.base import Metric, share
from eval.metrics.texts import NO_SOURCE, NO_SUMMARY, Gram, source_sentences, sources_of, summary_of, tokens
from eval.records import Outcome, Score

BETWEEN_REPORTS = "\n"  # is never a token of a text


class Coverage(Metric):
    """Share (0 to 1) of the summary's tokens that lie in a fragment copied from a source."""

    name = "coverage"
    direction = "neither"

    def score(self, outcome: Outcome) -> Score:
        """None without summary or source."""
        return _normalised(outcome, 1)


class Density(Metric):
    """Mean length, in tokens, of the fragment that a token lies in: 0 (nothing copied) to the summary's length."""

    name = "density"
    direction = "neither"

    def score(self, outcome: Outcome) -> Score:
        """None without summary or source."""
        return _normalised(outcome, 2)


def _normalised(outcome: Outcome, power: int) -> Score:
    if not source_sentences(outcome):
        return Score(None, NO_SOURCE)
    summary, source = tokens(summary_of(outcome)), _source(outcome)
    return share(sum(length**power for length in fragments(summary, source)), len(summary), NO_SUMMARY)


def _source(outcome: Outcome) -> Gram:
    joined: list[str] = []
    for report in sources_of(outcome):
        joined += [*(token for sentence in report.sentences for token in tokens(sentence.text)), BETWEEN_REPORTS]
    return tuple(joined)


@lru_cache(maxsize=8)
def fragments(summary: Gram, source: Gram) -> tuple[int, ...]:
    """Lengths of the shared sequences, taken greedily from the summary's beginning (figure 3 of the paper).

    As there, the source is searched on from the end of a match, so that "aab" is not found as a whole in "aaab".
    """
    places: defaultdict[str, list[int]] = defaultdict(list)
    for place, token in enumerate(source):
        places[token].append(place)
    lengths, start = [], 0
    while start < len(summary):
        longest = searched = 0
        for place in places.get(summary[start], ()):
            if place >= searched:
                length = _shared(summary, start, source, place)
                longest, searched = max(longest, length), place + length
        if longest:
            lengths.append(longest)
        start += max(longest, 1)
    return tuple(lengths)


def _shared(one: Sequence[str], i: int, other: Sequence[str], j: int) -> int:
    length = 0
    while i + length < len(one) and j + length < len(other) and one[i + length] == other[j + length]:
        length += 1
    return length
