"""Whether a passage puts things at the day and hour that the claim does.

Decisions: what a report tells without a day happened, as far as its reader knows, on the report's own date, so a claim
that names that date is borne out. A weekday equals every date that falls on it within a week of the report. Expressions
that cannot be compared ("last week" without a date, against "Sunday") give no finding.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import Literal

from summarize.checker.facts.base import Finding
from summarize.checker.facts.clock import DAY, ClockTime, DayPart
from summarize.checker.facts.days import CalendarFields, Day, fields_of, moved
from summarize.checker.facts.lasting import reaches_back_to
from summarize.checker.facts.passage import Passage
from summarize.checker.facts.words import same_event

_Comparison = Literal["same", "vaguer", "different", "unknown"]
_NEAR = dt.timedelta(days=7)
_BEFORE = re.compile(r"\b(?:before|by|no later than|ahead of) $", re.IGNORECASE)
_HALF_YEAR = 6
_HALF_DAY = 12 * 60


class DateCheck:
    """Days, months, years, clock times and parts of the day."""

    def compare(self, claim: Passage, evidence: Passage) -> tuple[Finding, ...]:
        """Days and times of the claim that the passage lacks or gives otherwise."""
        found = [*_days(claim, evidence), *_times(claim, evidence), *_parts(claim, evidence)]
        return tuple(sorted(found, key=lambda finding: finding.claim.start))


def _days(claim: Passage, evidence: Passage) -> Iterator[Finding]:
    for day in claim.days:
        given = [*(each.day for each in evidence.reckoned), *evidence.days]
        results = [(compare_days(day, other, evidence.date), other) for other in given]
        seen = {result for result, _ in results}
        if "same" in seen or "unknown" in seen or _pieced_together(day, evidence.days) or _counted(day, evidence):
            continue
        vague = [each.day for each in evidence.reckoned if not each.own]
        results = [(result, other) for result, other in results if other not in vague]
        against = [other for result, other in results if result == "different" and same_event(day.token, other.token)]
        against = [other for other in against if not _claimed(other, claim.days, evidence.date)]
        if against:
            yield Finding("date", "conflict", day.span, against[0].span.text)
        elif not _on_report_date(day, evidence.date):
            yield Finding("date", "missing", day.span)


def _claimed(other: Day, asked: tuple[Day, ...], today: dt.date | None) -> bool:
    """Whether the claim gives the other day too, of the same event: "in January and February"."""
    return any(compare_days(day, other, today) == "same" and same_event(day.token, other.token) for day in asked)


def _pieced_together(day: Day, given: tuple[Day, ...]) -> bool:
    """Whether several expressions together give the day: "in 1936 ... in December"."""
    asked = {name: value for name, value in day.fields.known().items() if name in ("year", "month", "day")}
    known = [other.fields.known() for other in given]
    return bool(asked) and all(any(fields.get(name) == value for fields in known) for name, value in asked.items())


def _counted(day: Day, evidence: Passage) -> bool:
    """Whether the passage tells how many years it is since then: "in 1952", "has reigned for 71 years"."""
    year, today = day.fields.year, evidence.date
    if year is None or today is None or len(day.fields.known()) > 1:
        return False
    return any(reaches_back_to(quantity, year, today.year) for quantity in evidence.quantities)


def compare_days(claim: Day, evidence: Day, today: dt.date | None) -> _Comparison:
    """How what the passage says of a day relates to what the claim says; ``vaguer``: it says less."""
    asked, given = claim.fields.known(), evidence.fields.known()
    if not asked or not given:
        return "same" if claim.words == evidence.words else "unknown"
    if _weekday_and_date(claim.fields, evidence.fields):
        next_week = "next" in (claim.words[:4], evidence.words[:4])
        near = 2 * _NEAR if next_week else _NEAR
        return "same" if _falls_on(claim.fields, evidence.fields, today, near) else "different"
    shared = asked.keys() & given.keys()
    if not shared and _other_year(claim.fields, evidence.fields, today):
        return "vaguer"
    if any(asked[name] != given[name] for name in shared):
        return "different"
    if asked.keys() <= given.keys() or (given.keys() == {"month"} and _is_near(claim.fields, today)):
        return "same"
    return "vaguer" if shared else "unknown"


def _is_near(month: CalendarFields, today: dt.date | None) -> bool:
    """A report that says "in May" means the May that is nearest."""
    if today is None or month.year is None or month.month is None or month.day is not None:
        return False
    return abs(12 * (month.year - today.year) + month.month - today.month) <= _HALF_YEAR


def _weekday_and_date(claim: CalendarFields, evidence: CalendarFields) -> bool:
    return None not in (claim.weekday, evidence.weekday) and (claim.date is None) != (evidence.date is None)


def _falls_on(claim: CalendarFields, evidence: CalendarFields, today: dt.date | None, reach: dt.timedelta) -> bool:
    """A bare weekday and a date: the same when the date falls on it and the report is near."""
    date = claim.date or evidence.date
    near = today is None or date is None or abs(date - today) <= reach
    return near and claim.weekday == evidence.weekday


def _other_year(claim: CalendarFields, evidence: CalendarFields, today: dt.date | None) -> bool:
    """A weekday in a report is one near its date, so it cannot stand for a year that the report is far from."""
    near = (moved(today, away) for away in (-_NEAR, _NEAR)) if today else ()
    years = {day.year for day in near if day}
    return evidence.weekday is not None and claim.year is not None and bool(years) and claim.year not in years


def _on_report_date(day: Day, today: dt.date | None) -> bool:
    return bool(today and day.fields.known() and day.fields.known().items() <= fields_of(today).known().items())


def _times(claim: Passage, evidence: Passage) -> Iterator[Finding]:
    given = evidence.clock_times
    for time in claim.clock_times:
        if any(_times_agree(time, other) or _before(claim.text, time, other) for other in given):
            continue
        claimed = [other for each in claim.clock_times for other in given if _times_agree(each, other)]
        against = [other for other in given if same_event(time.token, other.token) and other not in claimed]
        if against:
            yield Finding("date", "conflict", time.span, against[0].span.text)
        else:
            yield Finding("date", "missing", time.span)


def _times_agree(claim: ClockTime, evidence: ClockTime) -> bool:
    """One lies within the other; "five o'clock" is either 5:00 or 17:00."""
    days = (0, -DAY, DAY)  # "just before midnight" begins on the day before
    halves = (0, -_HALF_DAY, _HALF_DAY) if claim.half or evidence.half else (0,)
    return any(
        (claim.start + shift <= evidence.start and evidence.end <= claim.end + shift)
        or (evidence.start <= claim.start + shift and claim.end + shift <= evidence.end)
        for shift in {day + half for day in days for half in halves}
    )


def _before(text: str, claim: ClockTime, evidence: ClockTime) -> bool:
    """ "Before half past three" is borne out by 3:20 and every earlier minute of the same half day."""
    if not _BEFORE.search(text[: claim.span.start]):
        return False
    shifts = (0, _HALF_DAY) if claim.half else (0,)
    return any(claim.end + shift - _HALF_DAY <= evidence.end <= claim.end + shift for shift in shifts)


def _parts(claim: Passage, evidence: Passage) -> Iterator[Finding]:
    given, times = evidence.day_parts, evidence.clock_times
    for part in claim.day_parts:
        if any(_overlap(part, other) for other in given) or any(_within(time, part) for time in times):
            continue
        claimed = [other for each in claim.day_parts for other in given if _overlap(each, other)]
        against = [other for other in given if same_event(part.token, other.token) and other not in claimed]
        if against:
            yield Finding("date", "conflict", part.span, against[0].span.text)
        else:
            yield Finding("date", "missing", part.span)


def _overlap(claim: DayPart, evidence: DayPart) -> bool:
    return claim.hours[0] < evidence.hours[1] and evidence.hours[0] < claim.hours[1]


def _within(time: ClockTime, part: DayPart) -> bool:
    hours = [minute / 60 + day for minute in (time.start, time.end) for day in (0, 24)]
    return any(part.hours[0] <= hour <= part.hours[1] for hour in hours)
