"""Attention without look-ups gives transformers' own numbers, whatever the length, and leaves other models alone."""

from __future__ import annotations

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from transformers import BertConfig, BertModel, DebertaV2Config, DebertaV2Model

from summarize.training.checker.disentangled import diagonals, without_lookups


def deberta(**changed: object) -> DebertaV2Model:
    torch.manual_seed(0)
    sizes = {"vocab_size": 50, "hidden_size": 16, "num_hidden_layers": 2, "num_attention_heads": 2}
    distances = {"relative_attention": True, "position_buckets": 8, "max_position_embeddings": 32}
    kind = {"share_att_key": True, "pos_att_type": ["p2c", "c2p"], "norm_rel_ebd": "layer_norm", "type_vocab_size": 0}
    config = DebertaV2Config(
        **{**sizes, **distances, **kind, "intermediate_size": 32, "initializer_range": 0.5, **changed}
    )
    return DebertaV2Model(config).eval()


@pytest.mark.parametrize("length", [1, 2, 4, 5, 9, 31])  # buckets are exact up to a distance of 4
def test_the_numbers_are_those_of_transformers(length: int) -> None:
    model = deberta()
    ids = torch.randint(50, (3, length))
    seen = torch.ones_like(ids)
    seen[1, length // 2 + 1 :] = 0
    with torch.inference_mode():
        theirs = model(ids, attention_mask=seen).last_hidden_state
        ours = without_lookups(model)(ids, attention_mask=seen).last_hidden_state
    assert torch.allclose(theirs[seen.bool()], ours[seen.bool()], atol=1e-5)


def test_in_bfloat16_the_numbers_are_as_near_as_transformers_own() -> None:
    model, ids = deberta(), torch.randint(50, (3, 9))
    with torch.inference_mode():
        exact = model(ids).last_hidden_state
        theirs = model.to(torch.bfloat16)(ids).last_hidden_state
        ours = without_lookups(model)(ids).last_hidden_state
    assert ours.dtype == torch.bfloat16
    assert (ours - exact).abs().mean() < 1.2 * (theirs - exact).abs().mean() < 0.05


def test_gradients_are_those_of_transformers() -> None:
    model = deberta()
    ids = torch.randint(50, (2, 7))
    found = []
    for _ in range(2):
        model.zero_grad()
        model(ids).last_hidden_state[..., 0].sum().backward()
        found.append(model.encoder.rel_embeddings.weight.grad.clone())
        without_lookups(model)
    assert found[0].abs().max() > 0.01
    assert torch.allclose(found[0], found[1], atol=1e-4)


def test_what_is_no_deberta_of_the_third_version_keeps_its_attention() -> None:
    bert = BertModel(BertConfig(vocab_size=9, hidden_size=8, num_hidden_layers=1, num_attention_heads=2))
    for model in (bert, deberta(share_att_key=False), deberta(pos_att_type=["c2p"])):
        assert not any("forward" in vars(module) for module in without_lookups(model).modules())


@given(st.integers(1, 12))
def test_a_diagonal_holds_what_belongs_to_a_distance(n: int) -> None:
    products = torch.arange(2 * n * (2 * n - 1)).reshape(2, n, 2 * n - 1)
    found = diagonals(products)
    assert all(
        found[lead, i, j] == products[lead, i, j - i + n - 1] for lead in range(2) for i in range(n) for j in range(n)
    )
