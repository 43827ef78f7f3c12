"""The loop makes the updates it was told to, at their rates, and a stopped run ends where one in one go does."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from summarize.errors import UnusableInput
from summarize.training import loop
from summarize.training.loop import Schedule, Step, rates, train
from summarize.training.plan import STATE

SCHEDULE = Schedule(seed=1, warmup_steps=1, weight_decay=0.0, clip_norm=1.0, validate_every=2, checkpoint_every=3)
STEPS = [Step([float(i), float(i) + 1], 0.01 * (1 + i % 3)) for i in range(8)]


PLAN = {"seed": "1"}


class Stop(Exception):
    """Stands for a kill."""


class Line(torch.nn.Module):
    """One weight, with dropout, so that the random numbers of a step matter."""

    def __init__(self) -> None:
        super().__init__()
        self.weight = torch.nn.Parameter(torch.tensor([0.5, -0.5]))
        self.dropout = torch.nn.Dropout(0.5)


def squares(model: Any, rows: Sequence[float]) -> Any:
    return sum((model.dropout(model.weight * row) - 1).square().sum() for row in rows)


def nothing(_: Any) -> dict[str, float]:
    return {}


def log_of(folder: Path) -> list[dict[str, float]]:
    return [json.loads(line) for line in (folder / "log.jsonl").read_text("utf-8").splitlines()]


@pytest.mark.parametrize("stop_at", range(1, 9))
def test_a_run_killed_at_any_step_goes_on_to_the_weights_of_one_go(
    tmp_path: Path, stop_at: int, updates: list[Any]
) -> None:
    whole, stopped, resumed = Line(), Line(), Line()
    (tmp_path / "whole").mkdir()
    train(whole, STEPS, SCHEDULE, squares, nothing, tmp_path / "whole", PLAN)
    made = 0

    def until_killed(model: Any, rows: Sequence[float]) -> Any:
        nonlocal made
        made += 1
        if made == stop_at:
            raise Stop
        return squares(model, rows)

    with pytest.raises(Stop):
        train(stopped, STEPS, SCHEDULE, until_killed, nothing, tmp_path, PLAN)
    updates.clear()
    train(resumed, STEPS, SCHEDULE, squares, nothing, tmp_path, PLAN)
    assert len(updates) == 8 - 3 * ((stop_at - 1) // 3)  # what was saved after every third is not made again
    assert torch.equal(whole.weight, resumed.weight)
    assert [{**row, "minutes": 0} for row in log_of(tmp_path)] == [
        {**row, "minutes": 0} for row in log_of(tmp_path / "whole")
    ]
    assert not torch.equal(Line().weight, resumed.weight)


def test_a_run_that_is_done_makes_no_update(tmp_path: Path) -> None:
    model, again = Line(), Line()
    train(model, STEPS, SCHEDULE, squares, nothing, tmp_path, PLAN)

    def never(_: Any, __: Sequence[float]) -> Any:
        raise AssertionError("an update was made")

    train(again, STEPS, SCHEDULE, never, nothing, tmp_path, PLAN)
    assert torch.equal(model.weight, again.weight)


@pytest.mark.parametrize(
    ("steps", "plan", "told"),
    [(STEPS, {"seed": "2"}, "seed"), (STEPS[:7], PLAN, "data"), (STEPS[:7], {"seed": "2"}, "data, seed")],
)
def test_a_folder_of_a_run_with_another_plan_is_refused(
    tmp_path: Path, steps: Sequence[Step], plan: dict[str, str], told: str
) -> None:
    train(Line(), STEPS, SCHEDULE, squares, nothing, tmp_path, PLAN)
    before = (tmp_path / STATE).read_bytes()
    with pytest.raises(UnusableInput) as caught:
        train(Line(), steps, SCHEDULE, squares, nothing, tmp_path, plan)
    advice = "set output=FOLDER for a new run, or remove the file"
    assert str(caught.value) == f"{tmp_path / STATE}: of a run with other {told}; {advice}"
    assert (tmp_path / STATE).read_bytes() == before


def test_a_run_does_not_go_on_from_another_start(tmp_path: Path) -> None:
    train(Line(), STEPS, SCHEDULE, squares, nothing, tmp_path, PLAN)
    other = Line()
    torch.nn.init.zeros_(other.weight)
    with pytest.raises(UnusableInput, match="of a run with other start; "):
        train(other, STEPS, SCHEDULE, squares, nothing, tmp_path, PLAN)


def test_every_step_learns_from_its_rows_in_order(tmp_path: Path) -> None:
    seen: list[Sequence[float]] = []

    def watched(model: Any, rows: Sequence[float]) -> Any:
        seen.append(rows)
        return squares(model, rows)

    train(Line(), STEPS, SCHEDULE, watched, nothing, tmp_path, PLAN)
    assert seen == [step.rows for step in STEPS]


def test_an_update_moves_a_weight_by_the_rate_and_less_while_it_warms_up(tmp_path: Path) -> None:
    """Adam's update has the size of the rate as long as the gradient is the same (Kingma and Ba 2015, section 2.1)."""
    places: list[float] = []

    def falling(model: Any, _: Sequence[float]) -> Any:
        places.append(float(model.weight.detach()[0]))
        return model.weight.sum()

    steps = [Step([], 0.1)] * 5
    train(Line(), steps, replace(SCHEDULE, warmup_steps=4), falling, nothing, tmp_path, PLAN)
    moved = [before - after for before, after in pairwise(places)]
    assert moved == pytest.approx([0.025, 0.05, 0.075, 0.1], rel=1e-4)


