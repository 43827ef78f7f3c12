"""Times before the days that reports tell of, by the words of a sentence."""

from __future__ import annotations

import re

PAST = re.compile(
    r"\b(?:(?:[Ll]ast|[Pp]revious) (?:week|month|year|spring|summer|autumn|fall|winter)|(?:weeks|months|years) ago)\b"
)
"""Times before the days that a report tells of."""
BACKGROUND = re.compile(rf"{PAST.pattern}|\b(?:[Ii]n|[Ss]ince) (?:[A-Z][a-z]+ )?(?:19|20)\d\d\b")
"""Times well before the day of a report: what happened then is seldom the news."""


_ASIDE = re.compile(r", (?:who|which|whose|born|built|founded|opened)\b[^,]*,")
_AHEAD = re.compile(r"\b(?:will|would|shall|(?:aims?|due|expected|hopes?|plan(?:s|ned)?|set) to)\b")
_PART = r"(?:day|night|morning|evening|week|month|year)"
_SPAN = r"(?:(?:[A-Z]\w+ )?(?i:minutes|hours|days|weeks|months|years)|A (?:day|week|month|year))"
_LATER = rf"The (?:next|following) {_PART}|{_SPAN} later"
_COUNTING_ON = re.compile(rf"(?:{_LATER})\b(?![’']| than\b),? ?")
_ELSEWHEN = re.compile(
    rf"(?:{_LATER}|The (?:same|previous) {_PART}|{_SPAN} (?:earlier|before)|(?:By|Until|Since) then|At the time"
    r"|(?:On )?[Tt]hat (?:day|night|morning|evening))\b"
)


def is_background(text: str) -> bool:
    """Whether a sentence tells, in more than an aside, of a time well before the reports."""
    rest = _ASIDE.sub(",", text)
    found = BACKGROUND.search(rest)
    if found is None or is_past(rest):
        return found is not None
    return not _AHEAD.search(rest if found.start() == 0 else rest[: found.start()])


def is_told_from_another(text: str) -> bool:
    """Whether a sentence begins with a time that only another one tells: "The next day", "By then"."""
    return _ELSEWHEN.match(text) is not None


def counts_on(text: str) -> int:
    """How many characters an opening takes that counts on from what another sentence tells: "A day later, "."""
    found = _COUNTING_ON.match(text)
    return found.end() if found else 0


def is_past(text: str) -> bool:
    """Whether a sentence tells of last week, last year or weeks ago; a bare year may be that of a plan or a record."""
    return PAST.search(text) is not None
