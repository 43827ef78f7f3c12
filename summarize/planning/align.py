"""From a cluster to what its reports agree on."""

from __future__ import annotations

from summarize.errors import UnusableInput
from summarize.planning.events import is_one_event, kinships, strangers
from summarize.planning.groups import group_sentences
from summarize.planning.independence import Independence, derivations, near_copies
from summarize.planning.vectors import SentenceVectors
from summarize.records import Agreement, Cluster, Notice, Report
from summarize.settings import Settings


def align(cluster: Cluster, vectors: SentenceVectors, settings: Settings) -> Agreement:
    """Set reports of other events aside, find what depends on what, and group sentences that state the same thing.

    ``vectors`` cover every sentence of ``cluster.reports``. Raises `UnusableInput` when there is no sentence at all.
    """
    if not vectors.sentences:
        raise UnusableInput("no report has a sentence to summarise; give at least one report with running text")
    planning = settings.planning
    kin = kinships(cluster.reports, vectors)
    others = () if settings.reading.keep_other_events else strangers(cluster.reports, kin, planning.other_event)
    notices = tuple(_other_event(report, kinship) for report, kinship in others)
    if not is_one_event(kin, planning.other_event):
        notices = (_several_events(max(kin)),)
    strange = {report.id for report, _ in others}
    reports = tuple(report for report in cluster.reports if report.id not in strange)
    kept = vectors.only(reports)
    independence = Independence(
        near_copies(kept, planning.near_copy), derivations(reports, kept, planning.derived_share)
    )
    return Agreement(
        reports=reports,
        excluded=cluster.excluded + tuple(report for report, _ in others),
        copies=independence.copies,
        derivations=independence.derivations,
        groups=group_sentences(kept, independence, planning.same_statement),
        notices=cluster.notices + notices,
    )


def _other_event(report: Report, kinship: float) -> Notice:
    message = (
        f"{report.id} seems to report another event (kinship {kinship:.2f}) and is set aside; "
        "keep it with --set reading.keep_other_events=true"
    )
    return Notice("other-event", message, report.id)


def _several_events(kinship: float) -> Notice:
    message = (
        f"the reports have hardly anything in common (kinship {kinship:.2f} at most); "
        "if they are about several events, give those of one"
    )
    return Notice("several-events", message)
