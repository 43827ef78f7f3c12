"""Who stands on which side of a disagreement, and whether it is one."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import combinations

from summarize.planning.disagreement.counts import Count
from summarize.planning.independence import Independence
from summarize.records import Report

Side = tuple[Count, ...]


def sides(found: Sequence[Count], reports: Mapping[str, Report], independence: Independence) -> tuple[Side, ...]:
    """The two or more sides among counts of the same thing, fewest first; empty unless they surely disagree.

    Firm counts of reports that rewrite no other open sides: those that agree, directly or through others, are one. No
    report may speak for two sides (it explains the difference), nor may a publisher (it brought its figure up to
    date), no side may hold different numbers of two places, and any two sides need independent reports. Of several
    days the one with the most reports counts. Other counts join the one side that they fit, if their report has none.
    """
    derived = {link.report for link in independence.derivations}
    found = _of_one_day(found, reports)
    opened = _components([count for count in found if count.firm and count.sentence.report not in derived])
    named = [count for count in found if count.kind is None]
    taken = [name for side in opened for name in _names((*side, *_fitting(named, side, opened)), reports)]
    if len(opened) < 2 or len(taken) != len(set(taken)):
        return ()
    if any(one.is_elsewhere(other) and not one.fits(other) for side in opened for one, other in combinations(side, 2)):
        return ()
    for one, other in combinations(opened, 2):
        if independence.count([count.sentence for count in (*one, *other)]) < 2:
            return ()
    return tuple(_joined(side, opened, found) for side in sorted(opened, key=lambda side: min(c.low for c in side)))


def _of_one_day(found: Sequence[Count], reports: Mapping[str, Report]) -> list[Count]:
    """The counts of the commonest date, the earliest of equals, and those of reports without a date."""
    dates: dict[str, dt.date | None] = {count.sentence.report: reports[count.sentence.report].date for count in found}
    known = Counter(date for date in dates.values() if date is not None)
    day = min(known, key=lambda date: (-known[date], date)) if known else None
    return [count for count in found if dates[count.sentence.report] in (day, None)]


def _components(firm: Sequence[Count]) -> list[Side]:
    found: list[Side] = []
    for count in firm:
        near = [side for side in found if any(count.agrees(other) for other in side)]
        found = [side for side in found if side not in near]
        found.append((*(other for side in near for other in side), count))
    return found


def _fitting(found: Sequence[Count], side: Side, opened: Sequence[Side]) -> Side:
    """The counts that agree with this side alone, and not only because they are of another day or place."""

    def agrees(count: Count, each: Side) -> bool:
        return any(count.agrees(other) for other in each)

    fitting = (count for count in found if any(count.fits(other) for other in side))
    return tuple(count for count in fitting if [each for each in opened if agrees(count, each)] == [side])


def _names(side: Side, reports: Mapping[str, Report]) -> set[str]:
    ids = {count.sentence.report for count in side}
    return ids | {publisher for name in ids if (publisher := reports[name].publisher)}


def _joined(side: Side, opened: Sequence[Side], found: Sequence[Count]) -> Side:
    placed = {count.sentence.report for each in opened for count in each}
    others = [count for count in found if count.sentence.report not in placed]
    return (*side, *_fitting(others, side, opened))
