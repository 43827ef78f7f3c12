"""Round numbers near a number: "more than 40" and "nearly 50" for 46, and the ones that are wrong for it."""

from __future__ import annotations

import re
from random import Random
from typing import TYPE_CHECKING

from summarize.checker.facts.words import vocabulary
from summarize.training.checker.minimal.base import Setting, Wrong
from summarize.training.checker.minimal.numerals import HEDGE, numerals, unit_of
from summarize.training.checker.minimal.text import sentence

if TYPE_CHECKING:
    from spacy.tokens import Doc

SMALLEST = 21
_FIXED = frozenset(vocabulary("a an the only just minute number no. its their his her another these those all"))


def roughly(doc: Doc, rng: Random) -> list[str]:
    """The claim with one exact number told roughly: true."""
    return _told(doc, rng, is_true=True)


def wrong_rounding(claim: Doc, setting: Setting, rng: Random) -> list[Wrong]:  # noqa: ARG001 - the same for every kind
    """The claim with one exact number told roughly: false."""
    return [Wrong(text, "contradiction") for text in _told(claim, rng, is_true=False)]


def bounds(value: int) -> tuple[int, int]:
    """The nearest rounder numbers below and above: 40 and 50 for 46, 4,200 and 4,300 for 4,213."""
    step = 10 ** max(1, len(str(value)) - 2) if value >= 100 else 10
    low = value // step * step
    return low, low + step


def _told(doc: Doc, rng: Random, is_true: bool) -> list[str]:
    found = []
    for match in numerals(doc):
        numeral = match.group().replace(",", "")
        before, after = doc.text[: match.start()], doc.text[match.end() :]
        if not numeral.isdigit() or HEDGE.search(before) or unit_of(doc, match) == "age" or after[:1] == "-":
            continue
        unit, word = unit_of(doc, match), before.split()[-1:]
        if (
            not unit
            or before.rstrip().endswith(",")
            or (word and (word[0].lower() in _FIXED or word[0].endswith(("'s", "’s"))))
        ):
            continue  # "Smith, 46", "a 55 percent majority", "only 29"
        if int(numeral) >= SMALLEST and int(numeral) % 10 and not re.match(r" (?:million|billion|trillion|of)", after):
            words = rng.choice(_words(int(numeral), before[-1:] in "$£€", is_true))
            currency = before[-1:] if before[-1:] in ("$", "£", "€") else ""
            head = before[:-1] if currency else before
            found.append(sentence(f"{head}{words.replace('#', currency)}{after}"))
    return found


def _words(value: int, money: bool, is_true: bool) -> list[str]:
    low, high = (f"#{bound:,}" if bound >= 10_000 else f"#{bound}" for bound in bounds(value))
    fewer = "less" if money else "fewer"
    nearly = 0 < bounds(value)[1] - value <= 0.05 * value
    if is_true:
        return [f"more than {low}", f"over {low}", f"{fewer} than {high}", *([f"nearly {high}"] if nearly else [])]
    return [f"more than {high}", f"over {high}", f"{fewer} than {low}", f"nearly {low}"]
