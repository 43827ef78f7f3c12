"""Which sentences may stand in a summary, and in which wordings."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from summarize.planning.own_voice import commentaries, is_called_opinion
from summarize.planning.quotations import inside_quotations
from summarize.planning.tidy import shorter, tidy
from summarize.planning.unfit import MOST_WORDS, TOO_LONG, unfit
from summarize.records import Notice, Report

if TYPE_CHECKING:
    from spacy.tokens import Doc

Gists = dict[str, tuple[str, ...]]
"""From the id of a sentence to its wordings, at least one."""

ENOUGH = 5
"""Sentences of other reports with which a summary does without commentary."""


def find_gists(reports: Sequence[Report], docs: Mapping[str, Doc]) -> tuple[Gists, tuple[Notice, ...]]:
    """The sentences that stand well on their own; ``docs`` maps the ids of all sentences to parses.

    Not those of commentary where other reports have `ENOUGH`. Where there is none at all, every sentence as it is.
    Notices say which reports are commentary, and whether there was none.
    """
    spoken = frozenset[str]().union(*map(inside_quotations, reports))
    called = [report.id for report in reports if is_called_opinion(report)]
    shares = commentaries(reports, docs, spoken)
    notices = tuple(
        _of_commentary(report.id, shares.get(report.id) if report.id not in called else None)
        for report in reports
        if report.id in {*called, *shares}
    )
    gists = {key: found for key, doc in docs.items() if key not in spoken and (found := _wordings(doc))}
    if not gists:
        none = Notice("no-plain-sentence", "no sentence stands well on its own; the summary uses what there is")
        return {key: (tidy(doc),) for key, doc in docs.items()}, (*notices, none)
    news = _of_news(gists, reports, {*called, *shares})
    return (news if len(news) >= ENOUGH else gists), notices


def _wordings(doc: Doc) -> tuple[str, ...]:
    """The tidied sentence and shorter forms of it, or none; of a sentence that is too long, those that are not."""
    unfitness = unfit(doc)
    if unfitness not in {None, TOO_LONG}:
        return ()
    wordings = dict.fromkeys([tidy(doc), *shorter(doc)])
    return tuple(text for text in wordings if unfitness is None or len(text.split()) <= MOST_WORDS)


def _of_news(gists: Gists, reports: Sequence[Report], commentary: Collection[str]) -> Gists:
    """Those of reports that are no commentary."""
    news = [sentence.id for report in reports if report.id not in commentary for sentence in report.sentences]
    return {key: gists[key] for key in news if key in gists}


def _of_commentary(report: str, share: float | None) -> Notice:
    """``share`` of the sentences in which the author speaks in person; None where the title calls it opinion."""
    sign = "is called opinion by its title"
    if share is not None:
        sign = f"reads like commentary (its author speaks in person in {share:.0%} of the sentences)"
    chosen = "a plan chooses none of its sentences where others have enough"
    return Notice("commentary", f"{report} {sign}: {chosen}", report)
