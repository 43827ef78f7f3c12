"""Numerals of English, in digits and words, as one regular expression and their values."""

from __future__ import annotations

import re

from summarize.checker.facts.words import vocabulary

_SMALL = {
    word: value
    for value, word in enumerate(
        vocabulary(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
            "seventeen eighteen nineteen"
        )
    )
} | {
    word: 10 * tens for tens, word in enumerate(vocabulary("twenty thirty forty fifty sixty seventy eighty ninety"), 2)
}
_SCALES = {
    "dozen": 12,
    "hundred": 100,
    "thousand": 10**3,
    "lakh": 10**5,
    "million": 10**6,
    "crore": 10**7,
    "billion": 10**9,
    "trillion": 10**12,
}
_SUFFIXES = {"k": 10**3, "m": 10**6, "mn": 10**6, "bn": 10**9, "tn": 10**12}

_small, _scale = "|".join(sorted(_SMALL, key=len, reverse=True)), "|".join(_SCALES)
_digits = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_words = (
    rf"(?:(?:{_small})\b|an?(?= (?:{_scale})\b)|(?:{_scale})\b)"
    rf"(?:(?:[ -]|(?<=hundred) and |(?<=thousand) and )(?:{_small}|{_scale})\b)*"
)
NUMERAL = (
    rf"(?:half an? (?:{_scale})\b|(?:{_small}) and a half(?: (?:{_scale})\b)?"
    rf"|(?:{_digits})(?:(?:bn|mn|tn)\b|(?<=\d)[km]\b(?! ?[/²])|[ -](?:{_scale})\b|(?![\d]))|{_words})"
)
"""Matches "40,000", "3.5 million", "20bn", "twenty-two", "a dozen", "half a million" and "two and a half"."""


def amount(numeral: str) -> float | None:
    """The value of a text that `NUMERAL` matches; None for words that make no number ("nineteen eighty-four")."""
    words = re.findall(r"[a-z]+|[\d.,]*\d", numeral.lower())
    if "half" in words:
        scale = _SCALES.get(words[-1], 1)
        return (0.5 if words[0] == "half" else _SMALL[words[0]] + 0.5) * scale
    if words[0][0].isdigit():
        digits = float(words[0].replace(",", ""))
        return digits * (_SCALES | _SUFFIXES)[words[1]] if len(words) > 1 else digits
    return _in_words([word for word in words if word not in ("a", "an", "and")])


def scale_of(first: str, last: str) -> float:
    """The factor of a range's first number: 2 in "2 to 3 million" shares the scale of the 3."""
    scale = re.search(r"(?:hundred|thousand|lakh|million|crore|billion|trillion|bn|mn|tn)$", last, re.IGNORECASE)
    alone = re.fullmatch(r"[\d.,]+|[a-z]+", first, re.IGNORECASE)
    value = amount("1 " + scale[0]) if scale and len(scale[0]) > 2 else amount("1" + scale[0]) if scale else 1
    return value or 1 if alone else 1


def _in_words(words: list[str]) -> float | None:
    total, current, before = 0.0, 0.0, "start"
    for word in words:
        if word in _SMALL:
            value = _SMALL[word]
            if before == "units" or (before == "tens" and value >= 10):
                return None
            current, before = current + value, "tens" if value >= 20 else "units"
        elif word in ("hundred", "dozen"):
            current, before = max(current, 1) * _SCALES[word], "scale"
        else:
            total, current, before = total + max(current, 1) * _SCALES[word], 0.0, "scale"
    return total + current
