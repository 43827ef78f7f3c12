"""The loss is the smoothed cross-entropy of the targets, whatever they are padded to or batched with."""

from __future__ import annotations

import math
from types import SimpleNamespace

import pytest
import torch

from summarize.training.writer.encoding import Encoded
from summarize.training.writer.objective import Validation, loss

WORDS = 4
ODDS = [0.5, 0.25, 0.125, 0.125]


class Fixed(torch.nn.Module):
    """Gives every token of every target the same probabilities."""

    def forward(self, labels, **_):
        logits = torch.log(torch.tensor(ODDS)).expand(*labels.shape, WORDS)
        return SimpleNamespace(logits=logits)


def test_the_loss_is_the_mean_over_tokens_of_their_surprise() -> None:
    rows = [Encoded((1,), (0, 1)), Encoded((1,), (2,))]
    expected = (math.log(2) + math.log(4) + math.log(8)) / 3
    assert float(loss(Fixed(), rows, 0.0)) == pytest.approx(expected, rel=1e-6)


def test_smoothing_gives_its_share_to_all_tokens_alike() -> None:
    everywhere = -sum(map(math.log, ODDS)) / WORDS
    expected = 0.9 * math.log(2) + 0.1 * everywhere
    assert float(loss(Fixed(), [Encoded((1,), (0,))], 0.1)) == pytest.approx(expected, rel=1e-6)


@pytest.mark.parametrize("tokens", [1, 100, 10_000])
def test_validation_weighs_every_token_alike_however_the_rows_are_batched(tokens: int) -> None:
    rows = [Encoded((1,) * (1 + 40 * i), (0,) * (1 + i) + (3,)) for i in range(5)]
    told = Validation({"neus": rows, "empty": []}, tokens)(Fixed())
    halves, eighths = sum(range(1, 6)), 5
    expected = (halves * math.log(2) + eighths * math.log(8)) / (halves + eighths)
    assert told == {"loss/neus": pytest.approx(expected, rel=1e-6)}


def test_validation_learns_nothing_and_is_not_random() -> None:
    class Listening(Fixed):
        def forward(self, labels, **rest):
            assert not self.training
            assert not torch.is_grad_enabled()
            return super().forward(labels, **rest)

    model = Listening()
    model.train()
    Validation({"neus": [Encoded((1,), (0,))]}, 100)(model)
