"""A day, month, year, time of day or order in time replaced by another one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random
from typing import TYPE_CHECKING

from summarize.checker.facts.words import vocabulary
from summarize.reading.calendar_names import MONTHS, WEEKDAYS
from summarize.training.checker.minimal.base import Setting, Wrong
from summarize.training.checker.minimal.text import sentence

if TYPE_CHECKING:
    from spacy.tokens import Doc

IN_PREMISE = 0.8
_GROUPS = (
    tuple(map(str.title, WEEKDAYS)),
    tuple(map(str.title, MONTHS)),
    vocabulary("Jan. Feb. Aug. Sept. Oct. Nov. Dec."),
    vocabulary("morning afternoon evening night"),
    vocabulary("yesterday today tomorrow"),
    vocabulary("spring summer autumn winter"),
    vocabulary("p.m. a.m."),
    vocabulary("pm am"),
)
_NAMES = [re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, group))})(?![\w-])") for group in _GROUPS]
_PERIODS = r"(?= (?:week|month|year|night|fall|summer|winter|spring|\w+day))"
_TURNED = (
    (re.compile(rf"\blast{_PERIODS}"), "next"),
    (re.compile(rf"\bnext{_PERIODS}"), "last"),
    (re.compile(r"(?<=\w )before(?= \w)"), "after"),
    (re.compile(r"(?<=\w )after(?= \w)"), "before"),
    (re.compile(r"\bdays (?:before|earlier)\b"), "days later"),
    (re.compile(r"\b(weeks|months|years|hours|minutes) earlier\b"), r"\1 later"),
    (re.compile(r"\b(weeks|months|years|hours|minutes) later\b"), r"\1 earlier"),
    (re.compile(r"(?<=\w )until(?= \w)"), "since"),
    (re.compile(r"\bfor the first time\b"), "for the second time"),
)
_NO_ORDER_AFTER = frozenset(
    vocabulary("look looked looking named day soon shortly ever modeled go long not never just seek year as")
)
""" "The day after", "look after" and "named after" cannot be turned round."""
_NO_ORDER_BEFORE = ("all", "long")
_YEAR = re.compile(r"(?<![\w$£€.,-])(?:19|20)\d\d(?![\w,]\d|\w|s\b|%)")
_BOUND = re.compile(
    r"\b(?:by|before|until|till|since|after|from|through|to)(?: (?:the|early|mid|late|end of|\w+day|[A-Z]\w+))* $"
)
""" "By 2018" holds of 2020, too, and what has been so since May has been so since June."""
_LATEST = 2021  # the articles' last year: a later one would be too easily seen to be wrong
_BEFORE_MONTH = re.compile(r"\b(?:in|of|last|since|this|until|by|late|early|\d) $")


def wrong_times(claim: Doc, setting: Setting, rng: Random) -> list[Wrong]:
    """Each expression of time once; a day that the premise names beside another deed is preferred."""
    texts = [*_named(claim, setting, rng), *_years(claim, setting, rng), *_reordered(claim.text)]
    return [Wrong(sentence(text), "contradiction") for text in texts]


def _named(claim: Doc, setting: Setting, rng: Random) -> Iterator[str]:
    for group, pattern in zip(_GROUPS, _NAMES, strict=True):
        for match in pattern.finditer(claim.text):
            others = [name for name in group if name != match.group()]
            told = [name for name in others if setting.says(name)]
            elsewhere = [name for name in told if not _beside(claim, name, setting)]
            pool = elsewhere if elsewhere and rng.random() < IN_PREMISE else [o for o in others if o not in told]
            if pool and _is_time(claim, match) and not _BOUND.search(claim.text[: match.start()]):
                yield _put(claim.text, match, rng.choice(pool))


def _is_time(claim: Doc, match: re.Match[str]) -> bool:
    """Not the prime minister May, the Arab Spring, or what "today" is short for."""
    word = match.group()
    span = claim.char_span(*match.span(), alignment_mode="expand")
    if span is None or span[0].ent_type_ not in ("DATE", "TIME", ""):
        return False
    if word in ("May", "March"):
        return bool(_BEFORE_MONTH.search(claim.text[: match.start()]) or re.match(r" \d", claim.text[match.end() :]))
    return word not in ("am", "today", "spring") or span[0].ent_type_ in ("DATE", "TIME")


def _beside(claim: Doc, name: str, setting: Setting) -> bool:
    """Whether a sentence of the premise has the name together with a verb of the claim."""
    verbs = {token.lemma_ for token in claim if token.pos_ == "VERB"}
    return any(name in doc.text and verbs & {token.lemma_ for token in doc} for doc in setting.window)


def _years(claim: Doc, setting: Setting, rng: Random) -> Iterator[str]:
    for match in _YEAR.finditer(claim.text):
        if _BOUND.search(claim.text[: match.start()]):
            continue
        year = int(match.group())
        near = [other for other in (year - 1, year + 1, year - 3, year + 2, year - 10) if not setting.says(str(other))]
        near = [other for other in near if other <= max(_LATEST, year)]
        span = claim.char_span(*match.span(), alignment_mode="expand")
        if near and span is not None and span[0].ent_type_ == "DATE":
            yield _put(claim.text, match, str(rng.choice(near)))


def _reordered(text: str) -> Iterator[str]:
    for pattern, turned in _TURNED:
        match = pattern.search(text)
        if match is not None:
            before, after = text[: match.start()].lower().split()[-1:], text[match.end() :].lower().split()[:1]
            if not (_NO_ORDER_AFTER.intersection(before) or set(after).intersection(_NO_ORDER_BEFORE)):
                yield _put(text, match, match.expand(turned))


def _put(text: str, match: re.Match[str], new: str) -> str:
    return text[: match.start()] + new + text[match.end() :]
