"""Every writer and checker that a config names, and whether its weights are on this machine; asks no network."""

from __future__ import annotations

import importlib.util
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from summarize.configuration import load_settings, options
from summarize.models import is_here, package_of
from summarize.settings import ModelSettings

Group = Literal["writer", "checker"]
Availability = Literal["here", "package missing", "not on this machine"]


@dataclass(frozen=True)
class ModelEntry:
    """One config of a group, by the ``name`` that ``--writer`` or ``--checker`` takes.

    ``model`` and ``licence`` are empty and ``megabytes``, the download size, is 0 for one that needs no weights.
    """

    group: Group
    name: str
    kind: str
    model: str
    licence: str
    megabytes: int
    availability: Availability
    note: str

    @property
    def available(self) -> bool:
        """Whether it can be used without the network."""
        return self.availability == "here"


def list_models(config_dir: Path | None = None) -> tuple[ModelEntry, ...]:
    """The writers, then the checkers, each by config name; configs in ``config_dir`` included.

    Raises `UnknownSetting` with one line when a config in ``config_dir`` cannot be read.
    """
    groups: tuple[Group, ...] = ("writer", "checker")
    return tuple(_entry(group, name, config_dir) for group in groups for name in options(group, config_dir))


def _entry(group: Group, name: str, config_dir: Path | None) -> ModelEntry:
    chosen = getattr(load_settings([f"{group}={name}"], config_dir), group)
    model: ModelSettings | None = getattr(chosen, "model", None)
    if model is None:
        return ModelEntry(group, name, chosen.kind, "", "", 0, "here", "needs no weights")
    return ModelEntry(
        group, name, chosen.kind, model.name, model.licence, model.megabytes, availability(model), model.note
    )


def availability(model: ModelSettings) -> Availability:
    """Whether the weights are on this machine; their hash is not checked here but when they are loaded."""
    if is_here(model):
        return "here"
    package = package_of(model)
    missing = package is not None and importlib.util.find_spec(package) is None
    return "package missing" if missing else "not on this machine"
