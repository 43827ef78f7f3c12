"""Whether a passage gives the numbers of a claim.

Decisions: a hedge may be lost or gained ("more than 20" and "20" agree) but not turned round ("nearly 20"), a range
agrees with what lies inside it, and "several", "both" or "the two" are never missing, since "one of the two" and the
like paraphrase them. "One" is never missing either, for the same reason, and "first" and "second" are not read at all.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator

from summarize.checker.facts.arguments import same_people
from summarize.checker.facts.arithmetic import follows, is_margin, is_share
from summarize.checker.facts.base import Finding
from summarize.checker.facts.lasting import reaches_back_to
from summarize.checker.facts.passage import Passage
from summarize.checker.facts.predicates import Predicate
from summarize.checker.facts.quantities import Quantity, is_denied
from summarize.checker.facts.reckoning import lie_apart
from summarize.checker.facts.tallies import Tally
from summarize.checker.facts.units import AGE, MONEY, ORDINAL, POINT
from summarize.checker.facts.words import governing_verb, lemma, same_event

_CONVERTED = 0.05
"""Two measures agree when their values differ by less than this share: 10 km and 6 miles."""
_ARGUMENTS = {"dobj", "nsubj", "nsubjpass"}
_HYPHENS = ("-", "‑")
_A_SIZE = 100
"""A bound on a count is of numbers up to this many times as large or as small."""
_A_BOUND = 3
"""The same for two bounds: "up to 500,000" is not said of "up to 50,000", though it follows."""
_LISTED = 4
"""Up to this many, "the two groups" is borne out by a list of two."""


class NumberCheck:
    """Amounts, counts, ages, percentages, money, measures and results."""

    def compare(self, claim: Passage, evidence: Passage) -> tuple[Finding, ...]:
        """Numbers of the claim that the passage lacks or gives otherwise."""
        found = [*_findings(claim.quantities, evidence), *_results(claim, evidence)]
        return tuple(sorted(found, key=lambda finding: finding.claim.start))


def _findings(asked: tuple[Quantity, ...], evidence: Passage) -> Iterator[Finding]:
    given = evidence.quantities
    for quantity in asked:
        mates = [other for other in given if _mates(quantity, other)]
        if any(_borne_out(quantity, other) for other in (*mates, *_bare(given, quantity.unit))):
            continue
        if _worked_out(quantity, evidence) or (not mates and _has_lasted(quantity, evidence)):
            continue
        mates += [other for other in given if _other_money(quantity, other)]
        mates = [other for other in mates if not _claimed(other, quantity, asked)]
        against = [other for other in mates if other.unit != quantity.unit or _disjoint(quantity, other)]
        if against and len(against) == len(mates) and not _given_of_this(quantity, given, mates):
            yield Finding("number", "conflict", quantity.span, against[0].span.text)
        elif quantity.counted and not (
            _takes_up(quantity)
            or _given(quantity, given)
            or _written(quantity, evidence)
            or _listed(quantity, evidence)
            or _in_result(quantity, evidence)
            or is_share(quantity, given)
        ):
            yield Finding("number", "missing", quantity.span)


def _worked_out(quantity: Quantity, evidence: Passage) -> bool:
    """Whether it follows from other numbers, from a result, or from two days ("three years after", 1998 and 2001)."""
    if quantity.unit == "time":
        hours = quantity.stated
        return hours is not None and lie_apart(hours, evidence.days, evidence.date)
    return follows(quantity, evidence.quantities) or is_margin(quantity, evidence.tallies)


def _has_lasted(quantity: Quantity, evidence: Passage) -> bool:
    """Whether the passage tells the year from which it has lasted."""
    years = (day.fields.year for day in evidence.days)
    return evidence.date is not None and any(
        reaches_back_to(quantity, year, evidence.date.year) for year in years if year is not None
    )


def _results(claim: Passage, evidence: Passage) -> Iterator[Finding]:
    """A result is ruled out by another one of the same event, if both are what it was in the end."""
    amounts = {quantity.stated for quantity in evidence.quantities if quantity.unit is None}
    for tally in claim.tallies:
        if any(_equal(tally, other) for other in evidence.tallies):
            continue
        rivals = [other for other in evidence.tallies if not any(_equal(each, other) for each in claim.tallies)]
        against = [other for other in rivals if _of_one_event(tally, other, claim, evidence)]
        apart = tally.more != tally.fewer and {tally.more, tally.fewer} <= amounts
        if against:
            yield Finding("number", "conflict", tally.span, against[0].span.text)
        elif rivals or not apart:
            yield Finding("number", "missing", tally.span)


def _of_one_event(one: Tally, other: Tally, claim: Passage, evidence: Passage) -> bool:
    """Whether both end the same event: who does it agrees, and no argument or day differs (House and Senate)."""
    if not (one.final and other.final and same_event(one.token, other.token)):
        return False
    told, given = _predicate_of(one, claim), _predicate_of(other, evidence)
    return told is not None and given is not None and same_people(told, given)


def _predicate_of(tally: Tally, passage: Passage) -> Predicate | None:
    verb = governing_verb(tally.token)
    return next((predicate for predicate in passage.predicates if predicate.verb == verb), None)


def _equal(one: Tally, other: Tally) -> bool:
    return (one.more, one.fewer) == (other.more, other.fewer)


def _mates(claim: Quantity, evidence: Quantity) -> bool:
    """The same kind of number of the same thing; who voted and who did not vote are not the same."""
    alike = is_denied(claim) == is_denied(evidence)
    return claim.unit == evidence.unit and alike and _same_place(claim, evidence)


def _claimed(other: Quantity, quantity: Quantity, asked: tuple[Quantity, ...]) -> bool:
    """Whether the claim itself gives the other number beside this one: "fell to 5.7% from 5.9%"."""
    return any(each != quantity and _borne_out(each, other) and _mates(each, other) for each in asked)


def _bare(given: tuple[Quantity, ...], unit: str | None) -> tuple[Quantity, ...]:
    """Numbers of which the text does not say what they count: "of the 6,900 languages, 2,500 are endangered"."""
    return tuple(other for other in given if other.unit == unit and other.noun is None)


def _given(claim: Quantity, given: tuple[Quantity, ...]) -> bool:
    """Whether the number stands anywhere in the passage, in the same unit or in one that stands for it."""
    return any(_borne_out(claim, other) for other in given if _of_its_unit(claim, other))


def _of_its_unit(claim: Quantity, evidence: Quantity) -> bool:
    """An age and points may stand alone ("Ms Reed, 34,", "up two"), and who wins a third title has won three."""
    if _inside_adjective(evidence):
        return False
    if claim.unit is None and evidence.unit == ORDINAL:
        same_verb = lemma(governing_verb(claim.token)) == lemma(governing_verb(evidence.token))
        return same_verb and claim.noun == evidence.noun  # who lives on a third floor has not three floors
    return evidence.unit == claim.unit or (evidence.unit is None and claim.unit in (AGE, POINT))


def _given_of_this(claim: Quantity, given: tuple[Quantity, ...], mates: list[Quantity]) -> bool:
    """Whether the number stands in the passage and may count what the claim says: another one then rules out nothing.

    Where the passage gives another number of the same thing, only a number without a noun may be this one.
    """
    named = any(claim.noun is not None and claim.noun == other.noun for other in mates)
    return _given(claim, tuple(one for one in given if not named or one.noun is None))


def _inside_adjective(quantity: Quantity) -> bool:
    """ "A four-page letter" has no four of anything else."""
    after = quantity.token.doc.text[quantity.span.end : quantity.span.end + 2]
    return quantity.unit is None and after[:1] in _HYPHENS and after[1:].isalpha()


def _borne_out(claim: Quantity, evidence: Quantity) -> bool:
    within = claim.low <= evidence.low and evidence.high <= claim.high
    return _close(claim, evidence) or (_of_its_size(claim, evidence) and (within or _stated_within(claim, evidence)))


def _of_its_size(claim: Quantity, evidence: Quantity) -> bool:
    """Nobody says "fewer than 45,000" of 23, or "more than 20" of 4,000, though both are true."""
    if not (claim.stated and evidence.stated):
        return True
    bound = claim.unit is None and (claim.low == 0 or claim.high == math.inf)
    most = _A_BOUND if _are_bounds(claim, evidence) else _A_SIZE if bound else math.inf
    return max(claim.stated, evidence.stated) <= most * min(claim.stated, evidence.stated)


def _are_bounds(claim: Quantity, evidence: Quantity) -> bool:
    """Whether both give a least or both a largest number."""
    return claim.low == evidence.low == 0 or claim.high == evidence.high == math.inf


def _stated_within(claim: Quantity, evidence: Quantity) -> bool:
    """Whether the number behind the passage's hedge is one that both allow: "dozens", "at least 40"."""
    if evidence.stated is None or (claim.low == 0) != (evidence.low == 0):
        return False
    return claim.low <= evidence.stated <= min(claim.high, evidence.high)


