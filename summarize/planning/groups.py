"""Groups of sentences that state the same thing, by average-linkage clustering of their embeddings."""

from __future__ import annotations

import numpy as np
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.spatial.distance import squareform

from summarize.planning.independence import Independence
from summarize.planning.vectors import SentenceVectors
from summarize.records import Group


def group_sentences(vectors: SentenceVectors, independence: Independence, same_statement: float) -> tuple[Group, ...]:
    """All sentences in groups whose mean cosine is at least ``same_statement`` (-1 to 1), in order of first mention.

    Average linkage (UPGMA) rather than single linkage, which chains unlike sentences through a shared neighbour.
    Within a group the sentence nearest to the group's mean comes first.
    """
    if not vectors.sentences:
        return ()
    labels = _labels(vectors, same_statement)
    centre = vectors.matrix.mean(axis=0)
    centre /= max(float(np.linalg.norm(centre)), 1e-9)
    members: dict[int, list[int]] = {}
    for row, label in enumerate(labels):
        members.setdefault(label, []).append(row)
    return tuple(_group(vectors, rows, centre, independence) for rows in members.values())


def _labels(vectors: SentenceVectors, same_statement: float) -> list[int]:
    if len(vectors.sentences) == 1:
        return [1]
    distances = np.clip(1.0 - vectors.matrix.astype(np.float64) @ vectors.matrix.T.astype(np.float64), 0.0, 2.0)
    np.fill_diagonal(distances, 0.0)
    tree = linkage(squareform((distances + distances.T) / 2, checks=False), method="average")
    return [int(label) for label in fcluster(tree, 1.0 - same_statement, criterion="distance")]


def _group(vectors: SentenceVectors, rows: list[int], centre: np.ndarray, independence: Independence) -> Group:
    matrix = vectors.matrix[rows]
    mean = matrix.mean(axis=0)
    closeness = matrix @ mean
    order = sorted(range(len(rows)), key=lambda i: (-round(float(closeness[i]), 4), rows[i]))
    sentences = tuple(vectors.sentences[rows[i]] for i in order)
    return Group(
        sentences=sentences,
        reports=tuple(dict.fromkeys(vectors.sentences[row].report for row in rows)),
        support=independence.count(sentences),
        centrality=round(float(np.clip(mean @ centre / max(float(np.linalg.norm(mean)), 1e-9), 0.0, 1.0)), 4),
    )
