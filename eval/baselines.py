"""What a checker has to beat: two measures of likeness that judge labelled claims without understanding any, and a
model that was not trained to.

They stand in the group ``checker`` of `summarize-eval` and serve ``task=checker`` only; the product has none of them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from eval.metrics.overlap import clipped_precision
from eval.metrics.texts import sentences_of
from eval.run.folder import JudgedClaim
from eval.settings import EvalSettings
from summarize.models import locate
from summarize.records import Cluster
from summarize.settings import FactSettings, ModelSettings, NLISettings

BIGRAM_PRECISION, EMBEDDING_SIMILARITY = "bigram-precision", "embedding-similarity"

Likeness = Callable[[Sequence[str], Cluster], Sequence[float | None]]
"""How like the reports each claim is, 0 to 1; None where nothing can be compared."""


@dataclass
class BaselineSettings:
    """``kind``: a key of `BASELINES`. ``supported``: the likeness from which a claim counts as supported, 0 to 1."""

    kind: str
    supported: float


BASELINES = {
    BIGRAM_PRECISION: BaselineSettings(BIGRAM_PRECISION, supported=0.8),
    EMBEDDING_SIMILARITY: BaselineSettings(EMBEDDING_SIMILARITY, supported=0.7),
}
"""By the name that ``checker=`` takes. The thresholds have the best balanced accuracy on ``data=own
data.split=development``, in steps of 0.05, the lower of two equals."""


START_WEIGHTS = "start-weights"
START = NLISettings(
    model=ModelSettings(name="outputs/start"),
    batch_size=16,
    facts=FactSettings(numbers=False, dates=False, names=False, negation=False, agents=False),
)
"""What the product's entailment model was trained from, without the fact checks: what the training is worth.
``python -m summarize.training.checker.start outputs`` puts the weights there."""


def judge_by(settings: EvalSettings) -> Callable[[Sequence[str], Cluster], list[JudgedClaim]]:
    """The baseline that ``settings.checker`` describes."""
    likeness, supported = _likeness(settings), settings.checker.supported

    def judge(claims: Sequence[str], cluster: Cluster) -> list[JudgedClaim]:
        return [
            JudgedClaim(claim, "unsupported" if value is None or value < supported else "supported", value)
            for claim, value in zip(claims, likeness(claims, cluster), strict=True)
        ]

    return judge


def bigram_precision(claims: Sequence[str], cluster: Cluster) -> list[float | None]:
    """The metric ``bigram_precision`` of each claim: the share of its pairs of neighbouring words that a report has."""
    return [clipped_precision(sentences_of(claim), cluster.reports, 2).value for claim in claims]


class EmbeddingSimilarity:
    """The cosine of a claim's sentence to the nearest sentence of any report, at least 0; the mean over its sentences.

    By the sentence embeddings of the product (`summarize.checker.embeddings`).
    """

    def __init__(self, settings: EvalSettings) -> None:
        from summarize.checker.embeddings import SentenceEncoder

        self._encode = SentenceEncoder(locate(settings.embeddings, settings.offline)).encode

    def __call__(self, claims: Sequence[str], cluster: Cluster) -> list[float | None]:
        """The values; None for a claim without a sentence, or reports without one."""
        told = [sentence.text for report in cluster.reports for sentence in report.sentences]
        stated = [sentences_of(claim) for claim in claims]
        if not told or not any(stated):
            return [None for _ in claims]
        nearest = (self._encode([text for texts in stated for text in texts]) @ self._encode(told).T).max(axis=1)
        ends = np.cumsum([len(texts) for texts in stated])
        parts = np.split(np.clip(nearest.astype(np.float64), 0.0, 1.0), ends[:-1])
        return [round(float(part.mean()), 4) if len(part) else None for part in parts]


def _likeness(settings: EvalSettings) -> Likeness:
    return bigram_precision if settings.checker.kind == BIGRAM_PRECISION else EmbeddingSimilarity(settings)
