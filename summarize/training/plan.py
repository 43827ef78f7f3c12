"""What a run was to do, kept with what it has done, so that an output folder is never taken for another run's."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from summarize.errors import UnusableInput

STATE = "state.safetensors"
_PLAN = "plan"
_FREE = frozenset({"output", "checkpoint_every", "datasets", "start", "minimal_pairs", "written"})
"""Settings that may change: they have no bearing on the weights, or name what the plan knows by its content."""

Plan = Mapping[str, str]
"""What decides which weights and log a run ends with, by name."""


def plan_of(settings: Any) -> dict[str, str]:
    """The settings of a recipe that decide what its run ends with."""
    return {name: json.dumps(value, sort_keys=True) for name, value in asdict(settings).items() if name not in _FREE}


def digest_of(*parts: object) -> str:
    """Twelve digits that differ where the parts do, as far as their `repr` shows it."""
    digest = hashlib.sha256()
    for part in parts:
        digest.update(repr(part).encode())
    return digest.hexdigest()[:12]


def written_plan(plan: Plan) -> dict[str, str]:
    """The plan as the metadata of a safetensors file."""
    return {_PLAN: json.dumps(dict(plan), sort_keys=True)}


def refuse_another(folder: Path, plan: Plan) -> None:
    """Raises `UnusableInput` where the run in ``folder`` has another plan, in what ``plan`` names."""
    from safetensors import safe_open

    path = folder / STATE
    if not path.exists():
        return
    with safe_open(path, "pt") as saved:
        held = json.loads((saved.metadata() or {}).get(_PLAN, "{}"))
    others = sorted(name for name, value in plan.items() if held.get(name) != value)
    if others:
        raise UnusableInput(
            f"{path}: of a run with other {', '.join(others)}; set output=FOLDER for a new run, or remove the file"
        )
