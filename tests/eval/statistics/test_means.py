"""Means and their intervals, against SciPy's bootstrap and by hand."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import bootstrap as scipy_bootstrap

from eval.statistics import Estimate, mean
from summarize.errors import UnusableInput

VALUES = np.random.default_rng(7).gamma(2.0, 0.1, size=60).tolist()
IDS = [f"e{number}" for number in range(60)]


def test_the_interval_of_independent_examples_is_scipys() -> None:
    theirs = scipy_bootstrap((VALUES,), np.mean, n_resamples=50_000, method="percentile", rng=np.random.default_rng(1))
    ours = mean(VALUES, IDS, resamples=50_000)
    assert ours.value == pytest.approx(np.mean(VALUES), abs=1e-12)
    assert (ours.low, ours.high) == pytest.approx(tuple(theirs.confidence_interval), abs=1e-3)


def test_examples_of_an_article_are_resampled_together() -> None:
    """Five copies of each example say no more than one: the interval must not shrink."""
    copies, articles = VALUES * 5, IDS * 5
    alone, clustered, naive = mean(VALUES, IDS), mean(copies, articles), mean(copies, [*map(str, range(300))])
    assert (clustered.low, clustered.high) == pytest.approx((alone.low, alone.high), abs=1e-12)
    assert _width(naive) == pytest.approx(_width(alone) / 5**0.5, rel=0.1)
    assert (clustered.n, clustered.articles) == (300, 60)


def test_articles_of_unequal_size_bring_all_their_examples() -> None:
    """By hand: three articles with means 0, 1 and 0.5 give 27 equally likely resamples."""
    values, articles = [0.0, 1.0, 1.0, 1.0, 0.0, 1.0], ["a", "b", "b", "b", "c", "c"]
    sums, sizes = {"a": 0, "b": 3, "c": 1}, {"a": 1, "b": 3, "c": 2}
    all_means = [
        (sums[x] + sums[y] + sums[z]) / (sizes[x] + sizes[y] + sizes[z]) for x in "abc" for y in "abc" for z in "abc"
    ]
    found = mean(values, articles, resamples=40_000)
    assert found.value == pytest.approx(4 / 6)
    assert (found.low, found.high) == (min(all_means), max(all_means)) == (0, 1)


def test_missing_values_are_left_out_and_not_counted_as_zero() -> None:
    found = mean([0.5, None, 0.7, None], ["a", "b", "c", "d"])
    assert found.value == pytest.approx(0.6)
    assert (found.n, found.articles) == (2, 2)


@pytest.mark.parametrize(
    ("values", "articles", "reason"),
    [([], [], "no examples"), ([None, None], ["a", "b"], "no example has a value")],
)
def test_nothing_to_average_is_none_with_a_reason(values: list[None], articles: list[str], reason: str) -> None:
    assert mean(values, articles) == Estimate(None, None, None, 0, 0, reason)


def test_one_article_has_a_mean_but_no_interval() -> None:
    found = mean([0.2, 0.4], ["a", "a"])
    assert (found.value, found.low, found.high) == (pytest.approx(0.3), None, None)
    assert found.reason == "one article only, so nothing to resample"


def test_equal_values_have_no_interval_rather_than_one_of_no_width() -> None:
    found = mean([0.05] * 9, IDS[:9])
    assert (found.value, found.low, found.high) == (pytest.approx(0.05), None, None)
    assert found.reason == "every resample gives the same value"


def test_seed_0_is_a_seed() -> None:
    assert mean(VALUES, IDS, seed=0) == mean(VALUES, IDS, seed=0) == mean(VALUES, IDS)
    assert mean(VALUES, IDS, seed=0) != mean(VALUES, IDS, seed=1)


def test_unequal_lengths_are_an_error() -> None:
    with pytest.raises(UnusableInput, match="unequal length: 2 values, 3 articles"):
        mean([1.0, 2.0], ["a", "b", "c"])


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_a_value_that_is_no_number_is_an_error(value: float) -> None:
    with pytest.raises(UnusableInput, match="value 2 of 2 is"):
        mean([1.0, value], ["a", "b"])


@given(st.lists(st.tuples(st.none() | st.floats(-1e6, 1e6), st.sampled_from("abcdef")), max_size=12))
def test_the_interval_holds_the_possible_means_only(rows: list[tuple[float | None, str]]) -> None:
    values = [value for value, _ in rows]
    found = mean(values, [article for _, article in rows], resamples=50)
    known = [value for value in values if value is not None]
    if found.value is None:
        assert not known
    elif found.low is not None and found.high is not None:
        slack = 1e-9 * max(1.0, *map(abs, known))
        assert min(known) - slack <= found.low <= found.high <= max(known) + slack


def _width(found: Estimate) -> float:
    assert found.low is not None
    assert found.high is not None
    return found.high - found.low
