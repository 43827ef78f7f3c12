"""A claim about some made one about all, or about one of them: "half of the houses" told as "the houses"."""

from __future__ import annotations

import re
from random import Random
from typing import TYPE_CHECKING

from summarize.training.checker.minimal.base import Setting, Wrong
from summarize.training.checker.minimal.text import sentence
from summarize.training.checker.pairs import Label

if TYPE_CHECKING:
    from spacy.tokens import Doc

_PART = (
    r"(?<!\bas )(?<!\w)(?i:(?:(?:about|nearly|almost|roughly|more than|less than|at least) )?"
    r"(?:half|a third|two-thirds|a quarter|some|most|part|(?:the|a) majority|\d+(?:\.\d+)? ?(?:%|percent)) of) "
    r"(?=(?:the|its|their|his|her|all|those|these|[A-Z]\w+s)\b)"
)
_PLURAL = r"[a-z]+s\b)"
"""How the patterns end that need a plural noun after what they match."""
_DEFINITE = ("the", "its", "his", "her", "their", "at")
_DENIAL = re.compile(r"\b(?:not|never|no|nobody|none|neither|nor|without|cannot)\b|n['’]t\b", re.IGNORECASE)
_PATTERNS: tuple[tuple[re.Pattern[str], str, Label], ...] = (
    (re.compile(_PART), "", "not_entailment"),
    (re.compile(r"\bsome (?=[a-z]+s\b)", re.IGNORECASE), "all ", "not_entailment"),
    (re.compile(r"\bmost (?=[a-z]+s\b)", re.IGNORECASE), "all ", "not_entailment"),
    (re.compile(r"(?<!\bas )\bmany (?=[a-z]+s\b)", re.IGNORECASE), "most ", "not_entailment"),
    (re.compile(r"\bsometimes\b"), "always", "contradiction"),
    (re.compile(r"\boften\b"), "rarely", "contradiction"),
    (re.compile(r"\brarely\b"), "often", "contradiction"),
    (re.compile(r"\balways\b"), "never", "contradiction"),
    (re.compile(r"\bnever\b"), "often", "contradiction"),
    (re.compile(r"\bseveral (?=[a-z]+s\b)"), "all ", "not_entailment"),
    (re.compile(r"\b(?:nearly|almost) (?=all\b|every\b|always\b)"), "", "not_entailment"),
    (re.compile(r"\beveryone\b"), "nobody", "contradiction"),
    (re.compile(r"\ball of\b"), "none of", "contradiction"),
    (re.compile(r"\b[Bb]oth\b(?= [a-z]+s\b)"), "neither of the", "contradiction"),
    (re.compile(r"\b(?:partially|partly|mostly|largely) (?=[a-z]+ed\b)"), "", "not_entailment"),
)


def wrong_scopes(claim: Doc, setting: Setting, rng: Random) -> list[Wrong]:  # noqa: ARG001 - the same for every kind
    """Each quantifier once, outside of quotations and not below a denial."""
    if any(mark in claim.text for mark in '"“”'):
        return []
    found = []
    for pattern, new, label in _PATTERNS:
        match = pattern.search(claim.text)
        if match is None or _DENIAL.search(claim.text[: match.start()]):
            continue
        if pattern.pattern.endswith(_PLURAL) and not _before_plural(claim, match):
            continue
        text = claim.text[: match.start()] + new + claim.text[match.end() :]
        found.append(Wrong(sentence(text), label))
    return found


def _before_plural(claim: Doc, match: re.Match[str]) -> bool:
    """Whether things are counted, and not compared: "most dangerous", "the most votes"."""
    span = claim.char_span(*match.span(), alignment_mode="expand")
    if span is None or span.end >= len(claim):
        return False
    return claim[span.end].tag_ == "NNS" and (span.start == 0 or claim[span.start - 1].lower_ not in _DEFINITE)
