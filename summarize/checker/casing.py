"""Claims without a capital, as models write them that read no capitals, spelt as the reports spell their words.

A judge and a parser that know names by their capitals take "hillary clinton" for no name, and a report's own sentence
in small letters for another one.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from summarize.records import Report
from summarize.spelling import unaccented

_WORD = re.compile(r"\w+(?:\.\w+)*")
_BEGINNING = re.compile(r"[“\"‘:]")

Spellings = Mapping[str, str]
"""From a word in small letters, with accents or without, to how the reports spell it most often inside sentences."""


def lacks_capitals(text: str) -> bool:
    """Whether there are letters, and all are small."""
    return text.islower()


def spellings(reports: Sequence[Report]) -> Spellings:
    """How the reports spell each of their words; one that only ever begins sentences has a capital."""
    inside: defaultdict[str, Counter[str]] = defaultdict(Counter)
    first: dict[str, str] = {}
    for begins, word in _words(reports):
        if begins:
            first.setdefault(word.lower(), word)
        else:
            inside[word.lower()][word] += 1
    known = first | {word: found.most_common(1)[0][0] for word, found in inside.items()}
    return {unaccented(word): spelt for word, spelt in known.items()} | known


def with_capitals(text: str, known: Spellings) -> str:
    """``text`` with the reports' spelling of each word, and a capital at its head; every letter keeps its place."""

    def spelt(match: re.Match[str]) -> str:
        word = known.get(match[0], match[0])
        return word if len(word) == len(match[0]) else match[0]

    cased = _WORD.sub(spelt, text)
    head = cased[:1].upper()
    return head + cased[1:] if len(head) == 1 else cased


def _words(reports: Sequence[Report]) -> Iterator[tuple[bool, str]]:
    """Every word, and whether a sentence or a quotation begins with it; sentences all in capitals say nothing."""
    for sentence in (sentence for report in reports for sentence in report.sentences if not sentence.text.isupper()):
        end = 0
        for match in _WORD.finditer(sentence.text):
            yield end == 0 or _BEGINNING.search(sentence.text, end, match.start()) is not None, match[0]
            end = match.end()
