"""Times of day in English text: clock times in minutes after midnight, and parts of the day."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarize.checker.facts.words import plain, token_at, vocabulary
from summarize.records import Span

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_NOON, DAY = 12 * 60, 24 * 60
_HEDGED = 30
"""How many minutes "about", "just before" and "shortly after" reach."""
_LONGEST = len("approximately ") + 1
_HEDGE = re.compile(
    r"\b(?:about|around|roughly|approximately|some|(?P<before>before|nearly|almost)|(?P<after>after)) $",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class ClockTime:
    """From ``start`` to ``end``, in minutes after midnight; equal for a moment. ``half``: a.m. or p.m. is not said.

    "About 4 a.m." is from 3:30 to 4:30, "just before midnight" from -30 to 0.
    """

    start: int
    end: int
    half: bool
    span: Span
    token: Token


@dataclass(frozen=True)
class DayPart:
    """A part of the day, ``hours`` being those it can mean (0 to 24, past midnight beyond 24)."""

    name: str
    hours: tuple[int, int]
    span: Span
    token: Token


_half = r"(?P<{0}>[ap])(?:m\b|\. ?m\b\.?)"
_hour = r"(?P<{0}>[01]?\d|2[0-4])(?:[:.](?P<{1}>[0-5]\d))?"
_RANGE = r" ?(?:-|to|and|until|till) ?"
_NUMERIC = re.compile(
    rf"(?<![\w.,:$£€-])(?:{_hour.format('h1', 'm1')} ?(?:{_half.format('p1')})?{_RANGE})?"
    rf"{_hour.format('h2', 'm2')} ?(?:{_half.format('p2')})(?!\w)"
    r"|(?<![\w.,:$£€-])(?:(?P<h3>[01]?\d|2[0-4]):(?P<m3>[0-5]\d)"
    + _RANGE
    + r")?(?P<h4>[01]?\d|2[0-4]):(?P<m4>[0-5]\d)(?::[0-5]\d)?(?![\w])"
    r"|(?<![\w.,-])(?P<clock>1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o'clock"
    r"|\b(?P<part>half|quarter|ten|twenty|five) (?P<side>past|to) "
    r"(?P<full>1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b"
    r"|\b(?P<named>noon|midday|midnight)\b",
    re.IGNORECASE,
)
_WORDS = vocabulary("zero one two three four five six seven eight nine ten eleven twelve")
_MINUTES = {"half": 30, "quarter": 15, "five": 5, "ten": 10, "twenty": 20}
_PARTS = {
    "morning": (4, 12),
    "dawn": (4, 8),
    "afternoon": (12, 18),
    "evening": (17, 24),
    "night": (18, 30),
    "overnight": (18, 30),
    "tonight": (17, 30),
}
_PART = re.compile(
    r"\b(?:(?:in the|the previous|the same|that|this|last|on the|day|early|late|mid|at|by|the next|the following) ?-?"
    r"(?P<after>morning|dawn|afternoon|evening|night)(?:-?time)?|(?P<alone>overnight|tonight))\b"
    r"|(?<=day )(?P<day>morning|afternoon|evening|night)\b",
    re.IGNORECASE,
)


def clock_times(doc: Doc) -> tuple[ClockTime, ...]:
    """Clock times and ranges of them: "17:00", "5 p.m.", "5-6pm", "noon"."""
    return tuple(_clock_time(doc, match) for match in _NUMERIC.finditer(plain(doc.text)))


def day_parts(doc: Doc) -> tuple[DayPart, ...]:
    """Morning, evening, overnight and the like, where they say when something happened."""
    found = []
    for match in _PART.finditer(plain(doc.text)):
        group = match.lastgroup or "after"
        start, end = match.span(group)
        name = match[group].lower()
        found.append(DayPart(name, _PARTS[name], Span(start, end, doc.text[start:end]), token_at(doc, start, end)))
    return tuple(found)


def _clock_time(doc: Doc, match: re.Match[str]) -> ClockTime:
    start, end, half = _minutes(match)
    span = Span(match.start(), match.end(), doc.text[match.start() : match.end()])
    early, late = _reach(match.string[max(0, match.start() - _LONGEST) : match.start()])
    return ClockTime(start - early, end + late, half, span, token_at(doc, match.start(), match.end()))


def _reach(before: str) -> tuple[int, int]:
    """How far the words before a time widen it, to either side."""
    hedge = _HEDGE.search(before)
    if hedge is None:
        return 0, 0
    return 0 if hedge["after"] else _HEDGED, 0 if hedge["before"] else _HEDGED


def _minutes(match: re.Match[str]) -> tuple[int, int, bool]:
    if match["named"]:
        minutes = 0 if match["named"].lower() == "midnight" else _NOON
        return minutes, minutes, False
    if match["clock"]:
        minutes = 60 * _hour_of(match["clock"])
        return minutes, minutes, True
    if match["part"]:
        away = _MINUTES[match["part"].lower()] * (1 if match["side"].lower() == "past" else -1)
        minutes = (60 * _hour_of(match["full"]) + away) % DAY
        return minutes, minutes, True
    if match["h4"]:
        end = _of(match["h4"], match["m4"], None)
        return (_of(match["h3"], match["m3"], None) if match["h3"] else end), end, False
    end = _of(match["h2"], match["m2"], match["p2"])
    return (_of(match["h1"], match["m1"], match["p1"] or match["p2"]) if match["h1"] else end), end, False


def _hour_of(word: str) -> int:
    return int(word) if word.isdigit() else _WORDS.index(word.lower())


def _of(hour: str, minute: str | None, half: str | None) -> int:
    minutes = 60 * int(hour) + int(minute or 0)
    if half is None or int(hour) > 12:
        return minutes % DAY
    return minutes % _NOON + (_NOON if half.lower() == "p" else 0)
