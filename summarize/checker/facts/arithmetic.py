"""Whether a number follows from those that a passage gives: a sum, a difference, the margin of a result."""

from __future__ import annotations

import re
from itertools import combinations

from summarize.checker.facts.quantities import Quantity, is_denied
from summarize.checker.facts.tallies import Tally
from summarize.checker.facts.units import AGE, ORDINAL, PERCENT, POINT
from summarize.checker.facts.words import fold, governing_verb, lemma

_MARGIN = re.compile(r"\b(?:by|(?:margin|majority|lead|advantage) of)(?: (?:just|only|about|a mere))? $", re.IGNORECASE)

_NEVER_ADDED = frozenset((AGE, ORDINAL, PERCENT, "length", "speed"))
"""Five percent more is not five points more, and nobody is as old as two others together."""
_EXACT = 1e-6
_PLACING = frozenset(("in", "on", "at", "near", "during", "from"))
_OF_THE_WHOLE = re.compile(r" of (?:the|its|their|all|these|those) ", re.IGNORECASE)
_OF_THEM = re.compile(r" of (?:them|whom|which)\b", re.IGNORECASE)
_FROM, _TO = re.compile(r"\bfrom [$€£]?$", re.IGNORECASE), re.compile(r"(?: \w+)? to [$€£]?", re.IGNORECASE)
_BESIDE = re.compile(
    r"\bof (?:them|which|whom|these|those)\b|\b(?:up|down|rose|fell|grew|dropped) from\b|\bfrom (?=\S+ to\b)|"
    r"\bcompared (?:with|to)\b",
    re.IGNORECASE,
)


def follows(claim: Quantity, given: tuple[Quantity, ...]) -> bool:
    """Whether two of the passage's numbers, of what the claim counts, make the claimed one.

    Those are "40 boats, of which 30 returned" for ten boats, "six men and four women" for ten people, and "rose from 60
    to 65 percent" for five percentage points.
    """
    if claim.stated is None or claim.unit in _NEVER_ADDED:
        return False
    points = claim.unit == POINT or (claim.unit is None and claim.noun == "point")
    unit = PERCENT if points else claim.unit
    pairs = combinations([other for other in given if other.unit == unit and other.stated is not None], 2)
    if points:
        return any(abs(_apart(*pair) - claim.stated) < _EXACT for pair in pairs)
    return any(_is_sum(claim, *pair, given) or _is_rest(claim, *pair) for pair in pairs)


def _apart(one: Quantity, other: Quantity) -> float:
    return abs((one.stated or 0.0) - (other.stated or 0.0))


def _is_sum(claim: Quantity, one: Quantity, other: Quantity, given: tuple[Quantity, ...]) -> bool:
    """Whether it is both of one deed together; nouns may differ only where nothing else says how many there were."""
    if abs((one.stated or 0.0) + (other.stated or 0.0) - (claim.stated or 0.0)) > _EXACT:
        return False
    if _of_one_part(claim, *sorted((one, other), key=lambda each: each.span.start)):
        return False
    verb = lemma(governing_verb(claim.token))
    alike = {one.noun, other.noun} <= {None, claim.noun}
    known = claim.noun in {each.noun for each in given if lemma(governing_verb(each.token)) == verb}
    return (alike or not known) and all(lemma(governing_verb(each.token)) == verb for each in (one, other))


def _of_one_part(claim: Quantity, first: Quantity, last: Quantity) -> bool:
    """Whether the claim gives the place or time of the one part alone: "in 2021", of what was paid in 2021 and 2022."""
    earlier, later = _where(first, last.span.start), _where(last, len(last.token.doc.text))
    claimed = {fold(token.lemma_) for token in claim.token.doc}
    apart = earlier - later, later - earlier
    return all(apart) and len({bool(words & claimed) for words in apart}) > 1


def _where(part: Quantity, end: int) -> frozenset[str]:
    """The nouns, names and dates that say where or when, from the number to the end of its sentence or so far."""
    behind = [token for token in part.token.sent if part.span.end <= token.idx < end]
    return frozenset(fold(token.lemma_) for token in behind if token.dep_ == "pobj" and token.head.lower_ in _PLACING)


def _is_rest(claim: Quantity, one: Quantity, other: Quantity) -> bool:
    """Whether it is what is left of a whole, or by how much it grew, where a sentence compares the two."""
    alike = len({claim.noun, one.noun, other.noun} - {None}) <= 1 or _are_the_rest(claim, one, other)
    if not alike or abs(_apart(one, other) - (claim.stated or 0.0)) > _EXACT or one.token.sent != other.token.sent:
        return False
    first, last = sorted((one.span, other.span), key=lambda span: span.start)
    text = one.token.doc.text
    if _OF_THE_WHOLE.fullmatch(text, first.end, last.start):  # "twelve of the 15 signed" leaves three who did not
        part = min((one, other), key=lambda each: each.span.start)
        return not _says_alike(claim, part)
    if _FROM.search(text[: first.start]) and _TO.fullmatch(text, first.end, last.start):
        return not claim.token.doc.text[: claim.span.start].endswith(" to ")
    return _BESIDE.search(text, first.end, last.end + len(" of which")) is not None


def _are_the_rest(claim: Quantity, one: Quantity, other: Quantity) -> bool:
    """Whether they have another name than the part: four adults, of "ten people, six of them children"."""
    first, last = sorted((one, other), key=lambda each: each.span.start)
    part = _OF_THEM.match(last.token.doc.text, last.span.end)
    return part is not None and None not in (claim.noun, last.noun) and claim.noun not in (first.noun, last.noun)


def _says_alike(one: Quantity, other: Quantity) -> bool:
    verbs = [governing_verb(each.token) for each in (one, other)]
    return lemma(verbs[0]) == lemma(verbs[1]) and is_denied(one) == is_denied(other)


def is_share(claim: Quantity, given: tuple[Quantity, ...]) -> bool:
    """Whether it is the share that one of the passage's numbers is of another, or by which it is more or less.

    "A quarter of its jobs" are 500 of 2,000, and from 300 to 400 is a third more; in one sentence, within one percent.
    """
    if claim.unit != PERCENT or claim.stated is None:
        return False
    numbers = [other for other in given if other.unit != PERCENT and other.stated]
    return any(
        abs(value - claim.stated) <= 1
        for pair in combinations(numbers, 2)
        if pair[0].unit == pair[1].unit
        and pair[0].token.sent == pair[1].token.sent
        and len({each.noun for each in pair} - {None}) <= 1
        for value in _shares(*sorted(each.stated or 0.0 for each in pair))
    )


def _shares(fewer: float, more: float) -> tuple[float, float, float]:
    return 100 * fewer / more, 100 * (more - fewer) / more, 100 * (more - fewer) / fewer


def is_margin(claim: Quantity, results: tuple[Tally, ...]) -> bool:
    """Whether it says by how much a result was won: "by 12 votes", of 210 to 198."""
    before = claim.token.doc.text[: claim.span.start]
    apart = {tally.more - tally.fewer for tally in results}
    return claim.stated in apart and _MARGIN.search(before) is not None
