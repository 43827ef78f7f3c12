"""A product is the plain one, and a row of it is the same to the last bit however many rows stand beside it."""

from __future__ import annotations

import pytest
import torch

from summarize.checker.classifiers.odd_rows import without_odd_rows


@pytest.mark.parametrize("bias", [True, False])
@pytest.mark.parametrize("shape", [(1, 384), (3, 384), (8, 384), (0, 384), (2, 5, 384), (384,)])
def test_the_product_is_the_plain_one(shape: tuple[int, ...], bias: bool) -> None:
    torch.manual_seed(0)
    linear, states = torch.nn.Linear(384, 3, bias=bias), torch.randn(shape)
    with torch.inference_mode():
        plain = linear(states)
        found = without_odd_rows(torch.nn.Sequential(linear))(states)
    assert found.shape == plain.shape
    assert torch.allclose(found, plain, atol=1e-5)


def test_a_row_is_the_same_to_the_last_bit_whatever_stands_beside_it() -> None:
    torch.manual_seed(0)
    model, states = without_odd_rows(torch.nn.Sequential(torch.nn.Linear(384, 384))), torch.randn(23, 384)
    with torch.inference_mode():
        whole = model(states)
        for count in range(1, 24):
            assert torch.equal(model(states[:count]), whole[:count])
