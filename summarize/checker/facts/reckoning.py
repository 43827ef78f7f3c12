"""Days that a text gives by counting: "eight months later", "the day after", "the following year", "20 years ago"."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from dateutil.relativedelta import relativedelta

from summarize.checker.facts.days import CalendarFields, Day, fields_of, moved
from summarize.checker.facts.numerals import NUMERAL, amount
from summarize.checker.facts.units import unit_named
from summarize.checker.facts.words import plain, token_at
from summarize.records import Span

if TYPE_CHECKING:
    from spacy.tokens import Doc

_UNIT = r"(?P<unit>day|week|month|year|decade|morning|afternoon|evening|night)s?"
_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b(?P<count>an?(?= (?:day|week|month|year|decade)\b)|{NUMERAL}) {_UNIT} "
        r"(?P<way>ago|later|earlier|afterwards?|before|after)\b",
        rf"\bthe (?P<way>next|following|previous|preceding) {_UNIT}\b",
        rf"\bthe {_UNIT} (?P<way>before|after)\b",
    )
)
_BACK = frozenset(("ago", "earlier", "before", "previous", "preceding"))
_TOLD = re.compile(r" (?=\w)(?!and\b|but\b|in\b|on\b|at\b|by\b|to\b|with\b)")
"""Beside "before" and "after", what lies so far away ("three days before the vote")."""
_SINCE = re.compile(r"\bsince (?:\w+ ){0,2}$", re.IGNORECASE)
_FAR = 1000
"""What is told from longer ago or is further off than so many units is none of news."""
_YEARS = {"year": 1, "decade": 10}
_HOURS_A_DAY, _HOURS_A_MONTH, _HOURS_A_YEAR = (unit_named(unit).factor for unit in ("day", "month", "year"))


@dataclass(frozen=True)
class Reckoned:
    """A ``day`` that was worked out. ``own``: it is the very day of the statement in which the words stand."""

    day: Day
    own: bool


def reckoned(doc: Doc, days: Sequence[Day], today: dt.date | None) -> tuple[Reckoned, ...]:
    """Every day of the text that can be worked out from the ``days`` that it names, or from ``today``."""
    text = plain(doc.text)
    matches = (match for pattern in _PATTERNS for match in pattern.finditer(text))
    return tuple(day for match in matches for day in _of(doc, match, days, today))


def _of(doc: Doc, match: re.Match[str], days: Sequence[Day], today: dt.date | None) -> Iterator[Reckoned]:
    count, way = match.groupdict().get("count") or "a", match["way"].lower()
    number = 1 if count.lower() in ("a", "an") else amount(count)
    if number is None or number % 1 or number > _FAR:
        return
    away, token = int(-number if way in _BACK else number), token_at(doc, *match.span())
    span = Span(*match.span(), doc.text[match.start() : match.end()])
    for anchor, towards, own in _anchors(match, way, days, today, doc):
        known = _moved(anchor, towards * away, match["unit"].lower())
        if known is not None:
            exact = own and match["unit"].lower() not in ("week", "month", "year", "decade")
            yield Reckoned(Day(known, match[0].lower(), span, token), exact)


def _anchors(
    match: re.Match[str], way: str, days: Sequence[Day], today: dt.date | None, doc: Doc
) -> Iterator[tuple[CalendarFields, int, bool]]:
    """From which day it is counted, in which direction, and whether it is the statement's own day that is found.

    "Resigned on 1 June, three days before the vote" gives the day of the vote, from the other side.
    """
    if way == "ago":
        if today is not None:
            yield fields_of(today), 1, True
        return
    before = [day for day in days if day.span.end <= match.start()]
    if way not in ("before", "after") or not _TOLD.match(match.string, match.end()):
        if before:
            yield before[-1].fields, 1, True
        return
    sentence = token_at(doc, *match.span()).sent
    beside = [day for day in days if sentence.start_char <= day.span.start < sentence.end_char]
    for day in beside:
        yield day.fields, -1 if day.span.end <= match.start() else 1, False


def _moved(day: CalendarFields, away: int, unit: str) -> CalendarFields | None:
    """As exact as the unit: who counts in years tells the year."""
    if unit in _YEARS:
        year = (day.year or 0) + away * _YEARS[unit]
        return CalendarFields(year) if day.year and dt.MINYEAR <= year <= dt.MAXYEAR else None
    if unit == "month":
        if not day.month:
            return None
        month = moved(dt.date(day.year or 2000, day.month, 1), relativedelta(months=away))
        return CalendarFields(month.year if day.year else None, month.month) if month else None
    days = away * (7 if unit == "week" else 1)
    if day.date is not None:
        date = moved(day.date, relativedelta(days=days))
        return fields_of(date) if date else None
    return CalendarFields(weekday=(day.weekday + days) % 7) if day.weekday is not None else None


def lie_apart(hours: float, days: Sequence[Day], today: dt.date | None) -> bool:
    """Whether some two of the days, or one since which it has lasted and ``today``, are so far from each other.

    That is counted in years, months or days; a year is 8,766 hours and a month a twelfth of that.
    """
    pairs = [(one.fields, other.fields) for one, other in combinations(days, 2)]
    if today is not None:
        pairs += [(day.fields, fields_of(today)) for day in days if _SINCE.search(_before(day))]
    return any(abs(apart - hours) < 1 for pair in pairs for apart in _apart(*pair))


def _before(day: Day) -> str:
    return day.token.doc.text[: day.span.start]


def _apart(one: CalendarFields, other: CalendarFields) -> Iterator[float]:
    if one.date and other.date:
        yield abs((one.date - other.date).days) * _HOURS_A_DAY
    if one.year and other.year:
        yield abs(one.year - other.year) * _HOURS_A_YEAR
    if one.month and other.month and bool(one.year) == bool(other.year):
        yield abs(12 * ((one.year or 0) - (other.year or 0)) + one.month - other.month) * _HOURS_A_MONTH
