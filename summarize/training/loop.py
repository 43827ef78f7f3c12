"""The training loop of every recipe: resumable, seeded, with a log of losses and of the validation curves."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from summarize.training.plan import STATE, Plan, digest_of, refuse_another
from summarize.training.state import load_state, save_state


@dataclass(frozen=True)
class Step:
    """One update: the rows it learns from, as ``loss`` takes them, and the learning rate it is made with."""

    rows: Sequence[Any]
    rate: float


@dataclass(frozen=True)
class Schedule:
    """How updates are made and how often the run looks up: after so many steps each."""

    seed: int
    warmup_steps: int
    weight_decay: float
    clip_norm: float
    validate_every: int
    checkpoint_every: int

    @classmethod
    def of(cls, settings: Any) -> Schedule:
        """From a recipe's settings, which have fields of the same names."""
        return cls(**{field.name: getattr(settings, field.name) for field in fields(cls)})


Loss = Callable[[Any, Sequence[Any]], Any]
"""From a model and rows to what is minimised, a scalar tensor."""
Validate = Callable[[Any], Mapping[str, float]]


def train(
    model: Any, steps: Sequence[Step], schedule: Schedule, loss: Loss, validate: Validate, folder: Path, plan: Plan
) -> None:
    """Makes the updates that ``folder`` does not yet have; the log is ``folder/log.jsonl``, one line a validation.

    Raises `UnusableInput` where ``folder`` has a run with another ``plan``, other steps or another model to start from.
    """
    import torch

    plan = {**plan, "data": digest_of(*steps), "start": _weights(model)}
    refuse_another(folder, plan)
    optimiser = torch.optim.AdamW(model.parameters(), lr=0.0, weight_decay=schedule.weight_decay, fused=True)
    state = folder / STATE
    progress = load_state(state, model, optimiser)
    log = folder / "log.jsonl"
    _cut_log(log, progress.step)
    began = time.monotonic() - 60 * progress.minutes
    for number, step in enumerate(steps[progress.step :], progress.step + 1):
        torch.manual_seed(schedule.seed * 1_000_003 + number)  # dropout after a resumption is that of one go
        progress.losses.append(_update(model, optimiser, step, number, schedule, loss))
        progress.step, progress.minutes = number, (time.monotonic() - began) / 60
        is_last = number == len(steps)
        if number % schedule.validate_every == 0 or is_last:
            mean = sum(progress.losses) / len(progress.losses)
            told = {"step": number, "of": len(steps), "rate": step.rate, "loss": mean}
            told["minutes"] = round(progress.minutes, 2)
            _log(log, told | dict(validate(model)))
            progress.losses = []
        if number % schedule.checkpoint_every == 0 or is_last:
            save_state(state, model, optimiser, progress, plan)


def _weights(model: Any) -> str:
    """A digest of what the model is before its first update."""
    digest = hashlib.sha256()
    for name, value in model.named_parameters():
        digest.update(name.encode())
        digest.update(value.detach().contiguous().numpy().tobytes())
    return digest.hexdigest()[:12]


def _update(model: Any, optimiser: Any, step: Step, number: int, schedule: Schedule, loss: Loss) -> float:
    import torch

    model.train()
    for group in optimiser.param_groups:
        group["lr"] = step.rate * min(1.0, number / max(1, schedule.warmup_steps))
    value = loss(model, step.rows)
    value.backward()
    torch.nn.utils.clip_grad_norm_(model.parameters(), schedule.clip_norm)
    optimiser.step()
    optimiser.zero_grad(set_to_none=True)
    return float(value.detach())


def rates(first: float, last: float, count: int) -> Iterator[float]:
    """``count`` learning rates on the line from ``first`` to ``last``."""
    for i in range(count):
        yield first + (last - first) * i / max(1, count - 1)


def _cut_log(path: Path, done: int) -> None:
    """Without the lines about updates that were lost with the last kill and will be made again."""
    if path.exists():
        lines = path.read_text("utf-8").splitlines(keepends=True)
        draft = path.with_suffix(".part")
        draft.write_text("".join(line for line in lines if _step_of(line) <= done), encoding="utf-8")
        draft.replace(path)


def _step_of(line: str) -> float:
    """The step that a line of the log is about; more than any for one that was not written to its end."""
    try:
        return float(json.loads(line)["step"])
    except ValueError:
        return float("inf")


def _log(path: Path, told: Mapping[str, float]) -> None:
    """One line more; counts stay whole numbers, and what rounds to -0.0 is written as 0.0."""
    plain = {key: round(value, 6) + 0.0 if isinstance(value, float) else value for key, value in told.items()}
    with path.open("a", encoding="utf-8") as log:
        log.write(json.dumps(plain) + "\n")
