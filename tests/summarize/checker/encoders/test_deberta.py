"""The numbers are transformers' own, whatever the length of a text."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from support.classifiers import save_deberta
from transformers import DebertaV2ForSequenceClassification

from summarize.checker.encoders import deberta
from summarize.checker.encoders.compiled import Compiled

LABELS = ["entailment", "neutral", "contradiction"]


@pytest.mark.parametrize(("layers", "heads"), [(1, 2), (2, 1), (2, 2), (3, 4)])
@pytest.mark.parametrize("dtype", ["float32", "float16"])
def test_texts_of_every_length_have_transformers_numbers(tmp_path: Path, layers: int, heads: int, dtype: str) -> None:
    save_deberta(tmp_path, LABELS, num_hidden_layers=layers, num_attention_heads=heads)
    theirs = DebertaV2ForSequenceClassification.from_pretrained(tmp_path, dtype=getattr(torch, dtype))
    theirs.save_pretrained(tmp_path)
    theirs = theirs.float().eval()
    rows = [torch.randint(4, 20, (n,)).tolist() for n in (*range(1, 20), 31, 32, 33, 63, 64)]
    compiled = Compiled(tmp_path, deberta.classifier, deberta.WORDS, "a classifier", "float32")
    for places, found in compiled.outputs(rows):
        for place, numbers in zip(places, found, strict=True):
            with torch.inference_mode():
                wanted = theirs(torch.tensor([rows[place]])).logits[0].numpy()
            assert numbers == pytest.approx(wanted, abs=1e-4)
            assert np.ptp(wanted) > 1e-3
