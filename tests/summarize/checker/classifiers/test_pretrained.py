"""Threads that a classifier of transformers computes with."""

from pathlib import Path

import pytest
import torch
from support.classifiers import save_bert

from summarize.checker.classifiers.pretrained import PretrainedClassifier
from summarize.runtime import THREADS
from summarize.settings import NLISettings

PAIRS = [("the governor agreed to meet fighters", "the governor"), ("two soldiers were captured", "on Sunday")]


@pytest.mark.parametrize(("dtype", "threads"), [("float32", 5), ("bfloat16", THREADS)])
def test_in_bfloat16_as_many_threads_compute_on_every_machine_and_in_float32_all(
    tmp_path: Path, dtype: str, threads: int
) -> None:
    folder = save_bert(tmp_path, ["entailment", "neutral", "contradiction"])
    classifier = PretrainedClassifier(NLISettings(dtype=dtype), folder, "a classifier")
    computed: list[int] = []
    classifier._model.register_forward_pre_hook(lambda *_: computed.append(torch.get_num_threads()))
    before = torch.get_num_threads()
    try:
        torch.set_num_threads(5)
        classifier.probabilities(classifier.rows(PAIRS))
        assert torch.get_num_threads() == 5
    finally:
        torch.set_num_threads(before)
    assert set(computed) == {threads}
