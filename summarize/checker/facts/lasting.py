"""Spans of years that reach up to the day of the report: "founded 71 years ago", "the worst in 71 years"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarize.checker.facts.hedges import ROUGHLY
from summarize.checker.facts.quantities import Quantity
from summarize.checker.facts.units import unit_named
from summarize.checker.facts.words import governing_verb, plain

if TYPE_CHECKING:
    from spacy.tokens import Token

_NEAR = 6
"""How many words before a span of years may say that there was none like it since."""
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
    if _FOR.search(text[: quantity.span.start]) is None:
        return False
    verb = governing_verb(quantity.token)
    perfect = any(child.dep_ == "aux" and plain(child.lower_) in _HAS for child in verb.children)
    return perfect or any(_ranks(token) for token in _words_before(quantity.token))


def _words_before(token: Token) -> list[Token]:
    return list(token.doc[max(token.sent.start, token.i - _NEAR) : token.i])


def _ranks(token: Token) -> bool:
    """ "The strongest in 24 years"."""
    return token.tag_ in ("JJS", "RBS") or token.lower_ == "first"
