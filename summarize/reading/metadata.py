"""Publisher and date, from the stretches that cleaning set aside."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from summarize.reading.dates import MONTH, NAMED, WEEKDAY, DayOfYear, settle, stated_dates
from summarize.records import SetAside

HEAD = 5_000  # characters of a text in which a date like "Sunday (June 4)" is taken for the day of the report
DAY_IN_BRACKETS = re.compile(rf"\b{WEEKDAY}\s+\([^()]{{3,30}}\)", re.IGNORECASE)
MAX_NAME_WORDS = 6

NOT_A_NAME = re.compile(
    rf"\d[:.]\d\d|\b(?:19|20)\d\d\b|{MONTH} \d|\d {MONTH}|^{WEEKDAY}\Z|^(?:by|last|posted|updated|published)\b",
    re.IGNORECASE,
)

# In order of trust; the first group is the name.
PUBLISHERS = (
    ("source line", re.compile(r"sources?:\s+(.+?)(?:,? (?:and (?:news )?agencies|with .*|and others))?\.?\Z", re.I)),
    ("dateline", re.compile(r".*?[(/](\w[^()/]*)[)/]", re.DOTALL)),
    ("stamp", re.compile(r"([^|:,·]+?)(?: staff)?\s*[|,·]", re.IGNORECASE)),
    ("byline", re.compile(r"(?:by\b[^|·]*[|·]\s*)?([^|·]+?)(?: staff| and .*)?\s*(?:[|·]|\Z)", re.IGNORECASE)),
    ("copyright", re.compile(r".*?(?:copyright|©|\(c\))(?:©|\(c\)|\d{4}|[-–,\s])*([^.,|]+)", re.IGNORECASE)),
)


@dataclass(frozen=True)
class DateFound:
    """The date of a report, or what it states short of one: a day without its year, two readings of one date."""

    date: dt.date | None = None
    day: DayOfYear | None = None
    readings: tuple[dt.date, ...] = ()

    def candidates(self, years: Iterable[int]) -> tuple[dt.date, ...]:
        """Every date that the statement may mean, if its year is one of ``years``."""
        dates = [self.day.in_year(year) for year in years] if self.day else self.readings
        return tuple(date for date in dates if date)


def find_publisher(set_aside: Sequence[SetAside]) -> str | None:
    """The publisher that a source line, dateline, stamp, byline or copyright line names, or None."""
    for reason, pattern in PUBLISHERS:
        for part in set_aside:
            match = pattern.match(part.text) if part.reason == reason else None
            if match and _is_name(match.group(1)):
                return match.group(1).strip()
    return None


def _is_name(text: str) -> bool:
    return text[:1].isupper() and len(text.split()) <= MAX_NAME_WORDS and not NOT_A_NAME.search(text)


def find_date(text: str, set_aside: Sequence[SetAside]) -> DateFound:
    """The date in stamps, then datelines, then after a weekday in brackets; copyright years say nothing of a report."""
    passages = [part.text for reason in ("stamp", "dateline", "byline") for part in set_aside if part.reason == reason]
    passages += [match.group() for match in DAY_IN_BRACKETS.finditer(text[:HEAD]) if NAMED.search(match.group())]
    stated = [date for passage in passages for date in stated_dates(passage)]
    if date := settle(stated):
        return DateFound(date)
    day = next((entry.day for entry in stated if entry.day), None)
    return DateFound(day=day, readings=() if day else next((entry.readings for entry in stated if entry.readings), ()))
