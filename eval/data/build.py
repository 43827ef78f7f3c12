"""From rows to examples and claims: reports are read by the product, so that they are cleaned and split as there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from eval.data.rows import ClaimRow, ExampleRow
from eval.records import Example, LabelledClaim
from summarize.batch.jobs import IN_A_LINE, Job, load_job
from summarize.errors import UnusableInput
from summarize.records import Cluster, Notice, Report
from summarize.settings import ReadingSettings

UNREADABLE = "unreadable-row"


def build_examples(rows: Iterable[ExampleRow], reading: ReadingSettings) -> tuple[Example, ...]:
    """The examples of ``rows``, in order; one whose reports cannot be read has an empty cluster with a notice."""
    clusters = _Clusters(reading)
    return tuple(Example(row.id, clusters.read(row.job), row.references, row.article) for row in rows)


def build_claims(rows: Iterable[ClaimRow], reading: ReadingSettings) -> tuple[LabelledClaim, ...]:
    """The claims of ``rows``, in order; as `build_examples`. Claims about the same reports share one cluster object."""
    clusters = _Clusters(reading)
    return tuple(
        LabelledClaim(row.id, row.claim, clusters.read(row.job), row.supported, row.article, row.kind) for row in rows
    )


def why_unreadable(cluster: Cluster) -> str | None:
    """Why a row's reports could not be read; None when they could."""
    return next((notice.message for notice in cluster.notices if notice.code == UNREADABLE), None)


class _Clusters:
    """Reads every set of reports once."""

    def __init__(self, reading: ReadingSettings) -> None:
        self._reading = reading
        self._read: dict[tuple[tuple[str, ...], str], Cluster] = {}

    def read(self, job: Job) -> Cluster:
        key = (job.sources, job.inline)
        if key not in self._read:
            self._read[key] = self._cluster(job)
        return self._read[key]

    def _cluster(self, job: Job) -> Cluster:
        if not job.sources and not job.inline:
            return Cluster((), notices=(Notice(UNREADABLE, f"{job.id}: the data name no report for it"),))
        try:
            cluster = load_job(job, self._reading)
        except UnusableInput as error:
            return Cluster((), notices=(Notice(UNREADABLE, _named(str(error), job.id)),))
        if not job.inline:
            return cluster
        return Cluster(
            tuple(_with_origin(report, job.id) for report in cluster.reports),
            tuple(_with_origin(report, job.id) for report in cluster.excluded),
            tuple(replace(notice, message=_named(notice.message, job.id)) for notice in cluster.notices),
        )


def _with_origin(report: Report, row: str) -> Report:
    return replace(report, origin=_named(report.origin, row))


def _named(message: str, row: str) -> str:
    return message.replace(IN_A_LINE, row, 1) if message.startswith(IN_A_LINE) else message
