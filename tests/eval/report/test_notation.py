"""How numbers are written."""

import pytest

from eval.report import notation


@pytest.mark.parametrize(
    ("values", "expected"),
    [([], 3), ([0.4123], 3), ([1.0, 0.2], 3), ([2.79, 0.03], 2), ([12.4, 9.0], 1), ([186.2], 0), ([-2500.0], 0)],
)
def test_a_column_has_as_many_decimals_as_show_three_digits(values: list[float], expected: int) -> None:
    assert notation.decimals(values) == expected


@pytest.mark.parametrize(
    ("value", "written"), [(None, "–"), (0.41236, "0.412"), (-0.0001, "0.000"), (-0.25, "−0.250"), (0.0, "0.000")]
)
def test_numbers(value: float | None, written: str) -> None:
    assert notation.number(value, 3) == written


@pytest.mark.parametrize(
    ("value", "written"), [(None, "–"), (0.25, "+0.250"), (-0.25, "−0.250"), (0.0, "0.000"), (0.0001, "0.000")]
)
def test_differences_have_a_sign(value: float | None, written: str) -> None:
    assert notation.signed(value, 3) == written


@pytest.mark.parametrize(
    ("p", "written"), [(None, "–"), (0.03125, "0.0312"), (0.00009999, "< 0.0001"), (1.0, "1.0000")]
)
def test_p_values(p: float | None, written: str) -> None:
    assert notation.p_value(p) == written
