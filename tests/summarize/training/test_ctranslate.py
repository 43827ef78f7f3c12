"""What CTranslate2 runs writes what the checkpoint would have written."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import pytest
import torch
from support.checkpoints import CORPUS, t5
from tokenizers import Tokenizer

from summarize.models import locate, weight_hash
from summarize.settings import ModelSettings
from summarize.training.ctranslate import export_ctranslate2

TOKENS = 12


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("exported")
    export_ctranslate2(t5(root / "checkpoint"), root / "model")
    return root


def greedy(checkpoint: Path, text: str) -> str:
    """What the most likely token gives, time and again, by transformers."""
    from transformers import AutoTokenizer, T5ForConditionalGeneration

    model = T5ForConditionalGeneration.from_pretrained(checkpoint).eval()
    tokenizer = AutoTokenizer.from_pretrained(checkpoint)
    given = tokenizer(text, return_tensors="pt")
    written = [model.config.decoder_start_token_id]
    with torch.inference_mode():
        while len(written) <= TOKENS and written[-1] != model.config.eos_token_id:
            logits = model(**given, decoder_input_ids=torch.tensor([written])).logits
            written.append(int(logits[0, -1].argmax()))
    return str(tokenizer.decode([token for token in written if token < len(tokenizer)], skip_special_tokens=True))


def by_ctranslate2(folder: Path, text: str) -> str:
    from ctranslate2 import Translator

    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    [result] = Translator(str(folder), device="cpu").translate_batch(
        [tokenizer.encode(text).tokens], beam_size=1, max_decoding_length=TOKENS
    )
    return str(tokenizer.decode([tokenizer.token_to_id(piece) for piece in result.hypotheses[0]]))


def with_head_of_its_own(checkpoint: Path) -> Path:
    """The same checkpoint with an output head that is not its input embeddings, as flan-t5 has it."""
    from transformers import T5ForConditionalGeneration

    model: Any = T5ForConditionalGeneration.from_pretrained(checkpoint)
    model.config.tie_word_embeddings = False
    model.config.scale_decoder_outputs = False
    torch.manual_seed(3)
    model.lm_head.weight = torch.nn.Parameter(torch.randn_like(model.lm_head.weight))
    model.save_pretrained(checkpoint)
    return checkpoint


@pytest.mark.parametrize("shape", [lambda folder: folder, with_head_of_its_own], ids=["tied", "untied"])
def test_an_export_in_full_precision_writes_what_transformers_writes(tmp_path: Path, shape: Any) -> None:
    checkpoint = shape(t5(tmp_path / "checkpoint"))
    export_ctranslate2(checkpoint, tmp_path / "model", "float32")
    expected = [greedy(checkpoint, text) for text in CORPUS]
    assert [by_ctranslate2(tmp_path / "model", text) for text in CORPUS] == expected
    assert len(set(expected)) > 1


def test_the_hash_is_that_of_the_weight_file(exported: Path) -> None:
    expected = hashlib.sha256((exported / "model" / "model.bin").read_bytes()).hexdigest()
    assert weight_hash(exported / "model") == expected


def test_the_folder_holds_the_model_and_its_tokenizer_and_no_scratch(exported: Path) -> None:
    names = sorted(path.name for path in (exported / "model").iterdir())
    assert names == ["config.json", "model.bin", "shared_vocabulary.json", "tokenizer.json"]
    assert locate(ModelSettings(name=str(exported / "model")), offline=True) == exported / "model"


def test_exporting_again_gives_the_same_bytes_in_place_of_the_old(exported: Path, tmp_path: Path) -> None:
    (tmp_path / "model.bin").write_bytes(b"of an earlier run")
    digest = export_ctranslate2(exported / "checkpoint", tmp_path)
    assert digest == weight_hash(exported / "model")


def test_eight_bits_are_less_than_half_the_size_of_full_precision(exported: Path, tmp_path: Path) -> None:
    export_ctranslate2(exported / "checkpoint", tmp_path, "float32")
    assert (exported / "model" / "model.bin").stat().st_size < (tmp_path / "model.bin").stat().st_size / 2