def test_without_a_warm_up_the_first_rate_is_whole(tmp_path: Path) -> None:
    model = Line()
    schedule = replace(SCHEDULE, warmup_steps=0)
    train(model, [Step([], 0.1)], schedule, lambda model, _: model.weight.sum(), nothing, tmp_path, PLAN)
    assert model.weight.tolist() == pytest.approx([0.4, -0.6], rel=1e-4)


def test_the_log_has_a_line_for_each_validation_and_for_the_end(tmp_path: Path) -> None:
    losses: list[float] = []

    def known(model: Any, rows: Sequence[float]) -> Any:
        value = model.weight.sum() * 0 + rows[0]
        losses.append(float(value.detach()))
        return value

    train(Line(), STEPS[:5], SCHEDULE, known, lambda _: {"auc/x": 0.25}, tmp_path, PLAN)
    log = log_of(tmp_path)
    assert [(row["step"], row["of"]) for row in log] == [(2, 5), (4, 5), (5, 5)]
    assert [row["loss"] for row in log] == [0.5, 2.5, 4.0]  # means of rows 0 and 1, 2 and 3, 4
    assert [row["rate"] for row in log] == [0.02, 0.01, 0.02]
    assert {row["auc/x"] for row in log} == {0.25}


def test_a_rate_that_ends_below_zero_by_a_rounding_error_is_logged_as_zero(tmp_path: Path) -> None:
    train(Line(), [Step([1.0], -1e-21)], SCHEDULE, squares, nothing, tmp_path, PLAN)
    assert '"rate": 0.0,' in (tmp_path / "log.jsonl").read_text("utf-8")


def test_steps_are_logged_as_whole_numbers(tmp_path: Path) -> None:
    train(Line(), STEPS[:2], SCHEDULE, squares, nothing, tmp_path, PLAN)
    assert '{"step": 2, "of": 2, ' in (tmp_path / "log.jsonl").read_text("utf-8")


def test_a_log_line_that_a_kill_cut_short_is_written_anew(tmp_path: Path) -> None:
    (tmp_path / "log.jsonl").write_text('{"step": 2, "of"', encoding="utf-8")
    train(Line(), STEPS, SCHEDULE, squares, nothing, tmp_path, PLAN)
    assert [row["step"] for row in log_of(tmp_path)] == [2, 4, 6, 8]


def test_minutes_go_on_from_those_before_a_stop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter(range(0, 10_000, 60))  # a minute passes whenever it is looked at
    monkeypatch.setattr(loop.time, "monotonic", lambda: next(clock))

    def until_killed(model: Any, rows: Sequence[float]) -> Any:
        if rows[0] == 4.0:
            raise Stop
        return squares(model, rows)

    with pytest.raises(Stop):
        train(Line(), STEPS, SCHEDULE, until_killed, nothing, tmp_path, PLAN)
    train(Line(), STEPS, SCHEDULE, squares, nothing, tmp_path, PLAN)
    assert [row["minutes"] for row in log_of(tmp_path)] == [2, 4, 6, 8]


def test_no_steps_leave_everything_as_it_is(tmp_path: Path) -> None:
    model = Line()
    train(model, [], SCHEDULE, squares, nothing, tmp_path, PLAN)
    assert model.weight.tolist() == [0.5, -0.5]
    assert list(tmp_path.iterdir()) == []


@given(st.floats(0, 1), st.floats(0, 1), st.integers(0, 50))
def test_rates_go_in_a_line_from_the_first_to_the_last(first: float, last: float, count: int) -> None:
    made = list(rates(first, last, count))
    assert len(made) == count
    assert made[:1] == [first][:count]
    if count > 1:
        assert made[-1] == pytest.approx(last)
        assert all(b - a == pytest.approx((last - first) / (count - 1), abs=1e-9) for a, b in pairwise(made))
