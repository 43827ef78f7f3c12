"""Every setting of the writer's recipe; the schema that Hydra holds ``conf/training/writer.yaml`` to."""

from __future__ import annotations

from dataclasses import dataclass, field

from omegaconf import MISSING


@dataclass
class WriterStage:
    """One pass over a mixture of examples.

    ``examples``: at most how many of each source are drawn (`summarize.training.writer.collect` names them).
    ``first_rate`` and ``last_rate``: the learning rate goes from one to the other in a line.
    """

    name: str = MISSING
    examples: dict[str, int] = field(default_factory=dict)
    first_rate: float = MISSING
    last_rate: float = MISSING


@dataclass
class WriterTraining:
    """What `python -m summarize.training.writer` does.

    ``datasets``: the folder with ``checker/`` and ``writer/``. ``start``: a folder with a T5 checkpoint; empty for the
    pinned package's. ``tokens_per_batch``: padded tokens a step, those to be written counted twice, since the
    vocabulary's scores are as much work again. ``max_source_tokens`` and ``max_target_tokens``: longer examples are
    left out. ``smoothing``: of the targets. ``validated``: examples of each validation set.
    """

    datasets: str = MISSING
    start: str = ""
    output: str = "outputs/training/writer"
    seed: int = 1
    stages: list[WriterStage] = field(default_factory=list)
    tokens_per_batch: int = 3072
    max_source_tokens: int = 512
    max_target_tokens: int = 192
    warmup_steps: int = 60
    weight_decay: float = 0.01
    clip_norm: float = 1.0
    smoothing: float = 0.1
    validated: int = 96
    validate_every: int = 150
    checkpoint_every: int = 50
