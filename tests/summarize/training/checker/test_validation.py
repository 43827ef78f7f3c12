"""The curve of a run is a chance that can be counted."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.classifiers import save_bert

from summarize.checkpoints import load_tokenizer
from summarize.training.checker.pairs import Pair
from summarize.training.checker.settings import CheckerTraining
from summarize.training.checker.validation import Validation, auc


def test_auc_is_the_share_of_pairs_in_the_right_order_equal_ones_counting_half() -> None:
    scores, positive = [0.9, 0.4, 0.4, 0.1], [True, True, False, False]
    assert auc(scores, positive) == (1 + 1 + 0.5 + 1) / 4


def test_pairs_that_the_model_cannot_read_whole_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tokenizer = load_tokenizer(save_bert(tmp_path, ["entailment", "neutral", "contradiction"]), "a tokenizer")
    pairs = [Pair("said " * words, "said", "entailment", "s", "g") for words in (60, 61)]
    Validation({"s": pairs}, tokenizer, CheckerTraining())
    assert capsys.readouterr().err.endswith("s: 1 pairs kept aside of more than 64 tokens left out\n")
