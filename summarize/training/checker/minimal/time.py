"""A day, month, year, time of day or order in time replaced by another one."""

from __future__ import annotations

import re
from random import Random
from typing import TYPE_CHECKING

from summarize.training.checker.minimal.base import Setting, Wrong
from summarize.training.checker.minimal.text import sentence

if TYPE_CHECKING:
    from spacy.tokens import Doc

_GROUPS = (
    ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
     "December"),
    ("Jan.", "Feb.", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."),
    ("morning", "afternoon", "evening", "night"),
    ("yesterday", "today", "tomorrow"),
    ("spring", "summer", "autumn", "winter"),
    ("p.m.", "a.m."),
    ("pm", "am"),
)  # fmt: skip
_TURNED = (
    (r"\blast(?= (?:week|month|year|night|fall|summer|winter|spring|\w+day))", "next"),
    (r"\bnext(?= (?:week|month|year|fall|summer|winter|spring|\w+day))", "last"),
    (r"(?<=\w )before(?= \w)", "after"),
    (r"(?<=\w )after(?= \w)", "before"),
    (r"\bdays (?:before|earlier)\b", "days later"),
    (r"\b(weeks|months|years|hours|minutes) earlier\b", r"\1 later"),
    (r"\b(weeks|months|years|hours|minutes) later\b", r"\1 earlier"),
    (r"(?<=\w )until(?= \w)", "since"),
    (r"\bfor the first time\b", "for the second time"),
)
_YEAR = re.compile(r"(?<![\w$£€.,-])(?:19|20)\d\d(?![\w,]\d|\w|s\b|%)")


def wrong_times(claim: Doc, setting: Setting, rng: Random) -> list[Wrong]:
    """Each expression of time once; a day that the premise names beside another deed is preferred."""
    found = [*_named(claim, setting, rng), *_years(claim, setting, rng)]
    for pattern, turned in _TURNED:
        match = re.search(pattern, claim.text)
        if match and not _is_phrase(claim.text, match):
            found.append(_put(claim.text, match, match.expand(turned)))
    return found


def _is_phrase(text: str, match: re.Match[str]) -> bool:
    """ "The day after", "look after", "named after": not an order in time that can be turned round."""
    before = text[: match.start()].split()[-1:]
    after = text[match.end() :].split()[:1]
    return bool(
        before and before[0].lower() in ("look", "looked", "looking", "named", "day", "soon", "shortly", "ever",
                                         "modeled", "go", "long", "not", "never", "just", "seek", "year", "as")
    ) or bool(after and after[0].lower().strip(",.") in ("all", "that", "it", "long", "the", "a") and match[0] == "before"
              and after[0].lower().strip(",.") in ("all", "long"))  # fmt: skip


def _named(claim: Doc, setting: Setting, rng: Random) -> list[Wrong]:
    found = []
    for group in _GROUPS:
        pattern = re.compile(r"(?<![\w-])(?:" + "|".join(re.escape(name) for name in group) + r")(?![\w-])")
        for match in pattern.finditer(claim.text):
            span = claim.char_span(*match.span(), alignment_mode="expand")
            if match.group() in ("May", "March") and not _is_month(claim.text, match):
                continue
            if span is None or (span[0].ent_type_ not in ("DATE", "TIME", "")) or _ambiguous(match.group(), span[0].ent_type_):
                continue
            told = [name for name in group if name != match.group() and setting.says(name)]
            rest = [name for name in group if name != match.group() and name not in told]
            elsewhere = [name for name in told if not _beside(claim, name, setting)]
            pool = elsewhere if elsewhere and rng.random() < 0.8 else rest
            if pool:
                found.append(_put(claim.text, match, rng.choice(pool)))
    return found


def _is_month(text: str, match: re.Match[str]) -> bool:
    """ "May 12", "in May": not the prime minister, nor what may be."""
    before = re.search(r"\b(?:in|of|last|since|this|until|by|late|early|\d) $", text[: match.start()])
    return bool(before or re.match(r" \d", text[match.end() :]))


def _ambiguous(word: str, entity: str) -> bool:
    return word in ("am", "today", "spring") and entity not in ("DATE", "TIME")


def _beside(claim: Doc, name: str, setting: Setting) -> bool:
    """Whether a sentence of the premise has the name together with a verb of the claim."""
    verbs = {token.lemma_ for token in claim if token.pos_ == "VERB"}
    return any(name in doc.text and verbs & {token.lemma_ for token in doc} for doc in setting.window)


def _years(claim: Doc, setting: Setting, rng: Random) -> list[Wrong]:
    found = []
    for match in _YEAR.finditer(claim.text):
        year = int(match.group())
        near = [other for other in (year - 1, year + 1, year - 3, year + 2, year - 10) if not setting.says(str(other))]
        near = [other for other in near if other <= 2021 or year > 2021]
        span = claim.char_span(*match.span(), alignment_mode="expand")
        if near and span is not None and span[0].ent_type_ == "DATE":
            found.append(_put(claim.text, match, str(rng.choice(near))))
    return found


def _put(text: str, match: re.Match[str], new: str) -> Wrong:
    return Wrong(sentence(text[: match.start()] + new + text[match.end() :]), "contradiction")
