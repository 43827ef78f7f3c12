"""What a checkpoint's ``config.json`` says of it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

CONFIG = "config.json"
MOST = 100_000
"""No encoder has as many layers, heads, positions or buckets; a table is laid out for what is said."""

Config = Mapping[str, Any]


@dataclass(frozen=True)
class Architecture:
    """How a configuration says that it is of an architecture, and of no variant of it.

    ``said``: what it must say. ``usual``: what it may leave out, for transformers takes the same then. ``counts`` and
    ``numbers``: what it must say, and more than 0; a count is whole and at most `MOST`.
    """

    said: Mapping[str, Any]
    usual: Mapping[str, Any]
    counts: tuple[str, ...]
    numbers: tuple[str, ...]

    def is_of(self, config: Config) -> bool:
        """Whether a configuration is."""
        wanted = {**self.said, **self.usual}
        agreed = all(_plain({**self.usual, **config}.get(name)) == _plain(value) for name, value in wanted.items())
        counted = all(type(config.get(name)) is int and config[name] <= MOST for name in self.counts)
        return agreed and counted and all(_is_positive(config.get(name)) for name in (*self.counts, *self.numbers))


def read_config(folder: Path, file: str = CONFIG) -> Config:
    """What ``file`` in ``folder`` holds. Raises `ValueError` where that is no JSON object."""
    config = json.loads((folder / file).read_text("utf-8"))
    if not isinstance(config, dict):
        raise ValueError(f"{file} holds no object")
    return config


def _is_positive(value: Any) -> bool:
    return isinstance(value, int | float) and value > 0


def _plain(value: Any) -> Any:
    """A list as a set: its order says nothing."""
    return sorted(map(str, value)) if isinstance(value, list | tuple) else value
