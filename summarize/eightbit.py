"""Tables of embeddings in eight bits with a scale for each row: half of float16's size."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from torch import Tensor

TABLE, SCALE = "_int8", "_scale"
"""A table NAME is kept as NAME_int8 (``[rows, width]``) and NAME_scale (``[rows, 1]``): no other loader takes it for
the numbers themselves."""
_MOST = 127


def packed(weights: Mapping[str, Tensor], tables: Collection[str]) -> dict[str, Tensor]:
    """``weights`` with each of the named tables in eight bits: every row over its largest size, times 127.

    So no number is off by more than a 254th of the largest in its row.
    """
    import torch

    found = {name: value for name, value in weights.items() if name not in tables}
    for name in tables:
        table = weights[name].float()
        scale = table.abs().amax(dim=1, keepdim=True) / _MOST
        found[name + TABLE] = torch.round(table / scale.clamp(min=torch.finfo(torch.float32).tiny)).to(torch.int8)
        found[name + SCALE] = scale
    return found


def unpack_into(model: Any, weights: Path) -> set[str]:
    """Puts the tables that a safetensors file has in eight bits into ``model``; their names."""
    import torch
    from safetensors import safe_open

    with safe_open(weights, "pt") as file, torch.no_grad():
        stored = set(file.keys())
        names = {name.removesuffix(TABLE) for name in stored if name.endswith(TABLE)}
        for name in names:
            rows = file.get_tensor(name + TABLE).float() * file.get_tensor(name + SCALE)
            model.get_parameter(name).copy_(rows)
    return names
