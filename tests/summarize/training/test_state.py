"""A run that stops and goes on ends where a run in one go ends."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import torch

from summarize.training.state import Progress, load_state, save_state


def updated(model: Any, optimiser: Any, steps: range) -> None:
    for step in steps:
        optimiser.zero_grad()
        model(torch.full((2, 3), float(step))).square().sum().backward()
        optimiser.step()


def fresh() -> tuple[Any, Any]:
    torch.manual_seed(1)
    model = torch.nn.Linear(3, 2)
    return model, torch.optim.AdamW(model.parameters(), lr=0.1, fused=True)


def test_going_on_after_a_stop_gives_the_weights_of_one_go(tmp_path: Path) -> None:
    whole, optimiser = fresh()
    updated(whole, optimiser, range(1, 7))
    first, optimiser = fresh()
    updated(first, optimiser, range(1, 4))
    save_state(tmp_path / "state.safetensors", first, optimiser, Progress(3, [0.1, 0.2], 1.5), {})
    second, optimiser = fresh()
    done = load_state(tmp_path / "state.safetensors", second, optimiser)
    updated(second, optimiser, range(done.step + 1, 7))
    assert done == Progress(3, [0.1, 0.2], 1.5)
    assert all(torch.equal(a, b) for a, b in zip(whole.parameters(), second.parameters(), strict=True))


def test_a_run_that_was_never_saved_begins_at_the_beginning(tmp_path: Path) -> None:
    assert load_state(tmp_path / "state.safetensors", *fresh()) == Progress()


def test_a_part_that_is_not_trained_stays_as_it_is(tmp_path: Path) -> None:
    for _ in range(2):  # the second time from what was saved
        model, optimiser = fresh()
        model.bias.requires_grad_(requires_grad=False)
        before = model.bias.clone()
        done = load_state(tmp_path / "state.safetensors", model, optimiser).step
        updated(model, optimiser, range(done + 1, done + 3))
        save_state(tmp_path / "state.safetensors", model, optimiser, Progress(done + 2), {})
        assert torch.equal(model.bias, before)
    assert load_state(tmp_path / "state.safetensors", model, optimiser).step == 4
