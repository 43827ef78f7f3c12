"""What is minimised, and how it is watched."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from summarize.runtime import mixed_precision
from summarize.training.writer.encoding import IGNORED, Encoded, batches, pad


def loss(model: Any, rows: Sequence[Encoded], smoothing: float) -> Any:
    """Cross-entropy a token, ``smoothing`` (0 to 1) of the weight going to all tokens alike (Szegedy et al. 2016)."""
    import torch

    tensors = pad(rows)
    with mixed_precision():
        logits = model(**tensors).logits
    return torch.nn.functional.cross_entropy(
        logits.float().flatten(0, 1), tensors["labels"].flatten(), ignore_index=IGNORED, label_smoothing=smoothing
    )


class Validation:
    """Called with the model, gives for every set the cross-entropy a token of the targets, in nats."""

    def __init__(self, sets: Mapping[str, Sequence[Encoded]], tokens: int) -> None:
        self._sets = sets
        self._tokens = tokens

    def __call__(self, model: Any) -> dict[str, float]:
        """``loss/SET`` for each set."""
        import torch

        model.eval()
        with torch.inference_mode():
            return {f"loss/{name}": self._mean(model, rows) for name, rows in self._sets.items() if rows}

    def _mean(self, model: Any, rows: Sequence[Encoded]) -> float:
        total = count = 0.0
        for batch in batches(rows, self._tokens, 0):
            chosen = [rows[place] for place in batch]
            tokens = sum(len(row.target) for row in chosen)
            total += tokens * float(loss(model, chosen, 0.0))
            count += tokens
        return total / count
