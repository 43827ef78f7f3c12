"""The embedding of every kept sentence of a cluster, looked up by sentence or by report."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from summarize.records import Report, Sentence

Vectors = npt.NDArray[np.float32]
Encode = Callable[[Sequence[str]], Vectors]
"""From texts to unit vectors, shape ``[len(texts), dimension]``."""


@dataclass(frozen=True, eq=False)
class SentenceVectors:
    """``matrix[rows[sentence.id]]`` is the unit vector of a sentence; a dot product of two rows is their cosine."""

    sentences: tuple[Sentence, ...]
    matrix: Vectors
    rows: dict[str, int]

    @classmethod
    def encode(cls, reports: Sequence[Report], encode: Encode) -> SentenceVectors:
        """The vectors of all sentences of all reports, in order."""
        sentences = tuple(sentence for report in reports for sentence in report.sentences)
        matrix = encode([sentence.text for sentence in sentences])
        return cls(sentences, matrix, {sentence.id: row for row, sentence in enumerate(sentences)})

    def of(self, sentences: Sequence[Sentence]) -> Vectors:
        """The rows of some sentences, shape ``[len(sentences), dimension]``."""
        rows: Vectors = self.matrix[[self.rows[sentence.id] for sentence in sentences]]
        return rows

    def only(self, reports: Sequence[Report]) -> SentenceVectors:
        """The same vectors for some of the reports."""
        sentences = tuple(sentence for report in reports for sentence in report.sentences)
        return SentenceVectors(sentences, self.of(sentences), {item.id: row for row, item in enumerate(sentences)})
