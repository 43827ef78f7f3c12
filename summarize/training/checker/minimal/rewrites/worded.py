"""Other words for the same: synonyms that are safe in news, numbers in words or digits, refusals as denials."""

from __future__ import annotations

import re
from random import Random
from typing import TYPE_CHECKING

from summarize.training.checker.minimal.numerals import WORDS, numerals
from summarize.training.checker.minimal.rewrites.synonyms import TABLE
from summarize.training.checker.minimal.text import sentence

if TYPE_CHECKING:
    from spacy.tokens import Doc


def reworded(text: str, rng: Random, chance: float = 0.8) -> str:
    """Each word that has a safe synonym replaced with the given chance, outside of quotations."""
    if any(mark in text for mark in '"“”'):
        return text
    for match, other in _matches(text):
        if rng.random() < chance:
            text = text[: match.start()] + other + text[match.end() :]
    return sentence(text)


def _matches(text: str) -> list[tuple[re.Match[str], str]]:
    """What can be replaced, from right to left; each stretch once, so that no word is replaced back."""
    found: list[tuple[re.Match[str], str]] = []
    for pattern, other in TABLE:
        match = pattern.search(text)
        if match and all(match.end() <= taken.start() or match.start() >= taken.end() for taken, _ in found):
            found.append((match, other))
    return sorted(found, key=lambda pair: -pair[0].start())


def numbers_rewritten(doc: Doc, rng: Random) -> list[str]:  # noqa: ARG001 - the same for every rewrite
    """ "Nine" as "9" and "9" as "nine", below twenty."""
    text = doc.text
    for match in reversed(numerals(doc)):
        numeral = match.group()
        if numeral.lower() in WORDS:
            text = text[: match.start()] + str(WORDS.index(numeral.lower())) + text[match.end() :]
        elif numeral.isdigit() and 2 <= int(numeral) <= 20 and text[: match.start()][-1:] not in "$£€":
            text = text[: match.start()] + WORDS[int(numeral)] + text[match.end() :]
    return [sentence(text)] if text != doc.text else []
