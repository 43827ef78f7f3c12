"""How long work reports where it is, without knowing who listens."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[str, int, int], None]
"""Called with a stage name, how many steps are done and how many there are."""


def silent(stage: str, done: int, total: int) -> None:
    """Listens to nothing."""
