"""Days, months and years in English text, as what is known of each: year, month, day, weekday, week."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from dateutil.relativedelta import relativedelta

from summarize.checker.facts.words import plain, token_at
from summarize.reading.calendar_names import MONTHS, WEEKDAYS
from summarize.records import Span

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token


@dataclass(frozen=True)
class CalendarFields:
    """What is known of a day or period; None is unknown. ``week`` is its Monday, ``weekday`` 0 (Monday) to 6."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    week: dt.date | None = None

    def known(self) -> dict[str, object]:
        """The known fields by name."""
        pairs = ((field.name, getattr(self, field.name)) for field in fields(self))
        return {name: value for name, value in pairs if value is not None}

    @property
    def date(self) -> dt.date | None:
        """The one day that is meant, if year, month and day are known."""
        if self.year and self.month and self.day:
            return dt.date(self.year, self.month, self.day)
        return None


@dataclass(frozen=True)
class Day:
    """A day, month, year or week named in a text. ``words``: the lower-cased words, for what cannot be resolved."""

    fields: CalendarFields
    words: str
    span: Span
    token: Token


def fields_of(date: dt.date) -> CalendarFields:
    """Everything that is known of one day."""
    week = date - dt.timedelta(days=date.weekday())
    return CalendarFields(date.year, date.month, date.day, date.weekday(), week)


def moved(date: dt.date, span: relativedelta | dt.timedelta) -> dt.date | None:
    """The day so much later; None beyond the calendar, which has the years 1 to 9999."""
    try:
        return date + span
    except (OverflowError, ValueError):
        return None


_month = rf"(?P<month>(?:{'|'.join(MONTHS)}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b)(?:\.(?= ?\d))?"
_day, _year = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?", r"(?P<year>(?:1[5-9]|20)\d\d)"
_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b{_year}-(?P<month>\d\d)-{_day}\b",
        rf"\b(?P<one>\d{{1,2}})(?P<mark>[-/.])(?P<two>\d{{1,2}})(?P=mark){_year}\b",
        rf"(?<![\d-])\b{_day}(?: of)? {_month}(?:,? {_year}\b)?",
        rf"\b{_month} {_day}\b(?![,.]?\d)(?:,? {_year}\b)?",
        rf"\b{_month}(?:,| of)? {_year}\b",
        rf"\b(?:next )?(?P<weekday>{'|'.join(WEEKDAYS)})\b",
        r"\b(?P<relative>yesterday|today|tonight|tomorrow|this (?:morning|afternoon|evening)|"
        r"(?:last|next|this|the past|the previous) (?:week|month|year|night))\b(?! of\b)",
        r"\b(?P<decade>(?:1[5-9]|20)\d0s)\b",
        rf"\b{_month}(?! \d)",
        rf"(?:(?<![\w$€£.,/-])|(?<=\d{{4}}-)){_year}\b(?![,.]?\d|%)",
    )
)


def days(doc: Doc, today: dt.date | None) -> tuple[Day, ...]:
    """Every calendar expression of the text in order, relative ones resolved when it is known what is ``today``."""
    text, found = plain(doc.text), dict[tuple[int, int], Day]()
    for match in (match for pattern in _PATTERNS for match in pattern.finditer(text)):
        start, end = match.span()
        if any(start < stop and begin < end for begin, stop in found):
            continue
        token = token_at(doc, start, end)
        if (known := _fields(match, today)) is not None and _is_date(match, token):
            found[start, end] = Day(known, match[0].lower(), Span(start, end, doc.text[start:end]), token)
    return tuple(found[place] for place in sorted(found))


def _is_date(match: re.Match[str], token: Token) -> bool:
    """Not "may" the verb, "march" the noun or "2000 men"."""
    parts = match.groupdict()
    if {name for name, value in parts.items() if value} == {"month"}:
        return match[0][0].isupper() and token.pos_ == "PROPN" and not match.string[: match.start()].endswith("- ")
    if {name for name, value in parts.items() if value} == {"year"}:
        following = token.nbor(1) if token.i + 1 < len(token.doc) else token
        return not (following.tag_ == "NNS" and following.text.islower() and token.dep_ == "nummod")
    return True


def _fields(match: re.Match[str], today: dt.date | None) -> CalendarFields | None:
    parts = match.groupdict()
    if parts.get("relative"):
        return _relative(match[0].lower(), today)
    if parts.get("decade"):
        return CalendarFields()
    if parts.get("weekday"):
        return CalendarFields(weekday=WEEKDAYS.index(match["weekday"].lower()))
    if parts.get("one"):
        return _numeric(int(match["one"]), int(match["two"]), int(match["year"]))
    year = int(parts["year"]) if parts.get("year") else None
    month = _month_number(parts["month"]) if parts.get("month") else None
    day = int(parts["day"]) if parts.get("day") else None
    return _complete(CalendarFields(year, month, day), today)


def _month_number(name: str) -> int:
    if name.isdigit():
        return int(name)
    return next(number for number, month in enumerate(MONTHS, 1) if month.startswith(name.lower()[:3]))


def _numeric(one: int, two: int, year: int) -> CalendarFields | None:
    """04-06-2023 is June or April: the day is left open unless only one reading exists."""
    if one > 12 or two > 12 or one == two:
        day, month = (one, two) if one >= two else (two, one)
        return _complete(CalendarFields(year, month, day), None)
    return CalendarFields(year)


def _complete(known: CalendarFields, today: dt.date | None) -> CalendarFields | None:
    """With the weekday, when the day is certain; a day without a year is taken to be in the report's year."""
    if known.month is None or known.day is None:
        return known if known.month is None or known.month <= 12 else None
    year = known.year or (today.year if today else None)
    try:
        date = dt.date(year or 2024, known.month, known.day)
    except ValueError:
        return None
    return fields_of(date) if year else known


_DAYS_AWAY = {"yesterday": -1, "last night": -1, "tomorrow": 1}
_PERIODS_AWAY = {"last": -1, "the past": -1, "the previous": -1, "this": 0, "next": 1}


def _relative(words: str, today: dt.date | None) -> CalendarFields:
    if today is None:
        return CalendarFields()
    which, _, period = words.rpartition(" ")
    away = _PERIODS_AWAY.get(which, 0)
    if period == "week":
        monday = today - dt.timedelta(days=today.weekday())
        return CalendarFields(week=moved(monday, relativedelta(weeks=away)))
    if period == "month":
        month = moved(today, relativedelta(months=away))
        return CalendarFields(month.year, month.month) if month else CalendarFields()
    if period == "year":
        return CalendarFields(today.year + away)
    day = moved(today, relativedelta(days=_DAYS_AWAY.get(words, 0)))
    return fields_of(day) if day else CalendarFields()
