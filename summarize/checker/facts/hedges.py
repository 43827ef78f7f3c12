"""What "about", "more than" and "nearly" make of a number: a range of values."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

_BEFORE = {
    "about": r"about|around|roughly|approximately|approx\.?|some|an estimated|estimated|circa|in the region of",
    "nearly": r"nearly|almost|close to|just under|just below|not quite|just short of",
    "over": r"(?:just |well |slightly |a little )?(?:more than|over|above)|upwards of|in excess of",
    "least": r"at least|no fewer than|no less than|not less than|a minimum of|minimum of|as (?:few|little|low) as",
    "under": r"fewer than|less than|under|below|(?:well )?under",
    "most": r"at most|no more than|not more than|up to|a maximum of|maximum of|as (?:high|many|much) as",
}
_AFTER = {"about": r" or so\b|-odd\b", "least": r" or more\b|\+|-plus\b", "most": r" or (?:fewer|less)\b"}
BEFORE = "|".join(f"(?P<before_{name}>{words})" for name, words in _BEFORE.items())
AFTER = "|".join(f"(?P<after_{name}>{words})" for name, words in _AFTER.items())
ROUGHLY = 0.1
"""How far "about" reaches either way, as a share of the number; at least one whole unit."""


@dataclass(frozen=True)
class Interval:
    """The values from ``low`` to ``high``, both included; ``high`` may be infinite."""

    low: float
    high: float


def hedge_in(match: re.Match[str]) -> str:
    """The name of the hedge that matched, or the empty string."""
    names = (name for name, words in match.groupdict().items() if words and name.startswith(("before_", "after_")))
    return next(names, "").partition("_")[2]


def hedged(value: float, hedge: str) -> Interval:
    """The values that a hedge allows: "nearly 5,000" is 4,500 to 5,000, "about a dozen" 10.8 to 13.2."""
    slack = max(ROUGHLY * value, min(1.0, value / 2))
    return {
        "": Interval(value, value),
        "about": Interval(value - slack, value + slack),
        "nearly": Interval(value - slack, value),
        "over": Interval(math.nextafter(value, math.inf), math.inf),
        "least": Interval(value, math.inf),
        "under": Interval(0, math.nextafter(value, 0)),
        "most": Interval(0, value),
    }[hedge]
