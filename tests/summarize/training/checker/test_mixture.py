"""What a stage draws, what it never sees, and how rows come together."""

from __future__ import annotations

import re
from contextlib import nullcontext

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.errors import UnusableInput
from summarize.training.checker.mixture import batches, draw, is_validation, padded, refuse_unknown
from summarize.training.checker.pairs import Pair

PAIRS = [Pair(f"p{i}", "h", "neutral", "abc"[i % 3], f"group {i // 2}") for i in range(300)]


def test_at_most_so_many_of_each_source_are_drawn_and_of_others_none() -> None:
    drawn = draw(PAIRS, {"a": 7, "b": 1000}, seed=1)
    assert [sum(pair.source == source for pair in drawn) for source in "abc"] == [7, 100, 0]
    assert len(set(drawn)) == 107


def test_a_star_stands_for_every_source_that_is_not_named() -> None:
    drawn = draw(PAIRS, {"a": 0, "*": 2}, seed=1)
    assert [sum(pair.source == source for pair in drawn) for source in "abc"] == [0, 2, 2]


def test_what_is_drawn_does_not_depend_on_other_sources() -> None:
    alone = [pair for pair in PAIRS if pair.source == "a"]
    assert draw(alone, {"a": 9}, seed=3) == draw(PAIRS, {"a": 9}, seed=3)


def test_pairs_of_one_group_lie_on_one_side() -> None:
    held = [pair for pair in PAIRS if is_validation(pair, 0.3)]
    groups = {pair.group for pair in held}
    assert len(held) == 2 * len(groups)
    assert 30 <= len(held) <= 150  # of 300, expected 90


@given(st.lists(st.integers(1, 90), min_size=1, max_size=60), st.integers(90, 400), st.integers(0, 5))
def test_every_row_comes_once_and_no_batch_is_larger_than_allowed(lengths: list[int], tokens: int, seed: int) -> None:
    made = batches(lengths, tokens, seed)
    assert sorted(place for batch in made for place in batch) == list(range(len(lengths)))
    assert all(padded(max(lengths[i] for i in batch)) * len(batch) <= tokens for batch in made if len(batch) > 1)


def test_a_name_that_ends_in_a_star_stands_for_those_that_begin_so() -> None:
    pairs = [Pair("p", "h", "neutral", source, "g") for source in ("scene-a", "scene-b", "scene-a", "true", "true")]
    drawn = draw(pairs, {"*": 9, "scene-*": 1, "scene-b": 0}, seed=0)
    assert sorted(pair.source for pair in drawn) == ["scene-a", "true", "true"]


@pytest.mark.parametrize(
    ("name", "known"), [("a", True), ("*", True), ("scene-*", True), ("b", False), ("scenes-*", False)]
)
def test_a_name_that_stands_for_no_pair_is_refused(name: str, known: bool) -> None:
    pairs = [Pair("p", "h", "neutral", source, "g") for source in ("a", "scene-left")]
    with nullcontext() if known else pytest.raises(UnusableInput, match=f"no pair of {re.escape(name)}; "):
        refuse_unknown([name], pairs)
