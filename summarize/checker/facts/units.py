"""Units of measure and money, with the few conversions that everybody does in their head."""

from __future__ import annotations

import re
from dataclasses import dataclass

AGE, ORDINAL, PERCENT, POINT = "age", "ordinal", "percent", "point"
MONEY = frozenset(("$", "€", "£", "rouble", "yen", "yuan"))


@dataclass(frozen=True)
class Unit:
    """``dimension`` is what can be compared; a value times ``factor`` is in the dimension's base unit."""

    dimension: str
    factor: float = 1.0


_NAMED = {
    r"%|per ?cent": Unit(PERCENT),
    r"percentage points?": Unit(POINT),
    r"basis points?": Unit(POINT, 0.01),
    r"km/h|km ?ph|kmh|kilomet(?:re|er)s? (?:per|an) hour": Unit("speed"),
    r"mph|miles? (?:per|an) hour": Unit("speed", 1.60934),
    r"km²|(?:sq\.?|square) ?(?:km|kilomet(?:re|er)s?)": Unit("area", 100),
    r"(?:sq\.?|square) miles?": Unit("area", 258.999),
    r"m²|(?:sq\.?|square) ?(?:m|met(?:re|er)s?)": Unit("area", 0.0001),
    r"(?:sq\.?|square) ?(?:ft|f(?:ee|oo)t)": Unit("area", 0.000009290304),
    r"km|kms|kilomet(?:re|er)s?": Unit("length", 1000),
    r"miles?": Unit("length", 1609.34),
    r"met(?:re|er)s?": Unit("length"),
    r"cm|centimet(?:re|er)s?": Unit("length", 0.01),
    r"f(?:ee|oo)t": Unit("length", 0.3048),
    r"inch(?:es)?": Unit("length", 0.0254),
    r"tonnes?|tons?": Unit("mass", 1000),
    r"kg|kilos?|kilograms?": Unit("mass"),
    r"kilowatts?|kw": Unit("power", 0.001),
    r"megawatts?|mw": Unit("power"),
    r"gigawatts?|gw": Unit("power", 1000),
    r"hectares?": Unit("area"),
    r"acres?": Unit("area", 0.4047),
    r"seconds?": Unit("time", 1 / 3600),
    r"min(?:ute)?s?": Unit("time", 1 / 60),
    r"hours?|hrs?": Unit("time"),
    r"days?": Unit("time", 24),
    r"weeks?": Unit("time", 168),
    r"fortnights?": Unit("time", 336),
    r"months?": Unit("time", 730.5),
    r"years?": Unit("time", 8766),
    r"decades?": Unit("time", 87_660),
    r"centur(?:y|ies)": Unit("time", 876_600),
    r"(?:us )?dollars?": Unit("$"),
    r"cents?": Unit("$", 0.01),
    r"euros?": Unit("€"),
    r"pounds?(?: sterling)?": Unit("£"),
    r"roubles?|rubles?": Unit("rouble"),
    r"yen": Unit("yen"),
    r"yuan": Unit("yuan"),
}
UNIT_WORDS = "|".join(_NAMED)
FRACTIONS = {"half": 50.0, "third": 100 / 3, "quarter": 25.0, "fifth": 20.0, "tenth": 10.0}


def unit_named(word: str) -> Unit:
    """The unit that a text matched by `UNIT_WORDS`, or a currency sign, names."""
    for pattern, unit in _NAMED.items():
        if re.fullmatch(pattern, word, re.IGNORECASE):
            return unit
    return Unit(word)
