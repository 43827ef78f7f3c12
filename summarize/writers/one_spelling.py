"""A summary spells a name in one way, with accents or without, however many ways its reports have."""

from __future__ import annotations

import itertools
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from summarize.records import Report
from summarize.spelling import WORD, unaccented

Respelling = Mapping[str, str]
"""From each spelling of a name that the reports spell in several ways to the one that a summary has."""


def one_spelling(reports: Sequence[Report]) -> Respelling:
    """The commonest spelling of each part of a name that the reports spell with and without accents.

    Two are one name where they stand beside the same other part: "Marc Bélanger" and "Marc Belanger", but not "José
    Silva" and "Jose Ortega". "Groß" is not "Gross".
    """
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    beside: defaultdict[str, set[str]] = defaultdict(set)
    for first, second in (pair for report in reports for s in report.sentences for pair in _pairs(s.text)):
        for word, other in ((first, second), (second, first)):
            counts[unaccented(word)][word] += 1
            beside[word].add(unaccented(other))
    found: dict[str, str] = {}
    for told in counts.values():
        commonest = told.most_common(1)[0][0]
        found |= {word: commonest for word in told if word != commonest and beside[word] & beside[commonest]}
    return found


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    """The words with a capital that stand side by side, without those in ß."""
    for first, second in itertools.pairwise(WORD.finditer(text)):
        words = (first[0], second[0])
        if text[first.end() : second.start()] == " " and all(w[0].isupper() and "ß" not in w for w in words):
            yield words


def respelt(text: str, known: Respelling) -> str:
    """``text`` with one spelling of each name."""
    return WORD.sub(lambda match: known.get(match[0], match[0]), text) if known else text


def reports_respelt(reports: Sequence[Report], known: Respelling) -> tuple[Report, ...]:
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
