"""Which sentences of a report are somebody's speech though they bear no quotation mark themselves."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from summarize.records import Report

_OPENING, _CLOSING, _EITHER = "“«", "”»", '"'


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
