"""Times before the days that reports tell of, by the words of a sentence."""

from __future__ import annotations

import re

PAST = re.compile(
    r"\b(?:(?:[Ll]ast|[Pp]revious) (?:week|month|year|spring|summer|autumn|fall|winter)|(?:weeks|months|years) ago)\b"
)
"""Times before the days that a report tells of."""
BACKGROUND = re.compile(rf"{PAST.pattern}|\b(?:in|since) (?:[A-Z][a-z]+ )?(?:19|20)\d\d\b")
"""Times well before the day of a report: what happened then is seldom the news."""


def is_background(text: str) -> bool:
    """Whether a sentence tells of a time well before the reports."""
    return BACKGROUND.search(text) is not None


def is_past(text: str) -> bool:
    """Whether a sentence tells of last week, last year or weeks ago; a bare year may be that of a plan or a record."""
    return PAST.search(text) is not None
