"""Batches hold every row once, the widest first."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from summarize.checker.encoders.batches import STEP, batches
from summarize.checker.filling import Batch

LENGTHS = st.lists(st.integers(1, 512), max_size=60)


def test_batches_counted_out_by_hand() -> None:
    assert list(batches([3, 40, 16, 17, 40], 40, 99)) == [Batch((1, 4), 40), Batch((3,), 32), Batch((0, 2), 16)]
    assert list(batches([3, 40, 16, 17, 40], 40, 31)) == [
        Batch((n,), w) for n, w in [(1, 40), (4, 40), (3, 32), (0, 16), (2, 16)]
    ]
    assert list(batches([], 512, 99)) == []
    assert list(batches([0, 3], 512, 99)) == [Batch((0, 1), 16)]


@given(LENGTHS)
def test_every_row_comes_once_and_no_later_batch_is_wider(lengths: list[int]) -> None:
    found = list(batches(lengths, 512, 1024))
    assert sorted(place for batch in found for place in batch.places) == list(range(len(lengths)))
    assert [batch.width for batch in found] == sorted((batch.width for batch in found), reverse=True)


@given(LENGTHS)
def test_a_width_depends_on_a_rows_own_length_and_is_the_next_step(lengths: list[int]) -> None:
    for batch in batches(lengths, 512, 1024):
        for place in batch.places:
            assert lengths[place] <= batch.width < lengths[place] + STEP
            assert batch.width % STEP == 0


@given(LENGTHS, st.integers(1, 2000))
def test_a_batch_holds_no_more_tokens_than_may_be_or_one_row(lengths: list[int], tokens: int) -> None:
    for batch in batches(lengths, 512, tokens):
        assert len(batch.places) * batch.width <= tokens or len(batch.places) == 1
