"""Samples are the same everywhere, and seeds mean what they say."""

import pytest

from eval.data.rows import ExampleRow, Text, from_texts
from eval.data.sampling import sampled
from eval.data.settings import DataSettings
from summarize.errors import UnknownSetting, UnusableInput

ROWS = [ExampleRow(name, from_texts(name, [Text("A text.")]), (), name) for name in map(str, range(100))]


def ids(limit: int | None, seed: int, rows: list[ExampleRow] = ROWS) -> list[str]:
    return [row.id for row in sampled(rows, DataSettings("x", "jsonl", max_examples=limit, seed=seed))]


def test_without_a_limit_all_are_used_in_order() -> None:
    assert ids(None, 0) == [row.id for row in ROWS]


def test_a_limit_above_the_size_changes_nothing() -> None:
    assert ids(1000, 0) == ids(None, 0)


def test_a_sample_has_the_size_asked_for_and_keeps_the_order() -> None:
    assert len(chosen := ids(10, 0)) == 10
    assert chosen == sorted(chosen, key=int)


def test_zero_is_a_seed_like_the_others() -> None:
    assert ids(10, 0) == ids(10, 0)
    assert len({tuple(ids(10, seed)) for seed in range(-2, 3)}) == 5


def test_a_larger_sample_contains_the_smaller() -> None:
    assert set(ids(10, 7)) < set(ids(40, 7))


def test_the_order_of_the_rows_does_not_decide() -> None:
    assert set(ids(10, 3, ROWS[::-1])) == set(ids(10, 3))


def test_each_row_is_drawn_about_as_often() -> None:
    times = [sum(name in ids(50, seed) for seed in range(60)) for name in ("0", "50", "99")]
    assert all(15 < count < 45 for count in times)  # 30 expected, 4 standard deviations


@pytest.mark.parametrize("limit", [0, -1])
def test_fewer_than_one_is_refused(limit: int) -> None:
    with pytest.raises(UnknownSetting, match="max_examples"):
        ids(limit, 0)


def test_no_rows_are_an_error() -> None:
    with pytest.raises(UnusableInput, match="nothing"):
        ids(None, 0, [])


def test_an_id_that_occurs_twice_is_an_error() -> None:
    with pytest.raises(UnusableInput, match="'5' occurs twice"):
        ids(None, 0, [*ROWS, ROWS[5]])
