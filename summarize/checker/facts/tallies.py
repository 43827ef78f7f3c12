"""Results in English text: the two numbers of a score or a vote ("2-1", "seven votes to two", "a 5-4 decision").

A range ("2-3 days"), opening hours ("9-5") and odds are written in the same way: two numbers are a result only where a
word says that somebody wins, votes or decides.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING

from summarize.checker.facts.counted import counted_noun
from summarize.checker.facts.numerals import amount
from summarize.checker.facts.units import UNIT_WORDS
from summarize.checker.facts.words import climb, fold, governing_verb, plain, token_at, vocabulary
from summarize.records import Span

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_RESULTS = frozenset(
    vocabulary(
        "vote win lose beat defeat draw tie lead trail decide rule pass approve adopt reject uphold overturn back "
        "support confirm endorse convict acquit clear "
        "victory loss decision ruling verdict majority split margin score result goal set game match point run"
    )
)
"""Lemmas of verbs and nouns that have, or are counted in, a result."""
_COMES_TO = frozenset({"be", "end", "finish"})
"""Verbs that tell the result of their subject: "the vote was five to four"."""
_STAGES = re.compile(
    r"\b(?:lead|leads|led|leading|trail(?:s|ed|ing)?|ahead|behind|half-?time|interval|at the break"
    r"|(?:first|second|third|last|opening) (?:half|leg|set|game|match|period|inning|round|reading)|\d (?:up|down)"
    r"|penalt(?:y|ies)|shoot-?out|aggregate|records?|series|season|extra time|over-?time)\b",
    re.IGNORECASE,
)
"""Words of what stands at some time before the end, or of more than one contest."""

_NUMBER = (
    r"(?:\d{1,3}(?:,\d{3})*|\b(?:nil|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)\b)"
)
_BEFORE = r"(?<![\w.,$£€/-])"
_AFTER = (
    r"(?![\w%/]|-(?:\d|to\b|year)|[.,]\d"
    rf"| ?(?:{UNIT_WORDS}|dozen|hundred|thousand|[mb]illion|more|further|of|others?)\b)"
)
_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_BEFORE}(?P<one>{_NUMBER})-(?:(?P<two>{_NUMBER}){_AFTER}|(?P<all>all)\b)",
        rf"{_BEFORE}(?P<one>{_NUMBER})(?:(?P<to> to |-to-)| (?P<noun>[a-z]+) to )(?P<two>{_NUMBER}){_AFTER}",
        rf"{_BEFORE}(?P<one>{_NUMBER}) (?:\w+ ){{0,3}}?(?:for|in favou?r)(?: it)?(?:,| and|, and| with| to) "
        rf"(?P<two>{_NUMBER}|none|nobody) (?:\w+ ){{0,2}}?against\b",
    )
)


@dataclass(frozen=True)
class Tally:
    """Two numbers that are one result, the greater first: who has lost 1-2 has lost 2-1, and the verb says who won.

    ``final``: whether the text does not tell it of half-time, or of who leads. ``token``: its place in the parse.
    """

    more: float
    fewer: float
    final: bool
    span: Span
    token: Token


def tallies(doc: Doc) -> tuple[Tally, ...]:
    """Every result of the text, in order."""
    found: dict[tuple[int, int], Tally] = {}
    for match in (match for pattern in _PATTERNS for match in pattern.finditer(plain(doc.text))):
        if not any(match.start() < stop and begin < match.end() for begin, stop in found):
            found.update((match.span(), tally) for tally in _tally(doc, match))
    return tuple(found[place] for place in sorted(found))


def _tally(doc: Doc, match: re.Match[str]) -> Iterator[Tally]:
    start, end = match.span()
    token = token_at(doc, *match.span("one"))
    one = _value(match["one"])
    two = one if "all" in match.re.groupindex and match["all"] else _value(match["two"])
    if _is_result(doc, match, token, rises=one < two):
        final = not _STAGES.search(_clause(token))
        yield Tally(max(one, two), min(one, two), final, Span(start, end, doc.text[start:end]), token)


def _value(number: str) -> float:
    return 0.0 if number.lower() in ("nil", "none", "nobody") else amount(number) or 0.0


def _is_result(doc: Doc, match: re.Match[str], token: Token, *, rises: bool) -> bool:
    before = match.string[: match.start()].rstrip().lower()
    if (
        "—" in doc.text[match.start() : match.end()]
        or before.endswith((" from", " between", " at", " on"))
        or _numbered(token)
    ):
        return False
    groups = match.re.groupindex
    if "to" not in groups and "all" not in groups:
        return True  # so many "in favour" and so many "against"
    noun = counted_noun(token_at(doc, *match.span("two")), match.end()) if match["two"] else None
    if (noun is not None and noun not in _RESULTS) or (rises and noun == "point"):
        return False
    if "noun" in groups and match["noun"]:
        return fold(token_at(doc, *match.span("noun")).lemma_) in _RESULTS
    named = token.i > 0 and token.nbor(-1).tag_ == "NNS"  # "ages 5-7"
    return _told_of_result(token, noun) and not (rises and named)


def _numbered(token: Token) -> bool:
    """ "Section 7-2 was struck down": it says which of several; but "beat Tolm 2-1" is parsed likewise."""
    return token.dep_ == "nummod" and token.head.i < token.i and not _told_of_result(token, None)


def _told_of_result(token: Token, noun: str | None) -> bool:
    """Whether what it hangs on, up to the verb, is a word for a result."""
    verb = governing_verb(token)
    above = takewhile(lambda each: each != verb, climb(token))
    subjects = [child for child in verb.children if child.dep_ == "nsubj" and fold(verb.lemma_) in _COMES_TO]
    return noun in _RESULTS or any(fold(each.lemma_) in _RESULTS for each in (*above, verb, *subjects))


def _clause(token: Token) -> str:
    inside = sorted(governing_verb(token).subtree, key=lambda each: each.i)
    return plain(" ".join(each.text for each in inside))
