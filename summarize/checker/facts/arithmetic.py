"""Whether a number follows from those that a passage gives: a sum, a difference, the margin of a result."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from summarize.checker.facts.quantities import Quantity
from summarize.checker.facts.tallies import Tally
from summarize.checker.facts.units import PERCENT, POINT
from summarize.checker.facts.words import governing_verb, lemma

_MARGIN = re.compile(r"\b(?:by|(?:margin|majority|lead|advantage) of)(?: (?:just|only|about|a mere))? $", re.IGNORECASE)


def follows(claim: Quantity, given: tuple[Quantity, ...]) -> bool:
    """Whether two of the passage's numbers, of what the claim counts, make the claimed one.

    Those are "40 boats, of which 30 returned" for ten boats, "six men and four women" for ten people, and "rose from 60
    to 65 percent" for five percentage points.
    """
    if claim.stated is None or claim.unit == PERCENT:  # five percent more is not five points more
        return False
    points = claim.unit == POINT or (claim.unit is None and claim.noun == "point")
    unit = PERCENT if points else claim.unit
    numbers = [other for other in given if other.unit == unit and other.stated is not None]
    return any(
        abs(value - claim.stated) < 1e-6
        for pair in combinations(numbers, 2)
        for value in (_between(*pair) if points else _results(claim, *pair))
    )


def is_share(claim: Quantity, given: tuple[Quantity, ...]) -> bool:
    """Whether it is the share that one of the passage's numbers is of another, or by which it is more or less.

    "A quarter of its jobs" are 500 of 2,000, and from 300 to 400 is a third more; within one percent.
    """
    if claim.unit != PERCENT or claim.stated is None:
        return False
    numbers = [other for other in given if other.unit != PERCENT and other.stated]
    return any(
        abs(value - claim.stated) <= 1
        for pair in combinations(numbers, 2)
        if pair[0].unit == pair[1].unit and len({each.noun for each in pair} - {None}) <= 1
        for value in _shares(*sorted(each.stated or 0.0 for each in pair))
    )


def _shares(fewer: float, more: float) -> tuple[float, float, float]:
    return 100 * fewer / more, 100 * (more - fewer) / more, 100 * (more - fewer) / fewer


def _between(one: Quantity, other: Quantity) -> Iterator[float]:
    yield abs((one.stated or 0.0) - (other.stated or 0.0))


def _results(claim: Quantity, one: Quantity, other: Quantity) -> Iterator[float]:
    """What the two make together: nouns may differ only in a sum, and only where both are in one list or deed."""
    alike = len({claim.noun, one.noun, other.noun} - {None}) <= 1
    if alike:
        yield from _between(one, other)
    if alike or lemma(governing_verb(one.token)) == lemma(governing_verb(other.token)):
        yield (one.stated or 0.0) + (other.stated or 0.0)


def is_margin(claim: Quantity, results: tuple[Tally, ...]) -> bool:
    """Whether it says by how much a result was won: "by 12 votes", of 210 to 198."""
    before = claim.token.doc.text[: claim.span.start]
    apart = {tally.more - tally.fewer for tally in results}
    return claim.stated in apart and _MARGIN.search(before) is not None
