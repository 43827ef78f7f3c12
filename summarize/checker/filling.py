"""How a judge fills its batches: with as little padding as lets a row's numbers depend on that row alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import torch


@dataclass(frozen=True)
class Batch:
    """Rows that are computed together: their ``places``, the last one again where that fills the batch up."""

    places: tuple[int, ...]
    width: int


@dataclass(frozen=True)
class Filling:
    """What batches are filled up to, since the CPU's library sums in an order that depends on a product's size.

    Rows are padded to a multiple of ``width_step`` tokens, which depends on their own length only. A batch is filled
    up to ``fewest_tokens`` padded tokens.
    """

    width_step: int
    fewest_tokens: int

    def batches(self, lengths: Sequence[int], rows: int) -> Iterator[Batch]:
        """All rows, those of like length together, at least ``rows`` at a time where there are so many."""
        by_width: dict[int, list[int]] = {}
        for place, length in enumerate(lengths):
            by_width.setdefault(_rounded_up(length, self.width_step), []).append(place)
        for width in sorted(by_width):
            fewest = -(-self.fewest_tokens // width)
            size = max(rows, fewest)
            for start in range(0, len(by_width[width]), size):
                places = by_width[width][start : start + size]
                yield Batch((*places, *places[-1:] * (fewest - len(places))), width)


BFLOAT16 = Filling(width_step=32, fewest_tokens=1024)
"""The order of sums moves a probability by up to 0.005; with two threads it does not from 512 rows of a product on."""

FLOAT32 = Filling(width_step=8, fewest_tokens=0)
"""The order of sums moves a probability by 0.00000002 at most, mostly in the classification head, whose products have
so few rows (see `without_odd_rows`); decisions are made on six decimals."""


def filling(dtype: torch.dtype) -> Filling:
    """The one that suits what torch computes in."""
    import torch

    return FLOAT32 if dtype == torch.float32 else BFLOAT16


def _rounded_up(number: int, step: int) -> int:
    return -(-number // step) * step
