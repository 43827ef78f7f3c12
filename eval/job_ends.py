"""How the runs of a sweep ended, in whichever process they were."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from hydra._internal.hydra import Hydra


@dataclass(frozen=True)
class JobEnd:
    """How one run ended: how many of its examples failed, and the error that stopped it, empty if none did.

    ``overrides`` are those that it was started with.
    """

    overrides: tuple[str, ...]
    failed: int = 0
    error: str = ""


@contextmanager
def swept_ends() -> Iterator[list[JobEnd]]:
    """What the jobs of a sweep return, from every launcher; empty for a single run. Hydra itself drops it."""
    found: list[JobEnd] = []
    multirun = Hydra.multirun

    def kept(*arguments: Any, **named: Any) -> Any:
        batches = multirun(*arguments, **named)
        found.extend(job.return_value for batch in batches for job in batch)
        return batches

    Hydra.multirun = kept  # type: ignore[method-assign]
    try:
        yield found
    finally:
        Hydra.multirun = multirun  # type: ignore[method-assign]
