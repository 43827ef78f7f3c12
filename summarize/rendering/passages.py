"""A report's text cut into passages, each of which knows which claims it is evidence for: what HTML highlights."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise

from summarize.records import CheckedSummary, Report, SetAside
from summarize.rendering.citations import Sources
from summarize.rendering.problems import Relation, quotes


@dataclass(frozen=True)
class Passage:
    """A stretch of a report that starts at ``start``; joined, the passages' texts are the report's text.

    ``set_aside``: why it is not reporting, at the last passage of what was set aside also as ``note``. The numbers
    (from 1) are those of the claims that it supports, contradicts or comes nearest to.
    """

    text: str
    start: int
    set_aside: str | None = None
    note: str = ""
    supports: tuple[int, ...] = ()
    contradicts: tuple[int, ...] = ()
    nearest: tuple[int, ...] = ()


@dataclass(frozen=True)
class Use:
    """The stretch ``[start, end)`` of a report is evidence for, against or near the claim with this number."""

    start: int
    end: int
    claim: int
    relation: Relation


def passages(report: Report, uses: tuple[Use, ...]) -> tuple[Passage, ...]:
    """Cut the text of ``report`` wherever something set aside, used as evidence or blank at the end begins or ends."""
    cuts = sorted(
        {0, len(report.text.rstrip()), len(report.text)}
        | {offset for item in report.set_aside for offset in (item.start, item.end)}
        | {offset for use in uses for offset in (use.start, use.end)}
    )
    place = {offset: index for index, offset in enumerate(cuts)}
    used: list[list[Use]] = [[] for _ in cuts]
    for use in uses:
        for index in range(place[use.start], place[use.end]):
            used[index].append(use)
    aside: list[SetAside | None] = [None for _ in cuts]
    for item in report.set_aside:
        aside[place[item.start] : place[item.end]] = [item] * (place[item.end] - place[item.start])
    return tuple(
        _passage(report.text[start:end], start, aside[index], used[index])
        for index, (start, end) in enumerate(pairwise(cuts))
    )


def evidence_uses(summary: CheckedSummary, sources: Sources) -> dict[str, tuple[Use, ...]]:
    """Where in each report (by id) there is evidence, for which claim number, and what it is to that claim."""
    found: dict[str, list[Use]] = defaultdict(list)
    for number, checked in enumerate(summary.claims, start=1):
        for quote in quotes(checked, sources):
            item = quote.evidence
            found[item.report].append(Use(item.start, item.end, number, quote.relation))
    return {report: tuple(uses) for report, uses in found.items()}


def _passage(text: str, start: int, aside: SetAside | None, uses: list[Use]) -> Passage:
    claims: dict[Relation, tuple[int, ...]] = {
        relation: tuple(sorted({use.claim for use in uses if use.relation == relation}))
        for relation in ("supports", "contradicts", "nearest")
    }
    ends_here = aside is not None and aside.end == start + len(text)
    return Passage(text, start, aside.reason if aside else None, aside.reason if aside and ends_here else "", **claims)
