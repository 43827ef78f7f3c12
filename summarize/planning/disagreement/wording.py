"""A disagreement in one neutral sentence.

Outlets are not named: a report seldom names itself, so that no checker could find the name in it. The citations behind
each half, and the values of the `Disagreement`, say who says what.
"""

from __future__ import annotations

from collections.abc import Sequence


def worded(thing: str, event: str, values: Sequence[tuple[str, int]]) -> str:
    """ "One report says that two soldiers were captured, but others say that about a dozen soldiers were captured."

    ``values``: each wording with how many reports use it; two or more. Each half repeats noun and verb, so that it
    is a claim that can be checked on its own.
    """
    clauses = [
        f"{_who(number, reports)} that {value} {thing} were {event}" for number, (value, reports) in enumerate(values)
    ]
    return f"{'; '.join(clauses[:-1])}, but {clauses[-1]}."


def _who(number: int, reports: int) -> str:
    if number == 0:
        return "One report says" if reports == 1 else "Some reports say"
    return "another says" if reports == 1 else "others say"
