"""What every statistic asks of its input, so that nothing is zipped short or averaged with a NaN in silence."""

from __future__ import annotations

import math
from collections.abc import Sequence, Sized

from summarize.errors import UnusableInput


def refuse_unequal(**columns: Sized) -> None:
    """Raise `UnusableInput` unless all columns are equally long."""
    lengths = {name: len(column) for name, column in columns.items()}
    if len(set(lengths.values())) > 1:
        found = ", ".join(f"{length} {name}" for name, length in lengths.items())
        raise UnusableInput(f"columns of unequal length: {found}; give one of each per example")


def refuse_not_finite(values: Sequence[float], name: str) -> None:
    """Raise `UnusableInput` when a value is NaN or infinite; a missing one is None and left out before."""
    for index, value in enumerate(values):
        if not math.isfinite(value):
            raise UnusableInput(f"{name}: value {index + 1} of {len(values)} is {value}; a missing value must be null")
