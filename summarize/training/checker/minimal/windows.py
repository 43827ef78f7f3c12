"""Premises: a few sentences that follow each other, with those that a claim comes from among them."""

from __future__ import annotations

from random import Random

MAX_WORDS = 120
"""With a claim, nearly always within the tokens that the recipe reads (``max_tokens``)."""
SIZES = (1, 3, 4, 5)
SHARES = (35, 45, 10, 10)


def window(lengths: list[int], first: int, last: int, rng: Random) -> range:
    """Places of consecutive sentences with ``first`` to ``last`` among them; ``lengths`` are the sentences' words.

    How many is drawn by `SHARES`; the words stay within `MAX_WORDS` unless the claim's own sentences exceed it.
    """
    size = max(rng.choices(SIZES, SHARES)[0], last - first + 1)
    earliest = max(0, last - size + 1)
    start = rng.randint(min(earliest, first), first)
    stop = min(len(lengths), start + size)
    while sum(lengths[start:stop]) > MAX_WORDS and stop > last + 1:
        stop -= 1
    while sum(lengths[start:stop]) > MAX_WORDS and start < first:
        start += 1
    return range(start, max(stop, last + 1))
