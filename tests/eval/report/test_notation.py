"""How numbers are written."""

from pathlib import Path

import pytest
from support.runs import info

from eval.report import notation
from eval.report.records import Cell, ColumnResult, System
from eval.run.folder import Run
from eval.statistics import Estimate


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


def cell(value: float | None, better_than: tuple[int, ...] = ()) -> Cell:
    system = System(1, "plan", Run(Path("plan"), info("plan")))
    return Cell(system, Estimate(value, None, None, 1, 1), (), "", better_than)


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ((0.02, 3.1, 250.0), ("0.020", "3.10", "250")),
        ((0.4, 1.0), ("0.400", "1.000")),
        ((9.75, 12.8), ("9.8", "12.8")),
        ((0.0, 12.8), ("0.0", "12.8")),
        ((None, 12.8), ("–", "12.8")),
    ],
)
def test_a_column_shares_decimals_unless_values_lie_far_apart(
    values: tuple[float | None, ...], expected: tuple[str, ...]
) -> None:
    column = ColumnResult("seconds", "lower", tuple(map(cell, values)), ())
    assert (
        tuple(notation.number(item.estimate.value, notation.places(column, item)) for item in column.cells) == expected
    )


@pytest.mark.parametrize(
    ("numbers", "written"), [((), ""), ((1, 2), "> 1, 2"), ((1, 2, 3), "> 1–3"), ((1, 3, 4, 5, 9), "> 1, 3–5, 9")]
)
def test_systems_in_a_row_are_a_range(numbers: tuple[int, ...], written: str) -> None:
    assert notation.relation(cell(0.5, numbers)) == written
