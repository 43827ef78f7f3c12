"""Dates that a report states about itself, with the order of day and month settled only by evidence."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from summarize.reading.calendar_names import MONTHS, WEEKDAYS
from summarize.reading.characters import LIKE_ASCII

MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\b\.?"
FULL_DATE = rf"(?:{MONTH}\s\d{{1,2}},?|\d{{1,2}}\s{MONTH},?)\s(?:19|20)\d\d\b"
NAMED = re.compile(
    rf"(?:\b(?P<weekday>{WEEKDAY}),?\s+\(?)?"
    rf"(?:\b(?P<month>{MONTH})\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?!:)"
    rf"|\b(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\s+(?P<month2>{MONTH}))"
    r"(?:,?\s+(?P<year>(?:19|20)\d\d)\b)?",
    re.IGNORECASE,
)
ISO = re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)[-/.](?P<month>\d\d?)[-/.](?P<day>\d\d?)(?!\d)")
NUMERIC = re.compile(r"(?<!\d)(?P<first>\d\d?)(?P<mark>[-/.])(?P<second>\d\d?)(?P=mark)(?P<year>(?:19|20)\d\d)(?!\d)")
MONTH_FIRST_ZONE = re.compile(r"\b(?:E[SD]?T|C[SD]T|M[SD]T|P[SD]T|AK[SD]T)\b")
DAY_FIRST_ZONE = re.compile(r"\b(?:IST|GMT|UTC|BST|CES?T|EES?T|WES?T|MSK|TRT|GST|PKT|SAST|WAT|EAT|AE[SD]T|NZ[SD]T)\b")
SAME_EVENT_DAYS = 14  # reports of one event lie closer than two readings of a date, which differ by a month


@dataclass(frozen=True)
class DayOfYear:
    """A date without its year; ``weekday`` counts from Monday, 0."""

    month: int
    day: int
    weekday: int | None = None

    def in_year(self, year: int) -> dt.date | None:
        """The date in ``year``, or None when that year has no such day or the day has another weekday."""
        date = _date(year, self.month, self.day)
        return date if date and self.weekday in (None, date.weekday()) else None


@dataclass(frozen=True)
class StatedDate:
    """What one passage says: a full date, a day without its year, or two readings of an ambiguous one."""

    date: dt.date | None = None
    day: DayOfYear | None = None
    readings: tuple[dt.date, ...] = ()


def first_full_date(text: str) -> dt.date | None:
    """The first date in ``text`` that can be read in one way only, or None."""
    return next((stated.date for stated in stated_dates(text) if stated.date), None)


def stated_dates(text: str) -> Iterator[StatedDate]:
    """The dates in a short text: ISO ones, then numeric ones, then ones with the month's name."""
    text = text.translate(LIKE_ASCII)
    for match in ISO.finditer(text):
        yield StatedDate(_date(int(match["year"]), int(match["month"]), int(match["day"])))
    for match in NUMERIC.finditer(text):
        yield _numeric(match, text)
    for match in NAMED.finditer(text):
        yield _named(match)


def nearest(candidates: Iterable[dt.date], known: Collection[dt.date]) -> dt.date | None:
    """The only candidate within `SAME_EVENT_DAYS` of a known date, or None when there is none or more than one."""
    near = {date for date in candidates for other in known if abs((date - other).days) <= SAME_EVENT_DAYS}
    return near.pop() if len(near) == 1 else None


def settle(stated: Sequence[StatedDate]) -> dt.date | None:
    """The first date that the passages together determine: a day named elsewhere picks a reading or gets a year."""
    days = {(day.month, day.day) for entry in stated if (day := entry.day)}
    for entry in stated:
        if entry.date:
            return entry.date
        fitting = [date for date in entry.readings if (date.month, date.day) in days]
        if len(fitting) == 1:
            return fitting[0]
    return None


def _numeric(match: re.Match[str], text: str) -> StatedDate:
    """04-06-2023: dots and most time zones mean day first, North American zones month first, else both readings."""
    year, first, second = int(match["year"]), int(match["first"]), int(match["second"])
    day_first, month_first = _date(year, second, first), _date(year, first, second)
    if day_first is None or month_first is None or day_first == month_first:
        return StatedDate(day_first or month_first)
    if match["mark"] == "." or DAY_FIRST_ZONE.search(text):
        return StatedDate(day_first)
    if MONTH_FIRST_ZONE.search(text):
        return StatedDate(month_first)
    return StatedDate(readings=(day_first, month_first))


def _named(match: re.Match[str]) -> StatedDate:
    month = _place(match["month"] or match["month2"], MONTHS) + 1
    day = int(match["day"] or match["day2"])
    if match["year"]:
        return StatedDate(_date(int(match["year"]), month, day))
    if _date(2000, month, day) is None:  # a leap year: only impossible days fail
        return StatedDate()
    weekday = _place(match["weekday"], WEEKDAYS) if match["weekday"] else None
    return StatedDate(day=DayOfYear(month, day, weekday))


def _place(name: str, names: Sequence[str]) -> int:
    """Place, from 0, of a name that may be cut short, "Sept." or "thurs"; three letters tell all of them apart."""
    return next(place for place, full in enumerate(names) if full.startswith(name[:3].lower()))


def _date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
