"""Vectors that need no model, for tests of planning and checking."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from summarize.planning.vectors import SentenceVectors, Vectors
from summarize.records import Report


def bag_of_words(texts: Sequence[str]) -> Vectors:
    """Unit vectors of word counts: the cosine of two texts is that of their words, whatever else is encoded."""
    vectors = np.zeros((len(texts), 4096), dtype=np.float32)
    for row, text in enumerate(texts):
        for word in text.lower().replace(".", " ").replace(",", " ").split():
            vectors[row, int.from_bytes(word.encode()[:8], "big") % 4093] += 1
    return vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)


def vectors_of(*reports: Report) -> SentenceVectors:
    """The bag-of-words vectors of all sentences."""
    return SentenceVectors.encode(reports, bag_of_words)
