"""Products with a few rows, computed so that a row's numbers depend on that row alone.

A classification head multiplies one row a text. How the CPU's library sums up depends on how many rows there are, if
they do not come in fours; it moves a probability by 0.00000001, enough to break a tie otherwise.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from torch import Tensor

ROWS = 4


def without_odd_rows(model: Any) -> Any:
    """The model itself; its linear layers fill a matrix up to a multiple of `ROWS` rows and cut the result again."""
    import torch

    for module in model.modules():
        if isinstance(module, torch.nn.Linear):
            vars(module)["forward"] = partial(_filled_up, module)  # found before the method of the class
    return model


def _filled_up(linear: Any, states: Tensor) -> Tensor:
    import torch

    missing = -len(states) % ROWS if states.dim() == 2 else 0
    if missing:
        states = torch.cat([states, states[-1:].expand(missing, -1)])
    product = torch.nn.functional.linear(states, linear.weight, linear.bias)
    return product[: len(product) - missing]
