"""Every setting of an evaluation, with its type and default; the product's settings are among them."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import Any

from omegaconf import MISSING

from summarize.settings import Settings

TASKS = ("write", "summaries", "checker")


@dataclass
class MetricsSettings:
    """``names``: of metrics, or dotted paths of classes of one's own; see `eval.metrics.registry`."""

    names: list[str] = field(default_factory=list)


@dataclass
class Choices:
    """The names of the configs that were chosen, as tables show them."""

    writer: str = "writer"
    checker: str = "checker"


@dataclass
class EvalSettings(Settings):
    """One run, as ``conf/eval.yaml`` composes it.

    ``task``: ``write`` runs the writer and checks what it wrote, ``summaries`` scores the texts of the JSON Lines file
    ``summaries`` (of its ``system`` where it holds several), ``checker`` judges claims that people have labelled.
    ``name``: what tables call the run; empty for the name of the writer, system or checker. ``output``: the folder
    that run folders are put into. ``restart``: do it again from the start although results are there.
    """

    task: str = "write"
    name: str = ""
    summaries: str = ""
    system: str = ""
    data: Any = MISSING
    metrics: MetricsSettings = field(default_factory=MetricsSettings)
    choices: Choices = field(default_factory=Choices)
    output: str = "outputs"
    restart: bool = False

    def product(self) -> Settings:
        """The part of the settings that the pipeline takes."""
        return Settings(**{item.name: getattr(self, item.name) for item in fields(Settings)})
