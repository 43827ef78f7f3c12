"""What a judgement is worth once words and facts count too; expected values worked out by hand."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.checker.weighing import recalibrated
from summarize.settings import WeighingSettings

SHARE = st.floats(0, 1)


@given(SHARE, SHARE)
def test_the_defaults_leave_a_judgement_as_it_is(entailment: float, overlap: float) -> None:
    assert recalibrated(entailment, overlap, WeighingSettings()) == pytest.approx(entailment)


def test_the_bias_multiplies_the_odds() -> None:
    # odds of 1:4, times three: 3:4
    assert recalibrated(0.2, 0.0, WeighingSettings(bias=math.log(3))) == pytest.approx(3 / 7)


def test_the_slope_is_a_power_of_the_odds() -> None:
    assert recalibrated(0.9, 0.0, WeighingSettings(slope=0.5)) == pytest.approx(3 / 4)  # odds of 9, so 3


def test_words_count_by_the_share_that_is_shared() -> None:
    settings = WeighingSettings(words=2 * math.log(2))
    assert [recalibrated(0.5, overlap, settings) for overlap in (0.0, 0.5, 1.0)] == pytest.approx([1 / 2, 2 / 3, 4 / 5])


@given(SHARE, SHARE, st.floats(-9, 9), st.floats(0.1, 3), st.floats(-9, 9))
def test_the_result_is_a_probability_and_certainty_stays(
    entailment: float, overlap: float, bias: float, slope: float, words: float
) -> None:
    settings = WeighingSettings(bias=bias, slope=slope, words=words)
    assert 0 <= recalibrated(entailment, overlap, settings) <= 1
    assert [recalibrated(value, overlap, settings) for value in (0.0, 1.0)] == [0.0, 1.0]
