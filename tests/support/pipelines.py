"""Pipelines that do not do again what another one or an earlier call has done in this process."""

from __future__ import annotations

from summarize.pipeline import Clock, Pipeline
from summarize.planning.vectors import SentenceVectors
from summarize.progress import Progress, silent
from summarize.records import Agreement, Cluster
from summarize.settings import Settings


class Aligned(Pipeline):
    """Remembers the alignment of each cluster, which many summaries are checked against."""

    def __init__(self, settings: Settings, progress: Progress = silent) -> None:
        super().__init__(settings, progress)
        self._known: list[tuple[Cluster, tuple[Agreement, SentenceVectors]]] = []

    def _align(self, cluster: Cluster, clock: Clock) -> tuple[Agreement, SentenceVectors]:
        for known, aligned in self._known:
            if known == cluster:
                return aligned
        self._known.append((cluster, super()._align(cluster, clock)))
        return self._known[-1][1]


_SHARED: dict[str, Aligned] = {}


def shared(settings: Settings, _: Progress = silent, alone: bool = False) -> Pipeline:  # noqa: ARG001
    """One pipeline for all who have the same settings, so that its models are loaded once."""
    return _SHARED.setdefault(repr(settings), Aligned(settings))
