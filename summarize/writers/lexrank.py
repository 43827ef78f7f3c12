"""LexRank: sentences ranked by how central they are in the graph of sentences that share words.

Erkan and Radev (2004), "LexRank: Graph-based Lexical Centrality as Salience in Text Summarization", JAIR 22.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

from summarize.records import Draft, Plan, Sentence
from summarize.settings import LexRankSettings
from summarize.writers.prose import nothing_fits
from summarize.writers.protocol import Judge

Matrix = npt.NDArray[np.float64]

TOLERANCE = 1e-9
MOST_STEPS = 1_000


class LexRankWriter:
    """The most central sentences of all reports that are not too like one already taken, in the reports' order."""

    name = "lexrank"
    appetite = 1.0

    def __init__(self, settings: LexRankSettings) -> None:
        self._settings = settings

    def write(self, plan: Plan, _: Judge | None = None, /) -> Draft:
        """As many sentences, best first, as fit into the plan's word limit; never part of one.

        Raises `UnusableInput` when not even one fits.
        """
        sentences = [sentence for report in plan.reports for sentence in report.sentences]
        similarities = idf_modified_cosines([words(sentence.text) for sentence in sentences])
        scores = lexrank(similarities, self._settings.threshold, self._settings.damping)
        taken: list[int] = []
        left = plan.max_words
        for row in sorted(range(len(sentences)), key=lambda i: (-round(float(scores[i]), 12), i)):
            length = len(sentences[row].text.split())
            repeated = any(similarities[row, other] > self._settings.redundancy for other in taken)
            if length <= left and not repeated:
                taken.append(row)
                left -= length
        if not taken:
            raise nothing_fits(plan.max_words)
        return Draft(_in_order(sentences, taken), self.name)

    def signature(self) -> Mapping[str, str]:
        """Nothing but the settings decides what this writer writes."""
        return {"writer": self.name}


def words(text: str) -> list[str]:
    """Lower-cased words and numbers."""
    return re.findall(r"\w+", text.lower())


def idf_modified_cosines(sentences: Sequence[Sequence[str]]) -> Matrix:
    """Equation 1 of the paper for every pair, shape ``[n, n]``, values 0 to 1; sentences stand for documents in idf."""
    vocabulary = {word: column for column, word in enumerate(dict.fromkeys(w for s in sentences for w in s))}
    counts = np.zeros((len(sentences), len(vocabulary)))
    for row, sentence in enumerate(sentences):
        for word, count in Counter(sentence).items():
            counts[row, vocabulary[word]] = count
    idf = np.array([math.log(len(sentences) / df) for df in (counts > 0).sum(axis=0)])
    weighted = counts * idf
    norms = np.linalg.norm(weighted, axis=1, keepdims=True)
    unit = np.divide(weighted, norms, out=np.zeros_like(weighted), where=norms > 0)
    cosines: Matrix = np.clip(unit @ unit.T, 0.0, 1.0)
    return cosines


def lexrank(similarities: Matrix, threshold: float, damping: float) -> Matrix:
    """Stationary scores that sum to 1, shape ``[n]``, by the power method.

    ``threshold`` > 0 links sentences at least that similar (the paper found 0.1 best); 0 weights every link by its
    similarity ("continuous LexRank"). ``damping`` is the chance, 0 to 1, of a jump to any sentence.
    """
    links = (similarities >= threshold).astype(np.float64) if threshold > 0 else similarities.copy()
    np.fill_diagonal(links, 1.0)
    moves = damping / len(links) + (1 - damping) * links / links.sum(axis=1, keepdims=True)
    scores = np.full(len(links), 1 / len(links))
    for _ in range(MOST_STEPS):
        following = moves.T @ scores
        if float(np.abs(following - scores).sum()) < TOLERANCE:
            break
        scores = following
    result: Matrix = following
    return result


def _in_order(sentences: Sequence[Sentence], rows: Sequence[int]) -> str:
    return " ".join(word for row in sorted(rows) for word in sentences[row].text.split())
