"""Products with a few rows, computed so that a row's numbers depend on that row alone.

A classification head multiplies one row a text. How the CPU's library sums up depends on how many rows there are, and
with one thread otherwise than with two; it moves a probability by 0.00000001, enough to break a tie otherwise.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from torch import Tensor

ROWS = 16
"""In each product, whatever there is to multiply."""


def without_odd_rows(model: Any) -> Any:
    """The model itself; its linear layers multiply matrices `ROWS` rows at a time, the last ones filled up."""
    import torch

    for module in model.modules():
        if isinstance(module, torch.nn.Linear):
            vars(module)["forward"] = partial(_by_rows, module)  # found before the method of the class
    return model


def _by_rows(linear: Any, states: Tensor) -> Tensor:
    import torch

    if states.dim() != 2:
        return torch.nn.functional.linear(states, linear.weight, linear.bias)
    filled = torch.nn.functional.pad(states, (0, 0, 0, -len(states) % ROWS))
    products = [torch.nn.functional.linear(rows, linear.weight, linear.bias) for rows in torch.split(filled, ROWS)]
    return torch.cat(products)[: len(states)]
