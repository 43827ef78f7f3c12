"""The shapes in which English states amounts, as regular expressions over plain text."""

from __future__ import annotations

import re

from summarize.checker.facts.hedges import AFTER, BEFORE
from summarize.checker.facts.numerals import NUMERAL
from summarize.checker.facts.units import UNIT_WORDS
from summarize.checker.facts.words import vocabulary

_EDGE = r"(?<![\w.,])(?<![A-Za-z]-)"
_HEDGED = rf"{_EDGE}(?:(?:{BEFORE}) )?"
_MONEY = r"(?P<money>(?:US|A|C)?[$€£]) ?"
_UNIT = rf"(?:[ -]?(?P<unit>{UNIT_WORDS})\b|(?P<percent>%))"
PLAIN = re.compile(
    rf"{_EDGE}(?!one of\b)(?:(?:{BEFORE}) )?(?:{_MONEY})?"
    rf"(?:between (?:[$€£])?(?P<from>{NUMERAL}) and (?:[$€£])?(?P<to>{NUMERAL})"
    rf"|(?P<first>{NUMERAL})(?:(?P<join> to | or | ?- ?)(?:[$€£])?(?P<last>{NUMERAL}))?)"
    rf"(?:{AFTER})?(?:(?P<age>[ -]years?[- ]olds?\b)|{_UNIT}|(?![\w%]))"
    r"(?! (?:others?|more|additional|further)\b)",
    re.IGNORECASE,
)
PLURALS = re.compile(
    rf"{_EDGE}(?P<outer>tens|dozens|scores|hundreds|thousands|millions|billions)"
    r"(?: (?:upon|and|of) (?P<inner>thousands|millions|billions))?\b",
    re.IGNORECASE,
)
SEVERAL = re.compile(
    rf"{_EDGE}(?:a few|several|many) (?P<scale>dozen|hundred|thousand|million|billion)\b", re.IGNORECASE
)
VAGUE = re.compile(
    rf"{_EDGE}(?P<word>several|a few|a handful of|both|a couple of|a pair of|a trio of|hat-trick"
    r"|twice(?! (?:as|the)\b))\b",
    re.IGNORECASE,
)
_SHARE = r"(?:(?P<count>one|two|three|a)[ -])?(?P<part>half|thirds?|quarters?|fifths?|tenths?)"
FRACTION = re.compile(
    rf"{_HEDGED}{_SHARE}"
    r" (?=of\b(?! an? )|the\b|its\b|their\b|(?:more|fewer|less|higher|lower|larger|smaller)\b)",
    re.IGNORECASE,
)
BY_SHARE = re.compile(
    rf"(?<=\bby )(?:(?:{BEFORE}) )?{_SHARE}"
    r"(?=[.,;:)]|$| (?:to|in|from|since|after|over|on|at|and|but|while|when|as|this|last|compared|during|year)\b)",
    re.IGNORECASE,
)
""" "Fell by a third", beside "was met by a third party"."""
HALVED = re.compile(r"\bhalv(?:e[sd]?|ing)\b", re.IGNORECASE)
PART_OF_UNIT = re.compile(
    rf"{_HEDGED}(?!half a [mb]illion\b)(?:(?P<count>one|two|three|a)[ -])?"
    r"(?:(?P<part>half|thirds?|quarters?)(?:(?<=half)| of)) "
    rf"an? (?:(?P<scale>[mb]illion)|(?P<unit>{UNIT_WORDS}|point))\b",
    re.IGNORECASE,
)
""" "A quarter of an hour", "half a point", "three quarters of a million"."""
ONE_UNIT = re.compile(
    r"\b(?:for|within|after|last(?:s|ed|ing)?|t(?:akes?|ook)|in(?= a (?:decade|century)\b)) "
    rf"(?P<first>(?:(?:{BEFORE}) )?an? (?P<unit>{UNIT_WORDS}))\b(?! and a half\b| or (?:two|so|more)\b)",
    re.IGNORECASE,
)
""" "For a fortnight", but not "twice a week"."""
RATIO = re.compile(
    rf"{_HEDGED}(?:one|1) in (?:every )?(?P<last>two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|\d\d?)"
    rf"(?![\w-]|[.,]\d)(?! (?:others?|more|further|{UNIT_WORDS})\b)",
    re.IGNORECASE,
)
OTHERS = re.compile(rf"{_EDGE}(?P<first>{NUMERAL}) (?=others?\b)", re.IGNORECASE)
"""Those who come on top of others: "three others were injured"."""
AND_A_HALF = re.compile(rf"{_EDGE}an? (?P<unit>{UNIT_WORDS}) and a half\b", re.IGNORECASE)
RANK = re.compile(
    rf"{_EDGE}(?:(?P<digits>\d+)(?:st|nd|rd|th)|(?P<word>third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth))"
    r"\b(?! of (?:the|its|their|all)\b)",
    re.IGNORECASE,
)
ORDINALS = vocabulary("zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth")
SIZES = {
    "tens": 10,
    "dozens": 20,
    "scores": 20,
    "hundreds": 100,
    "thousands": 1000,
    "millions": 10**6,
    "billions": 10**9,
}
VAGUE_RANGES = {
    "both": (2, 2),
    "a pair of": (2, 2),
    "twice": (2, 2),
    "a couple of": (2, 3),
    "a trio of": (3, 3),
    "hat-trick": (3, 3),
}
