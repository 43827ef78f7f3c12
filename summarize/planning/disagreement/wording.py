"""A disagreement in one neutral sentence.

Outlets are not named: a report seldom names itself, so that no checker could find the name in it. The citations behind
each clause, and the values of the `Disagreement`, say who says what.
"""

from __future__ import annotations

from collections.abc import Sequence

from summarize.records import DisputedValue


def clauses(thing: str, event: str, values: Sequence[DisputedValue], *, further: bool = False) -> list[str]:
    """One for each value, of which there is at least one: "One report says two soldiers were captured", "others nine".

    ``further``: whether another value was told just before, so that the first is what "another report says".
    `summarize.checker.claims.gapping` knows this form and makes a claim of each clause.
    """
    speakers = ("Another report says", "Other reports say") if further else ("One report says", "Some reports say")
    first, *others = values
    rest = [f"{'another' if len(value.reports) == 1 else 'others'} {value.wording}" for value in others]
    return [f"{speakers[len(first.reports) > 1]} {first.wording} {thing} were {event}", *rest]


def sentence(told: Sequence[str]) -> str:
    """The clauses with commas between them and, where there are three or more, "and" before the last."""
    *before, last = told
    return f"{', '.join(before)}, {'and ' if len(before) > 1 else ''}{last}." if before else f"{last}."
