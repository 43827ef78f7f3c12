"""Amounts in English text: how much (a range of values), of what, and where it is said.

A small grammar of our own: the maintained text2num turns number words into digits, but leaves "two dozen" alone, reads
"3.5 million" as two numbers and "hundreds of thousands" as "100 of 1000", and knows no hedges, ranges or units.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from summarize.checker.facts.counted import counted_noun, part_of_name
from summarize.checker.facts.hedges import Interval, hedge_in, hedged
from summarize.checker.facts.numerals import NUMERAL, amount, scale_of
from summarize.checker.facts.quantity_patterns import (
    AND_A_HALF,
    BY_SHARE,
    FRACTION,
    HALVED,
    ONE_UNIT,
    ORDINALS,
    OTHERS,
    PART_OF_UNIT,
    PLAIN,
    PLURALS,
    RANK,
    RATIO,
    SEVERAL,
    SIZES,
    VAGUE,
    VAGUE_RANGES,
)
from summarize.checker.facts.units import AGE, FRACTIONS, ORDINAL, PERCENT, POINT, Unit, unit_named
from summarize.checker.facts.words import governing_verb, plain, token_at
from summarize.records import Span

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token


EXCEPTED = re.compile(
    r"\b(?P<most>all|every\w+|none|no one|nobody) (?:but|except(?: for)?) (?P<few>\w+(?:-\w+)?)"
    r"(?: of the (?P<last>\w+(?:-\w+)?))?",
    re.IGNORECASE,
)
"""How many are left out, and of how many: what "all but two of the 20 boats" tells is 18."""


@dataclass(frozen=True)
class Quantity:
    """An amount: ``low`` to ``high`` in the base unit of ``unit``'s dimension.

    ``stated``: the number named before its hedge is applied (20 in "more than 20"), None for "several" and the like.
    ``noun``: lemma of what is counted, None where the text does not say. ``token``: the numeral's place in the parse.
    ``counted``: whether its absence elsewhere means anything ("one", "several" and "both" are too easily paraphrased).
    """

    low: float
    high: float
    stated: float | None
    unit: str | None
    noun: str | None
    span: Span
    token: Token
    counted: bool = True


def is_denied(quantity: Quantity) -> bool:
    """Whether it counts those who did not do it: "three states did not sign"."""
    return any(child.dep_ == "neg" for child in governing_verb(quantity.token).children)


def quantities(doc: Doc, taken: Iterable[Span] = ()) -> tuple[Quantity, ...]:
    """Every amount in the text, in order, outside the ``taken`` stretches (dates, for instance)."""
    found: list[Quantity] = []
    masked = [(span.start, span.end) for span in taken]
    for match in EXCEPTED.finditer(doc.text):
        masked.append(match.span())
        found.extend(_left(doc, match))
    for quantity in _candidates(doc):
        start, end = quantity.span.start, quantity.span.end
        if not any(start < stop and begin < end for begin, stop in masked) and not part_of_name(quantity.token):
            found.append(quantity)
            masked.append((start, end))
    return _joined(sorted(found, key=lambda quantity: quantity.span.start))


def _left(doc: Doc, match: re.Match[str]) -> Iterator[Quantity]:
    """The difference, of "all but", where both numbers are given."""
    numbers = [match[group] or "" for group in ("few", "last")]
    if match["most"].lower() == "all" and all(re.fullmatch(NUMERAL, number, re.IGNORECASE) for number in numbers):
        few, many = (amount(number) for number in numbers)
        if few and many and few < many:
            yield _quantity(doc, match, Interval(many - few, many - few), many - few, None)


def _candidates(doc: Doc) -> Iterator[Quantity]:
    text = plain(doc.text)
    for match in PART_OF_UNIT.finditer(text):
        yield _part_of_unit(doc, match)
    for match in (match for pattern in (FRACTION, BY_SHARE) for match in pattern.finditer(text)):
        yield _share(doc, match, _part(match))
    for match in RATIO.finditer(text):
        if whole := amount(match["last"]):
            yield _share(doc, match, 100 / whole)
    for match in AND_A_HALF.finditer(text):
        yield _quantity(doc, match, Interval(1.5, 1.5), 1.5, unit_named(match["unit"]))
    for match in HALVED.finditer(text):
        yield replace(_quantity(doc, match, Interval(50, 50), 50, Unit(PERCENT)), counted=False)
    for match in ONE_UNIT.finditer(text):
        single = _quantity(doc, match, hedged(1, hedge_in(match)), 1, unit_named(match["unit"]), "first")
        yield replace(single, counted=False)
    for match in PLURALS.finditer(text):
        yield _quantity(doc, match, _plural(match), None, None)
    for match in SEVERAL.finditer(text):
        scale = SIZES[match["scale"].lower() + "s"]
        yield _quantity(doc, match, Interval(2 * scale, 10 * scale), None, None)
    for match in VAGUE.finditer(text):
        low, high = VAGUE_RANGES.get(match["word"].lower(), (2, math.inf))
        yield replace(_quantity(doc, match, Interval(low, high), None, None), counted=False)
    for match in RANK.finditer(text):
        rank = float(match["digits"] or ORDINALS.index(match["word"].lower()))
        yield _quantity(doc, match, Interval(rank, rank), rank, Unit(ORDINAL))
    for match in OTHERS.finditer(text):
        if value := amount(match["first"]):
            yield replace(_quantity(doc, match, Interval(value, value), value, None), noun=None, counted=False)
    for match in PLAIN.finditer(text):
        yield from _plain(doc, match)


def _part(match: re.Match[str]) -> float:
    """In percent."""
    count = {"two": 2, "three": 3}.get((match["count"] or "").lower(), 1)
    return count * FRACTIONS[match["part"].lower().removesuffix("s")]


def _part_of_unit(doc: Doc, match: re.Match[str]) -> Quantity:
    part, name = _part(match) / 100, match["unit"] or ""
    unit = Unit(POINT) if name.lower() == "point" else unit_named(name) if name else None
    value = part * SIZES[match["scale"].lower() + "s"] if match["scale"] else part
    return _quantity(doc, match, hedged(value, hedge_in(match)), value, unit)


def _share(doc: Doc, match: re.Match[str], percent: float) -> Quantity:
    """ "A quarter" is 24 to 26 percent, "more than a quarter" anything above 25."""
    hedge = hedge_in(match)
    values = hedged(percent, hedge) if hedge else Interval(percent - 1, percent + 1)
    return _quantity(doc, match, values, percent, Unit(PERCENT))


def _plain(doc: Doc, match: re.Match[str]) -> Iterator[Quantity]:
    first, last = match["from"] or match["first"], match["to"] or match["last"]
    value, end = amount(first), amount(last) if last else None
    if value is None or (last and end is None):
        return
    unit = _unit(match)
    if end is not None and match["join"] and doc.text[: match.start()].lower().endswith("from "):
        scaled = value * scale_of(first, last or "")
        for number, group in ((scaled if scaled < end else value, "first"), (end, "last")):
            yield _quantity(doc, match, Interval(number, number), number, unit, group)
    elif end is None or end <= value:
        quantity = _quantity(doc, match, hedged(value, _hedge(match, unit)), value, unit)
        yield replace(quantity, counted=first.lower() not in ("one", "1"))
    else:
        yield _quantity(doc, match, Interval(value * scale_of(first, last or ""), end), end, unit)


def _hedge(match: re.Match[str], unit: Unit | None) -> str:
    """ "Over three days" is a duration, not more than three."""
    hedge = hedge_in(match)
    lasting = match[0].lower().startswith("over ") and unit is not None and unit.dimension == "time"
    return "" if lasting else hedge


def _unit(match: re.Match[str]) -> Unit | None:
    if match["age"] or re.search(r"\baged? (?:of |just |only )?$", match.string[: match.start()], re.IGNORECASE):
        return Unit(AGE)
    if _apposed_age(match):
        return Unit(AGE)
    named = match["money"] or match["percent"] or match["unit"]
    return unit_named(named[-1] if match["money"] else named) if named else None


def _apposed_age(match: re.Match[str]) -> bool:
    """ "Anna Reed, 34, was ...": a bare number between commas."""
    before, after = match.string[: match.start()], match.string[match.end() :]
    return bool(re.search(r"[A-Za-z] ?, $", before) and re.match(r" ?,", after) and re.fullmatch(r"\d{1,2}", match[0]))


def _plural(match: re.Match[str]) -> Interval:
    """Thousands are 1,000 to 99,999, hundreds 100 to 999, hundreds of thousands 100,000 to 999,999."""
    outer = SIZES[match["outer"].lower()]
    if match["inner"]:
        low = outer * SIZES[match["inner"].lower()]
        return Interval(low, low * 10 - 1)
    return Interval(outer, outer * (100 if outer >= 1000 else 10) - 1)


def _quantity(
    doc: Doc, match: re.Match[str], values: Interval, stated: float | None, unit: Unit | None, group: str | int = 0
) -> Quantity:
    start, end = match.span(group)
    end = start + len(match.string[start:end].rstrip())
    token = token_at(doc, *_numeral_place(match, group))
    factor = unit.factor if unit else 1.0
    return Quantity(
        low=values.low * factor,
        high=values.high * factor,
        stated=None if stated is None else stated * factor,
        unit=unit.dimension if unit else None,
        noun=None if unit and unit.dimension not in (ORDINAL, PERCENT) else counted_noun(token, end),
        span=Span(start, end, doc.text[start:end]),
        token=token,
    )


def _numeral_place(match: re.Match[str], group: str | int) -> tuple[int, int]:
    groups = match.re.groupindex
    name = next((name for name in ("to", "last", "first") if name in groups and match[name]), None)
    return match.span(name) if name and group == 0 else match.span(group)


def _joined(found: list[Quantity]) -> tuple[Quantity, ...]:
    """One duration out of "one minute and 26 seconds"."""
    joined: list[Quantity] = []
    for quantity in found:
        last = joined[-1] if joined else None
        if last and last.unit == quantity.unit == "time" and quantity.high < last.low:
            text = quantity.token.doc.text
            if text[last.span.end : quantity.span.start].strip() in ("", "and", ","):
                span = Span(last.span.start, quantity.span.end, text[last.span.start : quantity.span.end])
                low, high = last.low + quantity.low, last.high + quantity.high
                joined[-1] = replace(last, low=low, high=high, stated=high, span=span, counted=True)
                continue
        joined.append(quantity)
    return tuple(joined)
