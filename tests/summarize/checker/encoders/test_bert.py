"""A sentence's vector is the mean of what transformers makes of its tokens, at unit length."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file
from support.classifiers import SIZES, save_deberta, save_tokenizer
from transformers import BertConfig, BertModel

from summarize.checker.encoders import bert
from summarize.checker.encoders.compiled import Compiled
from summarize.errors import ModelMissing


def test_texts_of_every_length_have_transformers_vectors(tmp_path: Path) -> None:
    torch.manual_seed(0)
    shape = {"vocab_size": save_tokenizer(tmp_path), "max_position_embeddings": 40, "initializer_range": 0.5}
    theirs = BertModel(BertConfig(**SIZES, **shape)).eval()
    theirs.save_pretrained(tmp_path)
    rows = [torch.randint(4, 20, (n,)).tolist() for n in (*range(1, 20), 31, 32, 33, 40)]
    compiled = Compiled(tmp_path, bert.sentence_vectors, bert.WORDS, "sentence vectors", "float32")
    assert compiled.width == SIZES["hidden_size"]
    for places, found in compiled.outputs(rows):
        for place, vector in zip(places, found, strict=True):
            with torch.inference_mode():
                mean = theirs(torch.tensor([rows[place]])).last_hidden_state[0].mean(0)
            assert vector == pytest.approx((mean / mean.norm()).numpy(), abs=1e-5)


@pytest.mark.parametrize(
    ("name", "shape"),
    [("embeddings.position_embeddings.weight", (39, 16)), ("embeddings.token_type_embeddings.weight", (2, 1))],
)
def test_a_table_that_does_not_fit_the_configuration_is_one_line(
    tmp_path: Path, name: str, shape: tuple[int, int]
) -> None:
    shapes = {"vocab_size": save_tokenizer(tmp_path), "max_position_embeddings": 40}
    BertModel(BertConfig(**SIZES, **shapes)).save_pretrained(tmp_path)
    weights = load_file(tmp_path / "model.safetensors")
    save_file({**weights, name: torch.ones(shape)}, tmp_path / "model.safetensors")
    with pytest.raises(ModelMissing, match=rf"cannot be loaded as sentence vectors: {name} has the shape"):
        Compiled(tmp_path, bert.sentence_vectors, bert.WORDS, "sentence vectors", "float32")


def test_another_architecture_is_refused_in_one_line(tmp_path: Path) -> None:
    folder = save_deberta(tmp_path, ["entailment", "neutral", "contradiction"])
    with pytest.raises(ModelMissing, match="cannot be loaded as sentence vectors: it is no BERT"):
        Compiled(folder, bert.sentence_vectors, bert.WORDS, "sentence vectors", "float32")
