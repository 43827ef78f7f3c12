"""Reports of another event than the rest of the cluster, found by how little they share with it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from summarize.planning.vectors import SentenceVectors
from summarize.records import Report


def kinships(reports: Sequence[Report], vectors: SentenceVectors) -> tuple[float, ...]:
    """How much of each report is also told by the others, as a cosine (-1 to 1); 0 for one that is alone.

    It is the median, over the other reports, of the mean similarity of its sentences to their nearest sentence there.
    The median keeps one copy of a stranger from vouching for it.
    """
    return tuple(_kinship(report, reports, vectors) for report in reports)


def strangers(reports: Sequence[Report], kin: Sequence[float], threshold: float) -> tuple[tuple[Report, float], ...]:
    """The reports whose kinship is below ``threshold``, with it, where they are a minority: of two, neither is."""
    outside = [(report, value) for report, value in zip(reports, kin, strict=True) if value < threshold]
    return tuple(outside) if len(outside) * 2 < len(reports) else ()


def is_one_event(kin: Sequence[float], threshold: float) -> bool:
    """Whether any report is told by the others; where none is, nobody can say which is the stranger."""
    return len(kin) < 2 or any(value >= threshold for value in kin)


def _kinship(report: Report, reports: Sequence[Report], vectors: SentenceVectors) -> float:
    own = vectors.of(report.sentences)
    to_others = [
        float((own @ vectors.of(other.sentences).T).max(axis=1).mean())
        for other in reports
        if other.id != report.id and other.sentences
    ]
    return float(np.median(to_others)) if to_others and len(own) else 0.0
