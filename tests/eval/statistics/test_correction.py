"""Holm's correction, against the published example and its definition."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eval.statistics import holm


@pytest.mark.parametrize(
    ("given_p", "expected"),
    [
        ([], []),
        ([0.03], [0.03]),
        ([0.01, 0.04, 0.03, 0.005], [0.03, 0.06, 0.06, 0.02]),  # R: p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm")
        ([0.5, 0.9], [1.0, 1.0]),
    ],
)
def test_holm_by_hand(given_p: list[float], expected: list[float]) -> None:
    assert holm(given_p) == pytest.approx(tuple(expected))


@given(st.lists(st.floats(0, 1), max_size=10))
def test_holm_lies_between_no_correction_and_bonferroni(p_values: list[float]) -> None:
    for p, adjusted in zip(p_values, holm(p_values), strict=True):
        assert p <= adjusted <= min(1, len(p_values) * p)
