"""What a report has in quotation marks: stretches of a sentence, and whole sentences of somebody's speech."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from summarize.records import Report

QUOTED = re.compile(r"[“\"„«]([^”\"“»]*)[”\"»]|(?<!\w)‘((?:[^‘’]|’(?=\w))*)’(?!\w)")
HALF_SINGLE = re.compile(r"(?<!\w)‘(?!\d)|(?<=[a-rt-wy])(?<!in)’(?= [A-Z])")
"""A single mark without its other half; that of a possessive or of a letter left out stands behind s, x, z and "in"."""
MARK = re.compile(r"[“”\"„«»]")
_OPENS = re.compile(r"[«„]|(?<![\w.,!?])“|(?<![^\s(\[—–-])\"(?=\S)")
_CLOSES = re.compile(r"[»”]|(?<=[\w.,!?])“|(?<=[^\s(\[—–-])\"")
_INCHES = re.compile(r"(?<=\d)\"")


def outside_quotations(text: str) -> str:
    """``text`` with a space for each stretch in a pair of quotation marks."""
    return QUOTED.sub(" ", text)


def quotations(text: str) -> list[str]:
    """The stretches in quotation marks, but for titles of works, whose longer words all have capitals."""
    return [match.group() for match in QUOTED.finditer(text) if not _is_title(match.group()[1:-1])]


def _is_title(quoted: str) -> bool:
    longer = re.findall(r"[^\W\d_]{4,}", quoted)
    return bool(longer) and all(word[0].isupper() for word in longer) and quoted[-1:] not in {".", ",", "!", "?"}


def is_half_quoted(outside: str) -> bool:
    """Whether a mark without its other half is left, in a text from `outside_quotations`."""
    return MARK.search(outside) is not None or HALF_SINGLE.search(outside) is not None


def inside_quotations(report: Report) -> frozenset[str]:
    """The ids of the sentences that begin inside a quotation which an earlier one of the same paragraph opens.

    A paragraph begins outside: where speech goes on in a new one, print opens it again. What a mark does that is used
    for both, its neighbours tell: it opens behind a space, and closes behind a letter.
    """
    return frozenset(_inside(report))


def _inside(report: Report) -> Iterator[str]:
    for _, sentences in groupby(report.sentences, key=lambda sentence: sentence.paragraph):
        inside = False
        for sentence in sentences:
            if inside:
                yield sentence.id
            for mark in MARK.finditer(sentence.text):
                inside = _is_inside_after(sentence.text, mark.start(), inside)


def _is_inside_after(text: str, place: int, inside: bool) -> bool:
    """Whether the words behind the mark at ``place`` are quoted; ``inside``: whether those before it are."""
    if not inside and _INCHES.match(text, place):
        return False
    return _OPENS.match(text, place) is not None or (inside and _CLOSES.match(text, place) is None)
