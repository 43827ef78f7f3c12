"""Reports that say of themselves that they are satire. What is in them is no evidence of anything."""

from __future__ import annotations

import re

from summarize.reading.paragraphs import split_paragraphs

AT_HEAD, AT_FOOT = 4, 3
"""How many paragraphs may hold the label: masthead, title and kicker, or what stands below the last line."""
LONGEST = 20
"""Words of a paragraph that labels; a longer one tells something."""

_MADE_UP = r"(?:satir(?:e|ical)|parody|spoof|(?:entirely |completely )?(?:made[- ]up|fictional|fictitious|invented))"
_LABEL = re.compile(r"\W*(?:satire|parody|spoof)\b(?: since \d{4}| news)?\W*\Z", re.IGNORECASE)
_STATEMENT = re.compile(
    r"(?:everything|all (?:articles|stories|news)|this (?:article|story|(?:web)?site|page|publication|newspaper))"
    rf"\b[^.!?]{{0,60}} (?:is|are) (?:an? )?{_MADE_UP}(?: and [^.!?]{{1,40}})?[.!]?\W*\Z",
    re.IGNORECASE,
)


def is_satire(text: str) -> bool:
    """Whether a report as loaded bears such a label: "Satire since 1987", "Everything in it is made up."."""
    paragraphs = split_paragraphs(text)
    ends = [paragraph.text for paragraph in (*paragraphs[:AT_HEAD], *paragraphs[AT_HEAD:][-AT_FOOT:])]
    return any(_labels(line) for paragraph in ends for line in paragraph.splitlines())


def _labels(line: str) -> bool:
    return len(line.split()) <= LONGEST and (_LABEL.match(line) or _STATEMENT.search(line)) is not None
