"""A training run on disk: weights, optimiser and progress, written so that a kill at any moment breaks nothing."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from summarize.training.plan import Plan, written_plan

MOMENTS = ("exp_avg", "exp_avg_sq")


@dataclass
class Progress:
    """How far a run is.

    ``step``: updates made. ``losses``: of those since the log's last line. ``minutes``: that they took, stops left out.
    """

    step: int = 0
    losses: list[float] = field(default_factory=list)
    minutes: float = 0.0


def save_state(path: Path, model: Any, optimiser: Any, progress: Progress, plan: Plan) -> None:
    """Writes one safetensors file and renames it into place; ``plan`` is what `plan.refuse_another` compares."""
    from safetensors.torch import save_file

    names = {id(parameter): name for name, parameter in model.named_parameters()}
    tensors = {f"model/{name}": value.detach().contiguous() for name, value in model.named_parameters()}
    for parameter, moments in optimiser.state.items():
        tensors |= {f"{moment}/{names[id(parameter)]}": moments[moment].contiguous() for moment in MOMENTS}
    draft = path.with_suffix(".part")
    save_file(tensors, draft, {"progress": json.dumps(asdict(progress)), **written_plan(plan)})
    draft.replace(path)


def load_state(path: Path, model: Any, optimiser: Any) -> Progress:
    """Puts what `save_state` wrote into ``model`` and ``optimiser``; a run at its beginning if there is no file."""
    import torch
    from safetensors import safe_open

    if not path.exists():
        return Progress()
    with safe_open(path, "pt") as saved, torch.no_grad():
        progress = Progress(**json.loads(saved.metadata()["progress"]))
        for name, parameter in model.named_parameters():
            parameter.copy_(saved.get_tensor(f"model/{name}"))
            if not parameter.requires_grad:
                continue
            moments = {moment: saved.get_tensor(f"{moment}/{name}") for moment in MOMENTS}
            optimiser.state[parameter] = {"step": torch.tensor(float(progress.step)), **moments}
    return progress
