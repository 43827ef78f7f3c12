"""Publisher and date, from the stretches that cleaning set aside."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass

from summarize.reading.dateline import agency
from summarize.reading.dates import NAMED, WEEKDAY, DayOfYear, settle, stated_dates
from summarize.records import Notice, SetAside

HEAD = 5_000  # characters of a text in which a date like "Sunday (June 4)" is taken for the day of the report
DAY_IN_BRACKETS = re.compile(rf"\b{WEEKDAY}\s+\([^()]{{3,30}}\)", re.IGNORECASE)
MAX_NAME_WORDS = 6

# In order of trust; the first group is the name.
PUBLISHERS = (
    ("source line", re.compile(r"(?i:sources?):\s+(.+?)(?:,? (?i:and (?:news )?agencies|with .*|and others))?\.?\Z")),
    ("stamp", re.compile(r"([^|:]+?)\s*\|")),
    ("copyright", re.compile(r"(?i:(?:copyright|©|\(c\)|\s)*)(?:(?:19|20)\d\d)?(?:[-–](?:19|20)\d\d)?,?\s*([^.,|]+)")),
    ("byline", re.compile(r"((?:The )?Associated Press|Reuters|AFP|Al Jazeera)\b")),
)


@dataclass(frozen=True)
class DateFound:
    """The date of a report; where it has no year, ``day``; where it reads two ways, a notice."""

    date: dt.date | None = None
    day: DayOfYear | None = None
    notices: tuple[Notice, ...] = ()


def find_publisher(set_aside: Sequence[SetAside]) -> str | None:
    """The publisher that a source line, dateline, stamp, copyright line or byline names, or None."""
    for reason, pattern in PUBLISHERS:
        for part in set_aside:
            match = pattern.match(part.text) if part.reason == reason else None
            if match and match.group(1)[:1].isupper() and len(match.group(1).split()) <= MAX_NAME_WORDS:
                return match.group(1).strip()
        if reason == "source line":
            datelines = (agency(part.text) for part in set_aside if part.reason == "dateline")
            if name := next((name for name in datelines if name), None):
                return name
    return None


def find_date(text: str, set_aside: Sequence[SetAside]) -> DateFound:
    """The date in stamps, then datelines, then after a weekday in brackets; copyright years say nothing of a report."""
    passages = [part.text for reason in ("stamp", "dateline", "byline") for part in set_aside if part.reason == reason]
    passages += [match.group() for match in DAY_IN_BRACKETS.finditer(text[:HEAD]) if NAMED.search(match.group())]
    stated = [date for passage in passages for date in stated_dates(passage)]
    if date := settle(stated):
        return DateFound(date)
    if day := next((entry.day for entry in stated if entry.day), None):
        return DateFound(day=day)
    if readings := next((entry.readings for entry in stated if entry.readings), ()):
        message = f"its date may be {' or '.join(map(str, readings))}; taken as unknown"
        return DateFound(notices=(Notice("ambiguous-date", message),))
    return DateFound()
