"""Spans of years that reach up to the day of the report: "founded 71 years ago", "has reigned for 71 years"."""

from __future__ import annotations

import re

from summarize.checker.facts.hedges import ROUGHLY
from summarize.checker.facts.quantities import Quantity
from summarize.checker.facts.units import unit_named
from summarize.checker.facts.words import governing_verb, plain

_LONG = 10
"""From more years than this on, whoever's day of the year is still to come may count one less."""
_AGO = re.compile(r" ago\b", re.IGNORECASE)
_FOR = re.compile(r"\b(?:for|over|in)(?: the (?:last|past))? $", re.IGNORECASE)
_HAS = frozenset(("has", "have", "'s", "'ve"))
_HOURS_A_YEAR = unit_named("year").factor


def reaches_back_to(quantity: Quantity, year: int, today: int) -> bool:
    """Whether it is a span of years that began in the one year and has lasted into the other."""
    if quantity.unit != "time" or quantity.stated is None or not _reaches_now(quantity):
        return False
    told, full = quantity.stated / _HOURS_A_YEAR, today - year
    allowed = quantity.low <= full * _HOURS_A_YEAR <= quantity.high and full <= (1 + ROUGHLY) * told
    return allowed or told == full - 1 > _LONG


def _reaches_now(quantity: Quantity) -> bool:
    text = plain(quantity.token.doc.text)
    if _AGO.match(text, quantity.span.end):
        return True
    verb = governing_verb(quantity.token)
    perfect = any(child.dep_ == "aux" and plain(child.lower_) in _HAS for child in verb.children)
    return perfect and _FOR.search(text[: quantity.span.start]) is not None