def _close(claim: Quantity, evidence: Quantity) -> bool:
    """The same number was named, whatever hedges stand around it, unless one says below it and the other above."""
    if claim.stated is None or evidence.stated is None or _opposed(claim, evidence):
        return False
    apart = abs(claim.stated - evidence.stated)
    return apart <= 1e-6 or (_measured(claim) and apart <= _CONVERTED * max(claim.stated, evidence.stated))


def _opposed(claim: Quantity, evidence: Quantity) -> bool:
    """ "Nearly 20" and "more than 20", "up to 20" and "at least 20"."""
    hedged = claim.low < claim.high and evidence.low < evidence.high
    apart = claim.high <= evidence.low or evidence.high <= claim.low
    return claim.stated == evidence.stated and hedged and apart


def _measured(quantity: Quantity) -> bool:
    return quantity.unit in ("length", "mass", "area", "time", "speed", "power")


def _disjoint(claim: Quantity, evidence: Quantity) -> bool:
    """No value fits both, or the claim's "at least" begins higher than the passage's (its "at most" ends lower)."""
    if _opposed(claim, evidence) or (_are_bounds(claim, evidence) and not _of_its_size(claim, evidence)):
        return True
    if claim.high == evidence.high == math.inf:
        return claim.stated is not None and evidence.stated is not None and claim.stated > evidence.stated
    if claim.low == evidence.low == 0:
        return claim.high < evidence.high
    return claim.high < evidence.low or evidence.high < claim.low


