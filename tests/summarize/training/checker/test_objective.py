"""The loss is what a pocket calculator says."""

from __future__ import annotations

from math import log

import pytest
import torch

from summarize.training.checker.objective import loss
from summarize.training.checker.pairs import Label

LOGITS = torch.tensor([[log(0.5), log(0.3), log(0.2)]])  # three probabilities


@pytest.mark.parametrize(
    ("label", "expected"),
    [("entailment", 0.5), ("neutral", 0.3), ("contradiction", 0.2), ("not_entailment", 0.3 + 0.2)],
)
def test_the_loss_is_minus_the_log_of_what_the_label_allows(label: Label, expected: float) -> None:
    assert float(loss(LOGITS, [label], 0.0)) == pytest.approx(-log(expected), abs=1e-6)


def test_smoothing_gives_a_share_of_the_weight_to_all_classes_alike() -> None:
    by_hand = -(0.9 * log(0.5) + 0.1 * (log(0.5) + log(0.3) + log(0.2)) / 3)
    assert float(loss(LOGITS, ["entailment"], 0.1)) == pytest.approx(by_hand, abs=1e-6)
