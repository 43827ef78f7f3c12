"""What a stated number may stand for when nobody is to be contradicted who was only less exact."""

from __future__ import annotations

import math

from summarize.checker.facts.quantities import Quantity

ROUGHLY = 0.25
"""How far a hedged number may be off, as a share of it; a checker is stricter about "about"."""


def latitude(quantity: Quantity) -> tuple[float, float]:
    """What the number may stand for: a hedge leaves it open, and a round number may have been rounded."""
    stated = quantity.stated or 0.0
    hedged = quantity.low < quantity.high and quantity.low > 0 and quantity.high < math.inf
    room = ROUGHLY * stated if hedged else _rounding(stated)
    return quantity.low - min(room, quantity.low), quantity.high + room


def _rounding(value: float) -> float:
    """Half a unit of the last digit that is not zero, for whole numbers from ten: 5 for 30, 50 for 6,400."""
    if value < 10 or value != int(value):
        return 0.0
    zeros = len(str(int(value))) - len(str(int(value)).rstrip("0"))
    return 10**zeros / 2 if zeros else 0.0
