"""A number of the claim replaced by another one, or what hedges it turned round."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random
from typing import TYPE_CHECKING

from summarize.checker.facts.numerals import amount
from summarize.training.checker.minimal.base import Setting, Wrong
from summarize.training.checker.minimal.numerals import FROM_ABOVE, FROM_BELOW, HEDGE, WORDS, numerals, unit_of
from summarize.training.checker.minimal.text import sentence

if TYPE_CHECKING:
    from spacy.tokens import Doc

IN_PREMISE = 0.8
_TURNED = {
    "more than": "fewer than",
    "over": "fewer than",
    "at least": "fewer than",
    "fewer than": "more than",
    "less than": "more than",
    "nearly": "more than",
    "almost": "more than",
    "up to": "more than",
    "as many as": "more than",
}
_CONFUSED = {2: (12, 20, 3), 3: (13, 30, 5), 4: (14, 40, 6), 5: (15, 50, 3), 6: (16, 60, 9), 7: (17, 70, 4),
             8: (18, 80, 5), 9: (19, 90, 6), 10: (20, 12, 100), 11: (12, 17, 21), 12: (20, 2, 15)}  # fmt: skip


def wrong_numbers(claim: Doc, setting: Setting, rng: Random) -> list[Wrong]:
    """Each number once: by another of the premise that counts something else, or by one that is easily confused."""
    found = []
    for match in numerals(claim):
        before, after = claim.text[: match.start()], claim.text[match.end() :]
        hedge = HEDGE.search(before)
        new = _another(match.group(), unit_of(claim, match), setting, rng)
        if new is not None and not (hedge and _may_hold(hedge[1].lower(), match.group(), new, setting)):
            found.append(Wrong(sentence(before + new + after), "not_entailment" if hedge else "contradiction"))
        if hedge and hedge[1].lower() in _TURNED:
            found.append(Wrong(_turned(claim.text, hedge), "contradiction"))
    return found


def _may_hold(hedge: str, told: str, new: str, setting: Setting) -> bool:
    """Whether a bound may be true with another number as well.

    "More than 18" follows from "more than 20", "more than 30" does not. Where the premise has another number, as 669
    for "over 660", nothing is known of "over 663".
    """
    one, other = amount(told), amount(new)
    if one is None or other is None or one not in {value for value, _, _ in _told(setting)}:
        return True
    return (hedge in FROM_BELOW and other < one) or (hedge in FROM_ABOVE and other > one)


def _turned(text: str, hedge: re.Match[str]) -> str:
    words, tail = _TURNED[hedge[1].lower()], text[hedge.end(1) :]
    if re.match(r" [$£€]", tail):
        words = words.replace("fewer", "less")
    return sentence(text[: hedge.start(1)] + words + tail)


def _another(numeral: str, unit: str, setting: Setting, rng: Random) -> str | None:
    value = amount(numeral)
    if value is None or value < 2:
        return None
    told = list(_told(setting))
    others = [
        text
        for other, counted, text in told
        if other >= 2 and other != value and "" != unit != counted and 0.1 <= other / value <= 10
        if text[0].isdigit() == numeral[0].isdigit()
    ]
    if others and rng.random() < IN_PREMISE:
        return rng.choice(others)
    most = 100 if unit == "age" or (unit == "percent" and value <= 100) else float("inf")
    taken = {other for other, _, _ in told}
    near = [other for other in _confusable(value) if 2 <= other <= most and other not in taken]
    return _written(rng.choice(near), numeral) if near else None


def _told(setting: Setting) -> Iterator[tuple[float, str, str]]:
    """The premise's numbers: value, what is counted, and as written."""
    for doc in setting.window:
        for match in numerals(doc):
            value = amount(match.group())
            if value is not None:
                yield value, unit_of(doc, match), match.group()


def _confusable(value: float) -> list[float]:
    """Numbers that are easily taken for this one: a digit changed, two exchanged, a nought more or less."""
    if value != int(value):
        return [round(value + 1, 1), round(value * 2, 1), round(value / 2, 1), round(value + 0.3, 1)]
    digits = str(int(value))
    if int(value) in _CONFUSED:
        return list(_CONFUSED[int(value)])
    if digits.endswith("00"):
        return [value * 10, value * 2, *([value / 10, value / 2] if (value / 20).is_integer() else [])]
    head, ten, one = digits[:-2], int(digits[-2]), digits[-1]
    swapped = [float(f"{head}{one}{ten}")] if one not in ("0", str(ten)) else []
    tens = [float(f"{head}{(ten + step) % 9 + 1}{one}") for step in (1, 4)]
    return [other for other in (*swapped, *tens, value + 3, value - 2) if other != value]


def _written(value: float, like: str) -> str:
    """The value in the manner of another numeral: in words, with thousands marked, with a decimal."""
    if not like[0].isdigit():
        return WORDS[int(value)] if value <= 20 else str(int(value))
    if value != int(value):
        return f"{value:.1f}"
    return f"{int(value):,}" if value >= 10_000 or "," in like else str(int(value))
