"""A training run on disk: weights, optimiser and step, written so that a kill at any moment breaks nothing."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from summarize.training.plan import Plan, written_plan

MOMENTS = ("exp_avg", "exp_avg_sq")


def save_state(path: Path, model: Any, optimiser: Any, step: int, plan: Plan) -> None:
    """Writes one safetensors file and renames it into place; ``plan`` is what `plan.refuse_another` compares."""
    from safetensors.torch import save_file

    names = {id(parameter): name for name, parameter in model.named_parameters()}
    tensors = {f"model/{name}": value.detach().contiguous() for name, value in model.named_parameters()}
    for parameter, moments in optimiser.state.items():
        tensors |= {f"{moment}/{names[id(parameter)]}": moments[moment].contiguous() for moment in MOMENTS}
    draft = path.with_suffix(".part")
    save_file(tensors, draft, {"step": json.dumps(step), **written_plan(plan)})
    draft.replace(path)


def load_state(path: Path, model: Any, optimiser: Any) -> int:
    """Puts what `save_state` wrote into ``model`` and ``optimiser``; the steps done, 0 if there is no file."""
    import torch
    from safetensors import safe_open

    if not path.exists():
        return 0
    with safe_open(path, "pt") as saved, torch.no_grad():
        step = int(json.loads(saved.metadata()["step"]))
        for name, parameter in model.named_parameters():
            parameter.copy_(saved.get_tensor(f"model/{name}"))
            if not parameter.requires_grad:
                continue
            moments = {moment: saved.get_tensor(f"{moment}/{name}") for moment in MOMENTS}
            optimiser.state[parameter] = {"step": torch.tensor(float(step)), **moments}
    return step
