"""A number of the claim replaced by another one, or what hedges it turned round."""

from __future__ import annotations

import re
from random import Random
from typing import TYPE_CHECKING

from summarize.checker.facts.numerals import amount
from summarize.training.checker.minimal.base import Setting, Wrong
from summarize.training.checker.minimal.text import sentence

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty"
).split()
IN_PREMISE = 0.8
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_NUMERAL = re.compile(
    rf"(?<![\w.,:/#-])(?<!No\. )(?:\d{{1,3}}(?:,\d{{3}})+|\d{{1,4}}(?:\.\d+)?|(?i:{'|'.join(WORDS[2:])}))"
    rf"(?![\w:/]|[.,]\d|-\d| {_MONTH}| [ap]\.?m|(?:st|nd|rd|th)\b)"
)
_BEFORE_DATE = re.compile(rf"(?:{_MONTH}|[Ss]ince|[Ii]n|[Bb]y|of|, ) ?$")
HEDGE = re.compile(
    r"\b(more than|over|at least|no fewer than|fewer than|less than|under|up to|nearly|almost|about|around|"
    r"approximately|some|roughly|as many as|as much as|the) (?:[$£€] ?)?$",
    re.IGNORECASE,
)
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
        before = claim.text[: match.start()]
        hedge = HEDGE.search(before)
        new = _another(match.group(), unit_of(claim, match), setting, rng)
        if new is not None:
            label = "not_entailment" if hedge and hedge[1].lower() != "the" else "contradiction"
            found.append(Wrong(sentence(before + new + claim.text[match.end() :]), label))  # type: ignore[arg-type]
        if hedge and hedge[1].lower() in _TURNED:
            turned = _TURNED[hedge[1].lower()]
            tail = claim.text[hedge.end(1) :]
            turned = turned.replace("fewer", "less") if re.match(r" [$£€]", tail) else turned
            found.append(Wrong(sentence(before[: hedge.start(1)] + turned + tail), "contradiction"))
    return found


def numerals(doc: Doc) -> list[re.Match[str]]:
    """The numbers that count something; no dates, times, ordinals or parts of a name."""
    found = []
    for match in _NUMERAL.finditer(doc.text):
        span = doc.char_span(match.start(), match.end(), alignment_mode="expand")
        if span is None or _is_named(span[0]) or _is_date(doc.text, match):
            continue
        found.append(match)
    return found


def _is_named(token: Token) -> bool:
    before = token.nbor(-1) if token.i else None
    if token.ent_type_ in ("PERSON", "ORG", "GPE", "FAC", "PRODUCT", "LAW", "EVENT", "WORK_OF_ART", "TIME"):
        return True
    return before is not None and before.pos_ == "PROPN" and before.text != "$" and token.nbor(1).pos_ not in (
        "NOUN",
        "ADJ",
    ) if token.i + 1 < len(token.doc) else True


def _is_date(text: str, match: re.Match[str]) -> bool:
    numeral = match.group()
    year = re.fullmatch(r"(?:1[5-9]|20)\d\d", numeral)
    dated = numeral.isdigit() and len(numeral) < 3 and re.search(rf"{_MONTH} ?$", text[: match.start()])
    return bool(year or dated)


def unit_of(doc: Doc, match: re.Match[str]) -> str:
    """What is counted, as far as the next words tell it."""
    before, after = doc.text[: match.start()].rstrip(), doc.text[match.end() :]
    if before.endswith(("$", "£", "€")):
        return "money"
    if re.match(r" ?(?:%|percent|per cent)", after):
        return "percent"
    if re.match(r"[- ]years?[- ]old", after):
        return "age"
    word = re.match(r"[- ](?:[a-z]+ )?([A-Za-z]+)", after)
    return word[1].lower() if word else ""


def _another(numeral: str, unit: str, setting: Setting, rng: Random) -> str | None:
    value = amount(numeral)
    if value is None or value < 2:
        return None
    told = {amount(match.group()): (unit_of(doc, match), match.group()) for doc in setting.window for match in numerals(doc)}
    others = [
        text
        for other, (what, text) in told.items()
        if other not in (value, None) and other >= 2 and unit and what != unit  # type: ignore[operator]
        and (text[0].isdigit() == numeral[0].isdigit()) and 0.1 <= other / max(value, 1) <= 10  # type: ignore[operator]
    ]
    if others and rng.random() < IN_PREMISE:
        return str(rng.choice(others))
    near = [other for other in _confusable(value) if other >= 2 and other not in told]
    if unit == "percent":
        near = [other for other in near if other <= 100 or value > 100]
    if unit == "age":
        near = [other for other in near if other <= 100]
    return _written(rng.choice(near), numeral) if near else None


def _confusable(value: float) -> list[float]:
    if value != int(value):
        return [round(value + 1, 1), round(value * 2, 1), round(value / 2, 1), round(value + 0.3, 1)]
    whole = int(value)
    if whole in _CONFUSED:
        return list(_CONFUSED[whole])
    digits = str(whole)
    if digits.endswith("00"):
        return [value * 10, value / 10, value * 2, value / 2] if (value / 20).is_integer() else [value * 10, value * 2]
    swapped = [float(digits[:-2] + digits[-1] + digits[-2])] if digits[-1] != digits[-2] and digits[-1] != "0" else []
    tens = [float(int(digits[:-2] + str((int(digits[-2]) + step) % 9 + 1) + digits[-1])) for step in (1, 4)]
    return [other for other in (*swapped, *tens, value + 3, value - 2) if other != value]


def _written(value: float, like: str) -> str:
    """The value in the manner of another numeral: in words, with thousands marked, with a decimal."""
    if not like[0].isdigit():
        return WORDS[int(value)] if value <= 20 else str(int(value))
    if value != int(value):
        return f"{value:.1f}"
    return f"{int(value):,}" if value >= 10_000 or "," in like else str(int(value))
