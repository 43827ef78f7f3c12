"""Where the plot puts things."""

from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.runs import three_runs

from eval.report import plot
from eval.report.build import build_report


def test_systems_lie_where_their_values_are(tmp_path: Path) -> None:
    (section,) = build_report(three_runs(tmp_path)).sections
    quality, rouge = plot.plots(section)
    assert (quality.title, rouge.title) == ("claims_supported", "rouge1")
    lead, lexrank, best = quality.points
    assert lead.x < lexrank.x < best.x
    assert lead.y > lexrank.y > best.y  # the SVG's y axis points down
    assert lead.low is not None
    assert lead.high is not None
    assert lead.high < lead.y < lead.low
    assert quality.x_title == "seconds per example, logarithmic"


def test_times_alike_are_drawn_from_zero() -> None:
    axis, ticks = plot.time_axis([1.0, 2.0, 4.0])
    assert (axis.logarithmic, ticks[0]) == (False, plot.Tick(plot.LEFT, "0"))
    assert axis.at(2.0) - axis.at(0.0) == pytest.approx(2 * (axis.at(1.0) - axis.at(0.0)), abs=0.2)


def test_times_far_apart_are_drawn_by_their_ratio() -> None:
    axis, ticks = plot.time_axis([0.01, 1.0, 100.0])
    assert axis.logarithmic
    assert [tick.label for tick in ticks] == ["0.01", "0.1", "1", "10", "100"]
    assert axis.at(1.0) - axis.at(0.01) == pytest.approx(axis.at(100.0) - axis.at(1.0), abs=0.2)


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [
        (0.0, 1.0, [0, 0.2, 0.4, 0.6, 0.8, 1.0]),
        (0.31, 0.42, [0.32, 0.34, 0.36, 0.38, 0.4, 0.42]),
        (-3, 3, [-3, -2, -1, 0, 1, 2, 3]),
    ],
)
def test_ticks_are_round_numbers(low: float, high: float, expected: list[float]) -> None:
    assert plot.round_steps(low, high) == pytest.approx(expected)


def test_labels_of_neighbours_do_not_cover_each_other() -> None:
    spots = [(240.0, 150.0), (246.0, 152.0), (238.0, 156.0), (250.0, 147.0)]
    drawn: list[plot.Point] = []
    for number, spot in enumerate(spots):
        label = plot.placed(f"writer-{number}", spot, spots, drawn)
        drawn.append(plot.Point(number, *spot, None, None, label, ""))
    boxes = [point.label.box() for point in drawn]
    assert [(one, other) for one, other in combinations(boxes, 2) if one.overlap(other) > 0] == []


def measured(least: float) -> st.SearchStrategy[float]:
    """No clock or metric tells less than a billionth."""
    return st.floats(least, 1e6).map(lambda value: round(value, 9))


@given(st.lists(measured(0), min_size=1, max_size=5), st.lists(measured(-1e6), min_size=1, max_size=5))
def test_everything_lies_in_the_frame(times: list[float], values: list[float]) -> None:
    for axis, ticks, found, low, high in (
        (*plot.time_axis(times), times, plot.LEFT, plot.WIDTH),
        (*plot.quality_axis(values), values, plot.TOP, plot.HEIGHT),
    ):
        assert all(low <= axis.at(value) <= high for value in found)
        assert all(low <= tick.at <= high for tick in ticks)
        assert 1 <= len(ticks) <= 30
