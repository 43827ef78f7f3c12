"""Pairs are read whole or not at all."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from support.classifiers import save_bert

from summarize.checkpoints import load_tokenizer
from summarize.training.checker.encoding import encode, fitting
from summarize.training.checker.pairs import Pair

SHORT = Pair("fighters captured", "fighters agreed", "neutral", "s", "g")
LONG = Pair("fighters captured two soldiers on Sunday", "fighters agreed", "neutral", "s", "g")


@pytest.fixture(scope="module")
def tokenizer(tmp_path_factory: pytest.TempPathFactory) -> Any:
    start: Path = save_bert(tmp_path_factory.mktemp("start"), ["entailment", "neutral", "contradiction"])
    return load_tokenizer(start, "a tokenizer")


def test_a_pair_that_is_too_long_is_left_out_and_none_is_cut(tokenizer: Any) -> None:
    assert [len(row.ids) for row in encode([SHORT, LONG], tokenizer)] == [7, 11]  # three marks and the words
    assert [pair for pair, _ in fitting([LONG, SHORT], tokenizer, 10)] == [SHORT]
    [(_, row)] = fitting([LONG], tokenizer, 11)
    assert row == encode([LONG], tokenizer)[0]


def test_no_pairs_are_no_rows(tokenizer: Any) -> None:
    assert encode([], tokenizer) == []
