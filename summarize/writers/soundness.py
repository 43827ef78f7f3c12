"""Whether a wording can take the place of a report's sentence, by its letters and words alone."""

from __future__ import annotations

import re
from collections.abc import Iterable

from summarize.planning.days_of_print import DAY_OF_PRINT
from summarize.planning.quotations import outside_quotations, quotations
from summarize.spelling import unaccented
from summarize.writers.facts_in_text import states_fact, words_of
from summarize.writers.offices import TITLES

FEWEST_WORDS = 5
REPEATED = 0.75
"""Share of a sentence's longer words that an earlier one may have; beyond it the summary says a thing twice."""

LONGEST, ROOM = 1.5, 20
"""How long a wording may be: so many words for one of the gist, or so many in all; what it tells more comes from the
other reports."""
SAME = 0.9
"""Share of a gist's longer words that its wording keeps; with fewer it tells something else, or too little."""
_QUOTES = re.compile(r"[\"“”]")
_LOOSE_THAT = re.compile(r"\w, that (?:was|were|is|are|has|have|had|will|would)\b")
"""A relative clause that adds to its noun begins with "which" or "who"."""
_GLUED = re.compile(r"[,;!?][^\W\d_]")
_ENDS = re.compile(r"[.!?][\"”’)]?\Z")
_WORD = re.compile(r"\w{4,}|\d+")
_LEANS = re.compile(r"(?:He|She|They|It|His|Her|Their|Its|This|These|That|Those|Also|But|And|However|Meanwhile)\b")


def flaw(text: str, gist: str) -> str | None:
    """Why ``text`` is no better to print than ``gist``, whatever the reports say; None for a sound sentence."""
    if not _ENDS.search(text) or len(text.split()) < FEWEST_WORDS:
        return "no whole sentence"
    if len(text.split()) > max(ROOM, LONGEST * len(gist.split())):
        return "much longer than the report's own sentence"
    if _QUOTES.search(text) and not _QUOTES.search(gist):
        return "it quotes where a report tells"
    if len(_QUOTES.findall(text)) % 2:
        return "a quotation is not closed"
    if (words := _unquoted(text, gist)) is not None:
        return f"“{words}” stands in quotation marks in the report's sentence"
    if _LOOSE_THAT.search(text) and not (_LOOSE_THAT.search(gist) or text.startswith(("It is ", "It was "))):
        return "“, that” begins a clause"
    if ";" in text and ";" not in gist:
        return "it strings two sentences together"
    if DAY_OF_PRINT.search(text) and not DAY_OF_PRINT.search(gist):
        return "its day is that of print"
    if _GLUED.search(text):
        return "a space is missing"
    if _LEANS.match(text):
        return "it leans on a sentence before it"
    return None


def poorer(text: str, gist: str) -> str | None:
    """What of ``gist`` is missed in ``text``: a name, a number, or most of it; None where nothing is."""
    if unnamed := _named(gist) - frozenset(words_of(text)):
        return f"“{min(unnamed)}” is left out, which the report's sentence has"
    if len(stems_of(text) & stems_of(gist)) < SAME * len(stems_of(gist)):
        return "it tells something else than the report's sentence"
    return None


def repeats(text: str, told: Iterable[str]) -> bool:
    """Whether an earlier sentence says nearly all that ``text`` says, by its longer words."""
    words = stems_of(text)
    return any(len(words & stems_of(other)) > REPEATED * len(words) for other in told)


def _unquoted(text: str, gist: str) -> str | None:
    """What ``gist`` has as somebody's words and ``text`` as its own; quotation marks do not count as words."""
    own = f" {' '.join(words_of(outside_quotations(text)))} "
    quoted = (" ".join(words_of(quotation)) for quotation in quotations(gist))
    return next((words for words in quoted if words and f" {words} " in own), None)


def _named(gist: str) -> frozenset[str]:
    """Its words with a capital or digit, but for the first one, unless that is somebody's title."""
    first, *others = [*words_of(gist), ""]
    return frozenset(filter(states_fact, [first, *others] if first in TITLES else others))


def stems_of(text: str) -> frozenset[str]:
    """The first six letters of its longer words, and its numbers."""
    return frozenset(word.lower()[:6] for word in _WORD.findall(unaccented(text)))
