"""Where a claim has a number that counts something, what it counts, and what hedges it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarize.checker.facts.words import vocabulary

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

WORDS = vocabulary(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty"
)
HEDGE = re.compile(
    r"\b(more than|over|at least|no fewer than|fewer than|less than|under|up to|nearly|almost|about|around|"
    r"approximately|some|roughly|as many as|as much as) (?:[$£€] ?)?$",
    re.IGNORECASE,
)
"""Matches what stands before a number and makes it a bound."""
FROM_BELOW = frozenset({"more than", "over", "at least", "no fewer than"})
FROM_ABOVE = frozenset({"fewer than", "less than", "under", "up to", "as many as", "as much as"})
"""Hedges that hold of a number, too, if they hold of a greater one, or of a smaller one."""

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_NUMERAL = re.compile(
    rf"(?<![\w.,:/#-])(?<!No\. )(?:\d{{1,3}}(?:,\d{{3}})+|\d{{1,4}}(?:\.\d+)?|(?i:{'|'.join(WORDS[2:])}))"
    rf"(?![\w:/]|[.,]\d|-\d| {_MONTH}| [ap]\.?m|(?:st|nd|rd|th)\b)"
)
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_DAY = re.compile(rf"{_MONTH} ?$")
_NAMED = ("PERSON", "ORG", "GPE", "FAC", "PRODUCT", "LAW", "EVENT", "WORK_OF_ART", "TIME")


def numerals(doc: Doc) -> list[re.Match[str]]:
    """The numbers that count something; no dates, times, ordinals or parts of a name."""
    return [match for match in _NUMERAL.finditer(doc.text) if not _is_date(doc.text, match) and _counts(doc, match)]


def unit_of(doc: Doc, match: re.Match[str]) -> str:
    """What is counted, as far as the next words tell it: "money", "percent", "age", or a noun."""
    before, after = doc.text[: match.start()].rstrip(), doc.text[match.end() :]
    if before.endswith(("$", "£", "€")):
        return "money"
    if re.match(r" ?(?:%|percent|per cent)", after):
        return "percent"
    if re.match(r"[- ]years?[- ]old", after):
        return "age"
    word = re.match(r"[- ](?:[a-z]+ )?([A-Za-z]+)", after)
    return word[1].lower() if word else ""


def _counts(doc: Doc, match: re.Match[str]) -> bool:
    span = doc.char_span(match.start(), match.end(), alignment_mode="expand")
    return span is not None and not _is_named(span[0])


def _is_named(token: Token) -> bool:
    """Part of a name: "Boeing 737", "the Final Four"."""
    if token.ent_type_ in _NAMED or token.i + 1 == len(token.doc):
        return True
    after_name = token.i > 0 and token.nbor(-1).pos_ == "PROPN" and token.nbor(-1).text != "$"
    return after_name and token.nbor(1).pos_ not in ("NOUN", "ADJ")


def _is_date(text: str, match: re.Match[str]) -> bool:
    numeral = match.group()
    is_day = numeral.isdigit() and len(numeral) < 3 and _DAY.search(text[: match.start()])
    return bool(_YEAR.fullmatch(numeral) or is_day)
