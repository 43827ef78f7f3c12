"""Paired tests: p-values against SciPy and against enumeration by hand."""

from collections.abc import Callable
from itertools import product

import numpy as np
import pytest
from scipy.stats import bootstrap as scipy_bootstrap
from scipy.stats import permutation_test

from eval.statistics import Difference, paired_bootstrap, paired_randomisation
from summarize.errors import UnusableInput

RNG = np.random.default_rng(11)
FIRST = RNG.normal(0.40, 0.1, 40)
RIVALS = {shift: FIRST + RNG.normal(shift, 0.05, 40) for shift in (0.0, 0.01, 0.02, 0.05)}
IDS = [f"e{number}" for number in range(40)]
PairedTest = Callable[..., Difference]


@pytest.mark.parametrize("shift", RIVALS)
def test_approximate_randomisation_agrees_with_scipy(shift: float) -> None:
    theirs = permutation_test(
        (FIRST - RIVALS[shift],), np.mean, permutation_type="samples", n_resamples=20_000, rng=np.random.default_rng(3)
    )
    ours = paired_randomisation(FIRST, RIVALS[shift], IDS, resamples=20_000)
    assert ours.p == pytest.approx(theirs.pvalue, abs=0.012)
    assert ours.value == pytest.approx(theirs.statistic, abs=1e-12)


def test_few_articles_are_enumerated_as_scipy_does() -> None:
    first, second = FIRST[:9], RIVALS[0.02][:9]
    theirs = permutation_test((first - second,), np.mean, permutation_type="samples", n_resamples=np.inf)
    assert paired_randomisation(first, second, IDS[:9]).p == pytest.approx(theirs.pvalue, abs=1e-12)


def test_articles_are_swapped_whole() -> None:
    first, second, articles = [0.9, 0.8, 0.7, 0.2, 0.5], [0.1, 0.3, 0.6, 0.4, 0.2], ["a", "a", "b", "c", "c"]
    sums = [0.8 + 0.5, 0.1, -0.2 + 0.3]
    extreme = [abs(sum(s * d for s, d in zip(signs, sums, strict=True))) for signs in product((1, -1), repeat=3)]
    expected = sum(total >= sum(sums) - 1e-9 for total in extreme) / 8
    assert paired_randomisation(first, second, articles).p == expected == 0.25


@pytest.mark.parametrize("shift", RIVALS)
def test_the_paired_bootstrap_is_a_shifted_scipy_bootstrap(shift: float) -> None:
    differences = FIRST - RIVALS[shift]
    theirs = scipy_bootstrap((differences,), np.mean, n_resamples=20_000, rng=np.random.default_rng(5))
    shifted = np.abs(theirs.bootstrap_distribution - differences.mean())
    expected = (np.sum(shifted >= abs(differences.mean())) + 1) / 20_001
    assert paired_bootstrap(FIRST, RIVALS[shift], IDS, resamples=20_000).p == pytest.approx(expected, abs=0.012)


@pytest.mark.parametrize("test", [paired_bootstrap, paired_randomisation])
def test_copies_of_the_examples_add_no_evidence(test: PairedTest) -> None:
    once = test(FIRST, RIVALS[0.01], IDS)
    copied = test(np.tile(FIRST, 4), np.tile(RIVALS[0.01], 4), IDS * 4)
    assert copied.p == pytest.approx(once.p, abs=1e-12)


@pytest.mark.parametrize("test", [paired_bootstrap, paired_randomisation])
def test_a_system_does_not_differ_from_itself(test: PairedTest) -> None:
    assert test(FIRST, FIRST, IDS) == Difference(0.0, 1.0, 40)


@pytest.mark.parametrize("test", [paired_bootstrap, paired_randomisation])
def test_the_order_of_two_systems_changes_the_sign_only(test: PairedTest) -> None:
    one, other = test(FIRST, RIVALS[0.02], IDS), test(RIVALS[0.02], FIRST, IDS)
    assert (one.value, one.p) == (pytest.approx(-other.value), other.p)


@pytest.mark.parametrize("test", [paired_bootstrap, paired_randomisation])
def test_no_p_value_is_zero(test: PairedTest) -> None:
    assert test(FIRST + 1, FIRST - 1, IDS).p == pytest.approx(1 / 10_001)


@pytest.mark.parametrize("test", [paired_bootstrap, paired_randomisation])
def test_too_little_to_test_is_none_with_a_reason(test: PairedTest) -> None:
    assert test([], [], []) == Difference(None, None, 0, "no example has a value in both runs")
    assert test([1.0, 1.0], [0.0, 1.0], ["a", "a"]) == Difference(
        0.5, None, 2, "one article only, so nothing to resample"
    )


@pytest.mark.parametrize("test", [paired_bootstrap, paired_randomisation])
def test_unequal_lengths_are_an_error(test: PairedTest) -> None:
    with pytest.raises(UnusableInput, match="unequal length: 2 first, 1 second, 2 articles"):
        test([1.0, 2.0], [1.0], ["a", "b"])


@pytest.mark.parametrize("test", [paired_bootstrap, paired_randomisation])
def test_under_the_null_hypothesis_five_in_a_hundred_are_significant(test: PairedTest) -> None:
    rng = np.random.default_rng(0)
    draws = rng.normal(size=(400, 2, 30))
    found = [test(one, two, IDS[:30], resamples=500).p < 0.05 for one, two in draws]
    assert 0.02 <= np.mean(found) <= 0.09


@pytest.mark.parametrize("test", [paired_bootstrap, paired_randomisation])
@pytest.mark.parametrize(("articles", "smallest"), [(2, 1 / 2), (5, 1 / 16), (6, 1 / 32)])
def test_few_articles_cannot_prove_a_difference(articles: int, smallest: float, test: PairedTest) -> None:
    assert test([0.9] * articles, [0.1] * articles, IDS[:articles]).p == smallest
