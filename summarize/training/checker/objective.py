"""What is minimised: cross-entropy over three classes, or over two where only entailment or not is known."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from summarize.training.checker.pairs import Label

if TYPE_CHECKING:
    from torch import Tensor

CLASSES: dict[Label, tuple[float, float, float]] = {
    "entailment": (1.0, 0.0, 0.0),
    "neutral": (0.0, 1.0, 0.0),
    "contradiction": (0.0, 0.0, 1.0),
    "not_entailment": (0.0, 1.0, 1.0),
}
"""Which of entailment, neutral and contradiction a label allows."""


def loss(logits: Tensor, labels: Sequence[Label], smoothing: float) -> Tensor:
    """Mean over pairs of minus the log of the probability of all classes that the label allows.

    ``logits``: shape ``[pairs, 3]``. ``smoothing`` (0 to 1) of the weight goes to all three classes alike, as in
    Szegedy et al. 2016.
    """
    import torch

    logs = torch.log_softmax(logits.float(), dim=-1)
    allowed = torch.tensor([CLASSES[label] for label in labels])
    right = torch.logsumexp(logs.masked_fill(allowed == 0, float("-inf")), dim=-1)
    return -((1 - smoothing) * right + smoothing * logs.mean(dim=-1)).mean()
