"""What a judgement is worth once words and facts count too; expected values worked out by hand."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.plans import report

from summarize.checker.evidence import Window
from summarize.checker.judge import Judgement
from summarize.checker.weighing import Considered, odds_changed, weigh
from summarize.settings import WeighingSettings

SHARE = st.floats(0, 1)
ODDS = st.floats(-9, 9)


def considered(entailment: float, contradiction: float, overlap: float, name: str = "one") -> Considered:
    [sentence] = report(name, ["It rained."]).sentences
    window = Window(name, (sentence,), 0, 10, "It rained.")
    return Considered(window, (), Judgement(entailment, 1 - entailment - contradiction, contradiction), overlap)


def weighed(entailment: float, contradiction: float, overlap: float, settings: WeighingSettings) -> Judgement:
    [found] = weigh([considered(entailment, contradiction, overlap)], settings)
    return found.judgement


def test_the_defaults_leave_a_judgement_as_it_is() -> None:
    found = weighed(0.3, 0.6, 0.5, WeighingSettings())
    assert (found.entailment, found.neutral, found.contradiction) == pytest.approx((0.3, 0.1, 0.6))


def test_the_bias_multiplies_the_odds() -> None:
    # odds of 1:4, times three: 3:4
    assert weighed(0.2, 0, 0, WeighingSettings(bias=math.log(3))).entailment == pytest.approx(3 / 7)


def test_the_slope_is_a_power_of_the_odds() -> None:
    assert weighed(0.9, 0, 0, WeighingSettings(slope=0.5)).entailment == pytest.approx(3 / 4)  # odds of 9, so 3


def test_words_count_by_the_share_that_is_shared() -> None:
    settings = WeighingSettings(words=2 * math.log(2))
    found = [weighed(0.5, 0, overlap, settings).entailment for overlap in (0.0, 0.5, 1.0)]
    assert found == pytest.approx([1 / 2, 2 / 3, 4 / 5])


def test_what_contradicts_takes_from_the_odds_of_entailment() -> None:
    settings = WeighingSettings(against=4 * math.log(3))
    assert weighed(0.5, 0.25, 0, settings).entailment == pytest.approx(1 / 4)  # odds of 1:1, divided by three
    assert weighed(0.5, 0.0, 0, settings).entailment == pytest.approx(1 / 2)


def test_what_another_report_says_against_a_claim_takes_from_the_odds_of_its_score_by_its_overlap() -> None:
    settings = WeighingSettings(opposed=4 * math.log(3))
    windows = [considered(0.5, 0.0, 1.0), considered(0.0, 0.5, 0.5, "two"), considered(0.0, 0.125, 1.0, "two")]
    found = weigh(windows, settings)
    # the second window opposes the first most: by a quarter, so its odds are divided by three; the first opposes none
    assert [one.opposed for one in found] == [0.25, 0.0, 0.0]
    assert [one.score for one in found] == pytest.approx([1 / 4, 0, 0])
    assert [one.judgement.entailment for one in found] == pytest.approx([1 / 2, 0, 0])


def test_a_report_opposes_a_claim_as_far_as_it_leaves_it_unsaid_and_the_one_that_opposes_most_counts() -> None:
    says_so = [considered(0.75, 0.0, 1.0, "two"), considered(0.0, 0.8, 1.0, "two")]  # 0.8 times a quarter
    silent = [considered(0.0, 0.1, 1.0, "three")]
    first, *_ = weigh([considered(0.5, 0.0, 1.0), *silent, *says_so], WeighingSettings())
    assert first.opposed == pytest.approx(0.2)


def test_what_a_report_says_elsewhere_against_a_claim_takes_nothing_from_it() -> None:
    found = weigh([considered(0.5, 0.0, 1.0), considered(0.1, 0.9, 1.0)], WeighingSettings(opposed=5))
    assert [one.score for one in found] == pytest.approx([0.5, 0.1])


def test_no_window_is_weighed_to_none() -> None:
    assert weigh([], WeighingSettings(opposed=1.0)) == ()


def test_contradiction_has_odds_of_its_own_and_never_more_than_entailment_leaves() -> None:
    doubted = WeighingSettings(contradiction=-math.log(9))
    assert weighed(0.05, 0.9, 0, doubted).contradiction == pytest.approx(0.5)  # odds of 9, so 1
    believed = WeighingSettings(contradiction=math.log(9))
    assert weighed(0.5, 0.5, 0, believed).contradiction == pytest.approx(0.5)


@given(SHARE, SHARE, SHARE, st.floats(0.1, 3), ODDS, ODDS, ODDS, ODDS)
def test_the_result_is_three_probabilities(
    entailment: float,
    rest: float,
    overlap: float,
    slope: float,
    bias: float,
    words: float,
    against: float,
    contradiction: float,
) -> None:
    settings = WeighingSettings(bias=bias, slope=slope, words=words, against=against, contradiction=contradiction)
    found = weighed(entailment, (1 - entailment) * rest, overlap, settings)
    assert all(-1e-9 <= value <= 1 for value in (found.entailment, found.neutral, found.contradiction))
    assert found.entailment + found.neutral + found.contradiction == pytest.approx(1)


@given(ODDS, st.floats(0.1, 3))
def test_certainty_stays(log_ratio: float, slope: float) -> None:
    assert [odds_changed(value, log_ratio, slope) for value in (0.0, 1.0)] == [0.0, 1.0]
