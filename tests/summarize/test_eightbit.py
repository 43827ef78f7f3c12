"""Tables in eight bits come back nearly as they were, and nothing else takes them for the numbers."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from safetensors.torch import load_file, save_file
from support.classifiers import save_bert
from transformers import AutoModelForSequenceClassification

from summarize.checkpoints import load_model
from summarize.eightbit import SCALE, TABLE, packed
from summarize.errors import ModelMissing

NAME = "bert.embeddings.word_embeddings.weight"


def test_each_row_has_a_scale_of_its_own() -> None:
    found = packed({"a": torch.tensor([[254.0, -2.0], [0.5, 0.25]]), "b": torch.ones(1)}, ["a"])
    assert found["a" + TABLE].tolist() == [[127, -1], [127, 64]]
    assert found["a" + SCALE].flatten().tolist() == pytest.approx([2.0, 0.5 / 127])
    assert set(found) == {"a" + TABLE, "a" + SCALE, "b"}


@given(st.lists(st.lists(st.floats(-1e4, 1e4, width=32), min_size=3, max_size=3), min_size=1, max_size=5))
def test_no_number_is_off_by_more_than_half_a_step_of_its_row(rows: list[list[float]]) -> None:
    table = torch.tensor(rows)
    found = packed({"t": table}, ["t"])
    back = found["t" + TABLE].float() * found["t" + SCALE]
    step = table.abs().amax(dim=1, keepdim=True) / 127
    assert ((back - table).abs() <= step * 0.5001 + 1e-30).all()


@pytest.fixture
def checkpoint(tmp_path: Path) -> Path:
    folder = save_bert(tmp_path, ["entailment", "neutral", "contradiction"])
    file = folder / "model.safetensors"
    save_file(packed(load_file(file), [NAME]), file, {"format": "pt"})
    return folder


def test_a_checkpoint_with_a_table_in_eight_bits_is_loaded_whole(checkpoint: Path, tmp_path: Path) -> None:
    before = AutoModelForSequenceClassification.from_pretrained(save_bert(tmp_path / "plain", ["a", "b", "c"]))
    after = load_model(AutoModelForSequenceClassification, checkpoint, "a classifier", "float32")
    table, back = before.get_parameter(NAME).detach(), after.get_parameter(NAME).detach()
    assert torch.allclose(table, back, atol=float(table.abs().max()) / 127)
    assert not torch.equal(table, back)


def test_a_table_without_its_scales_is_a_damaged_checkpoint(checkpoint: Path) -> None:
    file = checkpoint / "model.safetensors"
    weights = load_file(file)
    del weights[NAME + SCALE]
    save_file(weights, file, {"format": "pt"})
    with pytest.raises(ModelMissing, match="cannot be loaded as a classifier"):
        load_model(AutoModelForSequenceClassification, checkpoint, "a classifier", "float32")
