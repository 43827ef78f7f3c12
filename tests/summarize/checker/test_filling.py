"""Batches are counted out by hand."""

import pytest
import torch

from summarize.checker.filling import BFLOAT16, FLOAT32, Batch, Filling, filling


def test_rows_of_like_length_come_together_and_nothing_is_computed_twice() -> None:
    lengths = [3, 9, 8, 8, 1, 8, 8]
    assert list(FLOAT32.batches(lengths, rows=4)) == [Batch((0, 2, 3, 4), 8), Batch((5, 6), 8), Batch((1,), 16)]


def test_the_last_row_fills_a_batch_up_and_a_size_that_would_be_filled_up_anyway_is_used_to_the_full() -> None:
    filled = Filling(width_step=8, fewest_tokens=32)
    assert list(filled.batches([5] * 6, rows=3)) == [Batch((0, 1, 2, 3), 8), Batch((4, 5, 5, 5), 8)]


def test_a_batch_has_at_least_so_many_tokens() -> None:
    assert list(Filling(width_step=32, fewest_tokens=96).batches([30, 40, 31], rows=1)) == [
        Batch((0, 2, 2), 32),
        Batch((1, 1), 64),
    ]


def test_no_rows_no_batches() -> None:
    assert list(BFLOAT16.batches([], rows=16)) == []


@pytest.mark.parametrize(
    ("dtype", "wanted"),
    [(torch.float32, FLOAT32), (torch.bfloat16, BFLOAT16), (torch.float16, BFLOAT16)],
)
def test_coarser_numbers_need_more_filling(dtype: torch.dtype, wanted: Filling) -> None:
    assert filling(dtype) == wanted
