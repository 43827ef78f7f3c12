"""A disagreement in one neutral sentence.

Outlets are not named: a report seldom names itself, so that no checker could find the name in it. The citations behind
each clause, and the values of the `Disagreement`, say who says what.
"""

from __future__ import annotations

from collections.abc import Sequence


def clauses(thing: str, event: str, values: Sequence[tuple[str, int]]) -> list[str]:
    """One for each value: "One report says two soldiers were captured", "others about a dozen".

    ``values``: each wording with how many reports use it; two or more. `summarize.checker.claims.gapping` knows this
    form and makes a claim of each clause.
    """
    (wording, reports), *others = values
    first = f"{'One report says' if reports == 1 else 'Some reports say'} {wording} {thing} were {event}"
    return [first, *(f"{'another' if number == 1 else 'others'} {value}" for value, number in others)]


def sentence(told: Sequence[str]) -> str:
    """Two clauses, joined by a comma, or more, with "and" before the last."""
    *before, last = told
    return f"{', '.join(before)}, {'and ' if len(before) > 1 else ''}{last}."
