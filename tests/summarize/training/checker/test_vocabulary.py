"""A cut vocabulary keeps what is used, reads the rest in pieces, and every piece keeps its embedding."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file
from transformers import AutoTokenizer

from summarize.training.checker.vocabulary import chosen, cut_vocabulary

PIECES = ["[PAD]", "[CLS]", "[SEP]", "[UNK]", "▁", "a", "b", "▁ab", "▁ba", "ab"]
EMBEDDINGS = "deberta.embeddings.word_embeddings.weight"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    from tokenizers import AddedToken, Tokenizer
    from tokenizers.models import Unigram
    from tokenizers.pre_tokenizers import Metaspace

    folder = tmp_path / "source"
    folder.mkdir()
    tokenizer = Tokenizer(Unigram([(piece, -float(i)) for i, piece in enumerate(PIECES)], unk_id=3))
    tokenizer.pre_tokenizer = Metaspace()
    tokenizer.add_special_tokens([AddedToken("[PAD]", special=True), AddedToken("[MASK]", special=True)])
    tokenizer.save(str(folder / "tokenizer.json"))
    named = {"tokenizer_class": "PreTrainedTokenizerFast", "pad_token": "[PAD]", "mask_token": "[MASK]"}
    mask = {"content": "[MASK]", "special": True}
    (folder / "tokenizer_config.json").write_text(json.dumps(named | {"added_tokens_decoder": {"10": mask}}), "utf-8")
    (folder / "config.json").write_text(json.dumps({"vocab_size": 12}), "utf-8")
    save_file({EMBEDDINGS: torch.arange(12.0)[:, None], "other": torch.ones(1)}, folder / "model.safetensors")
    return folder


def test_special_pieces_and_letters_come_first_then_what_is_counted_most() -> None:
    assert chosen(PIECES, {8: 2, 9: 1}, 8) == [0, 1, 2, 3, 4, 5, 6, 8]
    assert chosen(PIECES, {}, 8) == [0, 1, 2, 3, 4, 5, 6, 7]  # the commoner of equals
    assert chosen(PIECES, {}, 99) == list(range(10))


def test_a_word_whose_piece_is_gone_is_read_in_shorter_ones(source: Path, tmp_path: Path) -> None:
    folder = cut_vocabulary(source, ["ba ba"], 8, tmp_path / "cut")
    tokenizer = AutoTokenizer.from_pretrained(folder)
    assert tokenizer.tokenize("ba ab") == ["▁ba", "▁", "a", "b"]
    weights = load_file(folder / "model.safetensors")
    rows = weights[EMBEDDINGS].flatten().tolist()
    assert rows[tokenizer.convert_tokens_to_ids("▁ba")] == 8  # where it was
    assert rows[tokenizer.mask_token_id] == 10
    assert json.loads((folder / "config.json").read_text("utf-8"))["vocab_size"] == len(rows) == 9
    assert weights["other"].tolist() == [1]
