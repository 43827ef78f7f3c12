"""Rows of like length together: with little padding, and within memory that is taken once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from summarize.checker.filling import Batch

STEP = 16
"""Rows are padded to a multiple of so many tokens: each new size of a batch takes OpenVINO some 20 milliseconds."""


def batches(lengths: Sequence[int], most: int, tokens: int) -> Iterator[Batch]:
    """All rows of these lengths, the longest first: what holds the first batch holds each later one.

    How wide a row becomes depends on its own length only, and is at most ``most``; a row without tokens, as a tokenizer
    that adds none makes of an empty text, is as wide as one with one. A batch has ``tokens`` padded tokens at most, or
    else one row.
    """
    widths = [min(-(-max(length, 1) // STEP) * STEP, most) for length in lengths]
    by_width = sorted(range(len(widths)), key=lambda place: -widths[place])
    for width, group in groupby(by_width, key=lambda place: widths[place]):
        places, size = tuple(group), max(1, tokens // width)
        for start in range(0, len(places), size):
            yield Batch(places[start : start + size], width)
