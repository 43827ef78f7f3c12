"""What a report has in quotation marks: stretches of a sentence, and whole sentences of somebody's speech."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from summarize.records import Report

QUOTED = re.compile(r"[“\"„«]([^”\"“»]*)[”\"»]|(?<!\w)‘([^‘’]*)’(?!\w)")
HALF_SINGLE = re.compile(r"(?<!\w)‘(?!\d)|(?<=[A-RT-Za-rt-z.,!?])’(?!\w)")
"""A single mark without its other half; after an s it may be that of a possessive."""
_MARK = re.compile(r"[“”\"„«»]")
_OPENING, _CLOSING, _EITHER = "“«", "”»", '"'


def outside_quotations(text: str) -> str:
    """``text`` with a space for each stretch in a pair of quotation marks."""
    return QUOTED.sub(" ", text)


def is_half_quoted(outside: str) -> bool:
    """Whether a mark without its other half is left, in a text from `outside_quotations`."""
    return _MARK.search(outside) is not None or HALF_SINGLE.search(outside) is not None


def inside_quotations(report: Report) -> frozenset[str]:
    """The ids of the sentences that begin inside a quotation which an earlier one of the same paragraph opens.

    A paragraph begins outside: where speech goes on in a new one, print opens it again. A mark that opens and closes
    alike, as straight ones do, opens what is outside and closes what is inside.
    """
    return frozenset(_inside(report))


def _inside(report: Report) -> Iterator[str]:
    for _, sentences in groupby(report.sentences, key=lambda sentence: sentence.paragraph):
        inside = False
        for sentence in sentences:
            if inside:
                yield sentence.id
            for letter in sentence.text:
                if letter in _OPENING or (letter == _EITHER and not inside):
                    inside = True
                elif letter in _CLOSING or letter == _EITHER:
                    inside = False