def _other_money(claim: Quantity, evidence: Quantity) -> bool:
    """The same sum in another currency: a conversion would have changed the number."""
    both = claim.unit in MONEY and evidence.unit in MONEY and claim.unit != evidence.unit
    return both and claim.stated is not None and claim.stated == evidence.stated


def _same_place(claim: Quantity, evidence: Quantity) -> bool:
    """The same thing counted in a statement about the same event."""
    if claim.noun and evidence.noun and claim.noun != evidence.noun:
        return False
    if claim.unit is None and (claim.noun is None or evidence.noun is None):
        bare = [quantity.token.dep_ for quantity in (claim, evidence) if quantity.noun is None]
        same_verb = lemma(governing_verb(claim.token)) == lemma(governing_verb(evidence.token))
        return same_verb and all(relation in _ARGUMENTS for relation in bare)
    return same_event(claim.token, evidence.token)


def _takes_up(quantity: Quantity) -> bool:
    """Whether it only takes up two who were told of before: "the two teams drew"."""
    before = quantity.token.doc.text[: quantity.span.start]
    return quantity.stated == 2 and before.lower().endswith(("the ", "these "))


def _written(quantity: Quantity, evidence: Passage) -> bool:
    """Whether the same digits stand in the passage, if only in a name: "Highway 36"."""
    digits = re.search(r"\d+(?:[.,]\d+)*", quantity.span.text)
    return digits is not None and digits[0] in re.findall(r"\d+(?:[.,]\d+)*", evidence.text)


def _in_result(quantity: Quantity, evidence: Passage) -> bool:
    """Whether it is one of the two numbers of a result: "seven backed it", of a vote of 7-2."""
    numbers = {number for tally in evidence.tallies for number in (tally.more, tally.fewer)}
    return quantity.unit is None and quantity.stated in numbers


def _listed(quantity: Quantity, evidence: Passage) -> bool:
    """Whether the passage names as many things one by one as a small claimed number says."""
    if quantity.unit is not None or quantity.stated is None or quantity.stated > _LISTED:
        return False
    nouns = (token for token in evidence.doc if token.pos_ in ("NOUN", "PROPN"))
    return any(1 + len(token.conjuncts) == quantity.stated for token in nouns)
