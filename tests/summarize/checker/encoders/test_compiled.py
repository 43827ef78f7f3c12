"""A row's numbers depend on the row alone, to the last bit."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import torch
from safetensors.torch import load_file, save_file
from support.classifiers import save_deberta

from summarize.checker.encoders import deberta
from summarize.checker.encoders.compiled import Compiled, number_type, read_tokenizer
from summarize.checker.encoders.tensors import Numbers
from summarize.configuration import load_settings
from summarize.errors import ModelMissing, UnknownSetting
from summarize.models import locate

LABELS = ["entailment", "neutral", "contradiction"]
ROWS = [np.random.default_rng(n).integers(5, 60_000, 5 + 7 * n % 90).tolist() for n in range(23)]


def shipped(dtype: str) -> Compiled:
    folder = locate(load_settings().checker.model, offline=True)
    return Compiled(folder, deberta.classifier, deberta.WORDS, "a classifier", dtype)


def numbers(compiled: Compiled, rows: list[list[int]]) -> Numbers:
    found = {place: row for places, output in compiled.outputs(rows) for place, row in zip(places, output, strict=True)}
    return np.stack([found[place] for place in range(len(rows))])


@pytest.mark.parametrize("dtype", ["float32", "bfloat16"])
def test_neither_neighbours_nor_threads_show_in_a_row(monkeypatch: pytest.MonkeyPatch, dtype: str) -> None:
    monkeypatch.setenv("OMP_NUM_THREADS", "2")
    compiled = shipped(dtype)
    together = numbers(compiled, ROWS)
    assert (together[::-1] == numbers(compiled, ROWS[::-1])).all()
    assert all((numbers(compiled, [row])[0] == wanted).all() for row, wanted in zip(ROWS, together, strict=True))
    for threads in ("1", "3"):
        monkeypatch.setenv("OMP_NUM_THREADS", threads)
        assert (together == numbers(shipped(dtype), ROWS)).all()


@pytest.mark.parametrize("threads", ["", "0", "4,2", "abc", "3000000000", "9" * 20])
def test_an_odd_number_of_threads_does_no_harm(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, threads: str) -> None:
    monkeypatch.setenv("OMP_NUM_THREADS", threads)
    compiled = Compiled(save_deberta(tmp_path, LABELS), deberta.classifier, deberta.WORDS, "a classifier", "float32")
    assert numbers(compiled, [[1, 2, 3]]).shape == (1, 3)


@pytest.mark.parametrize("dtype", ["float32", "bfloat16"])
def test_who_asks_meanwhile_gets_the_same_numbers(dtype: str) -> None:
    compiled = shipped(dtype)
    wanted = numbers(compiled, ROWS)
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda _: numbers(compiled, ROWS), range(4)))
    assert all((each == wanted).all() for each in found)


def test_no_rows_no_batches() -> None:
    assert list(shipped("float32").outputs([])) == []


@pytest.mark.parametrize(("able", "wanted"), [(["FP32", "BF16"], "bfloat16"), (["FP32"], "float32")])
def test_a_number_type_is_one_that_the_processor_computes_in(
    monkeypatch: pytest.MonkeyPatch, able: list[str], wanted: str
) -> None:
    core = SimpleNamespace(get_property=lambda _device, _name: able)
    monkeypatch.setattr("summarize.checker.encoders.compiled.openvino.Core", lambda: core)
    found = [number_type(dtype) for dtype in ("float32", "bfloat16", "auto")]
    assert found == ["float32", wanted, wanted]
    with pytest.raises(UnknownSetting, match="'float8' is not known"):
        number_type("float8")


def test_a_tensor_that_is_missing_ends_in_one_line_with_its_name(tmp_path: Path) -> None:
    folder = save_deberta(tmp_path, LABELS)
    weights = load_file(folder / "model.safetensors")
    del weights["pooler.dense.bias"]
    save_file(weights, folder / "model.safetensors")
    with pytest.raises(ModelMissing, match=r"cannot be loaded as a classifier: no weights for pooler\.dense\.bias"):
        Compiled(folder, deberta.classifier, deberta.WORDS, "a classifier", "float32")


def test_so_does_a_tensor_of_another_shape(tmp_path: Path) -> None:
    folder = save_deberta(tmp_path, LABELS)
    weights = load_file(folder / "model.safetensors")
    save_file({**weights, "pooler.dense.weight": torch.zeros(3, 5)}, folder / "model.safetensors")
    with pytest.raises(ModelMissing, match="cannot be loaded as a classifier") as error:
        Compiled(folder, deberta.classifier, deberta.WORDS, "a classifier", "float32")
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("name", "shape"),
    [
        ("pooler.dense.bias", (1,)),
        ("deberta.encoder.layer.1.attention.self.query_proj.bias", (1,)),
        ("deberta.embeddings.LayerNorm.weight", (1,)),
        ("deberta.encoder.LayerNorm.bias", (1,)),
        ("deberta.encoder.rel_embeddings.weight", (7, 16)),
    ],
)
def test_so_does_one_that_would_be_repeated_or_read_beyond_its_end(
    tmp_path: Path, name: str, shape: tuple[int, ...]
) -> None:
    folder = save_deberta(tmp_path, LABELS)
    weights = load_file(folder / "model.safetensors")
    assert weights[name].shape != shape
    save_file({**weights, name: torch.ones(shape)}, folder / "model.safetensors")
    with pytest.raises(ModelMissing, match=rf"cannot be loaded as a classifier: {name} has the shape \[.*\] for \["):
        Compiled(folder, deberta.classifier, deberta.WORDS, "a classifier", "float32")


@pytest.mark.parametrize("damage", [float("nan"), float("inf")])
def test_so_do_weights_that_are_no_numbers(tmp_path: Path, damage: float) -> None:
    folder = save_deberta(tmp_path, LABELS)
    weights = load_file(folder / "model.safetensors")
    weights["pooler.dense.bias"][0] = damage
    save_file(weights, folder / "model.safetensors")
    compiled = Compiled(folder, deberta.classifier, deberta.WORDS, "a classifier", "float32")
    with pytest.raises(ModelMissing, match="the weights are damaged; what they give is no number"):
        list(compiled.outputs([[1, 2, 3]]))


def test_so_does_a_token_that_the_weights_lack(tmp_path: Path) -> None:
    folder = save_deberta(tmp_path, LABELS)
    compiled = Compiled(folder, deberta.classifier, deberta.WORDS, "a classifier", "float32")
    for token in (900, 2**31):
        with pytest.raises(ModelMissing, match=f"have no token {token}; the tokenizer is of another model"):
            list(compiled.outputs([[1, token, 2]]))


def test_markup_of_the_model_in_a_text_is_text(tmp_path: Path) -> None:
    save_deberta(tmp_path, LABELS)
    tokenizer = read_tokenizer(tmp_path, "a classifier")
    assert tokenizer.token_to_id("</s>") not in tokenizer.encode("the </s>", add_special_tokens=False).ids
