"""Every setting of the checker's recipe; the schema that Hydra holds ``conf/training/checker.yaml`` to."""

from __future__ import annotations

from dataclasses import dataclass, field

from omegaconf import MISSING


@dataclass
class StageSettings:
    """One pass over a mixture of pairs.

    ``pairs``: at most how many of each source are drawn (the name of a set, or of a kind of minimal pair; ``*``: each
    that is not named). ``first_rate`` and ``last_rate``: the learning rate goes from one to the other in a line.
    """

    name: str = MISSING
    pairs: dict[str, int] = field(default_factory=dict)
    first_rate: float = MISSING
    last_rate: float = MISSING


@dataclass
class CheckerTraining:
    """What `python -m summarize.training.checker` does.

    ``datasets``: the folder with ``checker/`` and ``writer/``. ``start``: a folder with a checkpoint of three classes,
    whose head is replaced by a new one; empty for the pinned package's. ``minimal_pairs``: a file that ``python -m
    summarize.training.checker.minimal`` wrote; empty to make it first. ``written``: claims written about articles of
    the sets; empty to do without. ``pieces``: at most how many of the package's vocabulary are kept, those of news.
    ``tokens_per_batch``: padded tokens a step. ``max_tokens``: of a premise with its hypothesis; longer pairs are left
    out. ``smoothing``: of the labels. ``dropout``: none by default, since a pair is seen at most once a stage and
    drawing the random numbers takes a third of the time. ``seed``: of what is made from news, drawn, shuffled and
    initialised. ``validation_share``: of the groups of pairs, 0 to 1, never trained on.
    """

    datasets: str = MISSING
    start: str = ""
    minimal_pairs: str = ""
    written: str = ""
    output: str = "outputs/training/checker"
    seed: int = 1
    pieces: int = 64_000
    stages: list[StageSettings] = field(default_factory=list)
    tokens_per_batch: int = 2048
    max_tokens: int = 192
    warmup_steps: int = 60
    weight_decay: float = 0.01
    clip_norm: float = 1.0
    smoothing: float = 0.05
    dropout: float = 0.0
    validation_share: float = 0.02
    validate_every: int = 300
    checkpoint_every: int = 50
