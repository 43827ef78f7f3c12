"""Reports of another event than the rest of the cluster, found by how little they share with it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from summarize.planning.vectors import SentenceVectors
from summarize.records import Report

FEWEST_REPORTS = 3
"""With two reports nobody can say which of them is the stranger."""


def strangers(
    reports: Sequence[Report], vectors: SentenceVectors, threshold: float
) -> tuple[tuple[Report, float], ...]:
    """The reports whose kinship with the others is below ``threshold``, with that kinship; at most a minority of them.

    A report's kinship (a cosine, -1 to 1) is the median, over the other reports, of the mean similarity of its
    sentences to their nearest sentence there. The median keeps one copy of the stranger from vouching for it.
    """
    if len(reports) < FEWEST_REPORTS:
        return ()
    found = [(report, kinship(report, reports, vectors)) for report in reports]
    outside = [(report, value) for report, value in found if value < threshold]
    return tuple(outside) if len(outside) * 2 < len(reports) else ()


def kinship(report: Report, reports: Sequence[Report], vectors: SentenceVectors) -> float:
    """How much of ``report`` is also told by the others; see `strangers`."""
    own = vectors.of(report.sentences)
    to_others = [
        float((own @ vectors.of(other.sentences).T).max(axis=1).mean())
        for other in reports
        if other.id != report.id and other.sentences
    ]
    return float(np.median(to_others)) if to_others and len(own) else 0.0
