"""Which reports say a thing on their own account: near-copies of sentences, and reports that rewrite another.

Corroboration counts witnesses. An agency sentence printed by three papers has one, and so has a report that retells
another report sentence by sentence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import combinations

import numpy as np

from summarize.planning.vectors import SentenceVectors
from summarize.records import Derivation, NearCopy, Report, Sentence
from summarize.spelling import unaccented

SIMILAR = 0.8
"""Cosine from which a sentence counts as retold; rewrites of the same sentence in our clusters lie above it."""
FEWEST_WORDS = 8
"""Shorter sentences are alike by chance ("Two people were killed")."""
SHORTEST_RUN = 3
FEWEST_RETOLD = 4


@dataclass(frozen=True)
class Independence:
    """Answers how many independent reports stand behind a set of sentences."""

    copies: tuple[NearCopy, ...]
    derivations: tuple[Derivation, ...]

    def count(self, sentences: Sequence[Sentence]) -> int:
        """The number of independent reports among those the sentences come from; 0 for no sentence.

        Two reports are one witness when one derives from the other, or when the sentences that they contribute
        here are near-copies.
        """
        parent = {sentence.report: sentence.report for sentence in sentences}
        reports = {sentence.id: sentence.report for sentence in sentences}

        def root(report: str) -> str:
            while parent[report] != report:
                report = parent[report]
            return report

        links = [(link.report, link.original) for link in self.derivations]
        links += [
            (reports[copy.sentence], reports[copy.original])
            for copy in self.copies
            if copy.sentence in reports and copy.original in reports
        ]
        for one, other in links:
            if one in parent and other in parent:
                parent[root(one)] = root(other)
        return len({root(report) for report in parent})


def near_copies(vectors: SentenceVectors, threshold: float) -> tuple[NearCopy, ...]:
    """Pairs of sentences of different reports of which one contains the other almost word for word.

    The similarity (0 to 1, at least ``threshold``) is the share of the shorter one's words that stand in the longer
    one in runs of `SHORTEST_RUN` or more, in the same order: an agency sentence keeps it when a paper adds a clause.
    Only pairs with a cosine of at least `SIMILAR` are compared word by word.
    """
    cosines = vectors.matrix @ vectors.matrix.T
    words = [re.findall(r"\w+", unaccented(sentence.text).lower()) for sentence in vectors.sentences]
    found = []
    for first, second in zip(*np.nonzero(np.triu(cosines, 1) >= SIMILAR), strict=True):
        a, b = vectors.sentences[first], vectors.sentences[second]
        if a.report == b.report or min(len(words[first]), len(words[second])) < FEWEST_WORDS:
            continue
        share = _contained(words[first], words[second])
        if share >= threshold:
            found.append(NearCopy(b.id, a.id, round(share, 4)))
    return tuple(found)


def _contained(one: Sequence[str], other: Sequence[str]) -> float:
    blocks = SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks()
    shared = sum(block.size for block in blocks if block.size >= SHORTEST_RUN)
    return shared / min(len(one), len(other))


def derivations(reports: Sequence[Report], vectors: SentenceVectors, threshold: float) -> tuple[Derivation, ...]:
    """Reports that retell another: ``threshold`` (0 to 1) of their sentences or more have a counterpart there.

    Of two reports that retell each other the one with the larger retold share is called the derived one, since a
    rewrite adds less of its own than the original has; a report derives from at most one other.
    """
    best: dict[str, Derivation] = {}
    for a, b in combinations([report for report in reports if report.sentences], 2):
        similar = vectors.of(a.sentences) @ vectors.of(b.sentences).T >= SIMILAR
        a_retold, b_retold = int(similar.any(axis=1).sum()), int(similar.any(axis=0).sum())
        a_share, b_share = a_retold / len(a.sentences), b_retold / len(b.sentences)
        derived, original, share = (a, b, a_share) if a_share > b_share else (b, a, b_share)
        if share < threshold or min(a_retold, b_retold) < FEWEST_RETOLD:
            continue
        if derived.id not in best or share > best[derived.id].share:
            best[derived.id] = Derivation(derived.id, original.id, round(share, 4))
    return tuple(best[report.id] for report in reports if report.id in best)
