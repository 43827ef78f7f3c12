"""How much was learnt."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from torch.optim.optimizer import register_optimizer_step_post_hook


@pytest.fixture
def updates() -> Iterator[list[Any]]:
    """Grows by one with each update that any optimiser makes."""
    made: list[Any] = []
    hook = register_optimizer_step_post_hook(lambda optimiser, *_: made.append(optimiser))
    yield made
    hook.remove()
