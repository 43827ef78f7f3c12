"""A summary spells a name in one way, with accents or without, however many ways its reports have."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from summarize.records import Report
from summarize.spelling import unaccented

_WORD = re.compile(r"\w[\w\u0300-\u036f]*")
_OPENING = re.compile(r"[\W_]*\w[\w\u0300-\u036f]*")
"""The first word of a sentence, whose capital says nothing."""

Spellings = Mapping[str, str]
"""From each spelling of a name that the reports spell in several ways to the one that a summary has."""


def one_spelling(reports: Sequence[Report]) -> Spellings:
    """The commonest spelling of each name whose spellings differ in accents alone, among equals the first.

    A name has a capital inside sentences and stands nowhere in small letters ("Rosé" beside "rose").
    """
    found: defaultdict[str, Counter[str]] = defaultdict(Counter)
    common = set[str]()
    for text in (sentence.text for report in reports for sentence in report.sentences):
        opening = _OPENING.match(text)
        for word in _WORD.findall(text, opening.end() if opening is not None else 0):
            if word[0].isupper():
                found[unaccented(word)][word] += 1
            else:
                common.add(unaccented(word))
    names = [told for plain, told in found.items() if len(told) > 1 and plain.lower() not in common]
    return {word: told.most_common(1)[0][0] for told in names for word in told}


def respelt(text: str, known: Spellings) -> str:
    """``text`` with one spelling of each name."""
    return _WORD.sub(lambda match: known.get(match[0], match[0]), text) if known else text


def reports_respelt(reports: Sequence[Report], known: Spellings) -> tuple[Report, ...]:
    """The reports with one spelling of each name, for looking people up; offsets may no longer be those of the text."""
    if not known:
        return tuple(reports)
    return tuple(
        replace(
            report,
            text=respelt(report.text, known),
            sentences=tuple(replace(sentence, text=respelt(sentence.text, known)) for sentence in report.sentences),
        )
        for report in reports
    )
