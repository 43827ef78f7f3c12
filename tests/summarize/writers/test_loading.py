"""Checkpoints that cannot be used end in one line."""

from __future__ import annotations

import pickle
import shutil
from types import SimpleNamespace

import pytest
import torch
from support.checkpoints import CORPUS
from transformers import BertConfig, EncoderDecoderConfig

from summarize.errors import AccordError, ModelMissing
from summarize.writers import loading
from summarize.writers.loading import load_seq2seq


@pytest.fixture
def copied(checkpoint, tmp_path):
    return shutil.copytree(checkpoint("bart"), tmp_path / "bart")


def assert_refused(folder, match):
    with pytest.raises(ModelMissing, match=match) as caught:
        load_seq2seq(folder, "float32")
    assert "\n" not in str(caught.value)


def test_a_checkpoint_knows_its_limits(checkpoint):
    limits = [load_seq2seq(checkpoint(kind), "float32") for kind in ("bart", "primera", "t5")]
    assert [(one.input_limit, one.output_limit) for one in limits] == [(64, 64), (64, 64), (None, None)]
    assert limits[2].vocabulary == len(limits[2].tokenizer) + 5


def test_two_joined_models_have_the_limits_of_each():
    parts = [BertConfig(max_position_embeddings=positions) for positions in (40, 30)]
    model = SimpleNamespace(config=EncoderDecoderConfig.from_encoder_decoder_configs(*parts))
    joined = loading.Checkpoint(model, tokenizer=None, device=torch.device("cpu"))
    assert (joined.input_limit, joined.output_limit) == (40, 30)


@pytest.fixture
def sentencepiece_only(checkpoint, tmp_path):
    """PEGASUS as published: a tokenizer in SentencePiece's own format and no tokenizer.json."""
    import sentencepiece

    folder = shutil.copytree(checkpoint("pegasus"), tmp_path / "pegasus")
    (folder / "tokenizer.json").unlink()
    (folder / "tokenizer_config.json").unlink()
    (tmp_path / "corpus").write_text("\n".join(CORPUS), encoding="utf-8")
    sentencepiece.SentencePieceTrainer.train(
        input=str(tmp_path / "corpus"),
        model_prefix=str(folder / "spiece"),
        vocab_size=120,
        pad_id=0,
        eos_id=1,
        unk_id=2,
        bos_id=-1,
        minloglevel=2,
    )
    return folder


def test_a_tokenizer_in_sentencepieces_own_format_keeps_pegasus_special_tokens_first(sentencepiece_only):
    tokenizer = load_seq2seq(sentencepiece_only, "float32").tokenizer
    ids = tokenizer("The ferry.").input_ids
    assert tokenizer.decode(ids, skip_special_tokens=True) == "The ferry."
    assert ids[-1] == 1
    assert min(ids[:-1]) > 103  # 103 tokens come before SentencePiece's own


def test_without_sentencepiece_one_line_says_how_to_get_it(sentencepiece_only, monkeypatch):
    monkeypatch.setattr(loading, "find_spec", lambda _: None)
    with pytest.raises(AccordError, match=r"reading spiece.model needs .*; run: pip install 'accord-summaries\[sente"):
        load_seq2seq(sentencepiece_only, "float32")


class Bomb:
    """Unpickling it leaves a file behind."""

    def __init__(self, mark) -> None:
        self.mark = mark

    def __reduce__(self):
        return (self.mark.touch, ())


def test_a_pickle_beside_missing_weights_is_never_read(copied, tmp_path):
    (copied / "model.safetensors").unlink()
    (copied / "pytorch_model.bin").write_bytes(pickle.dumps(Bomb(tmp_path / "exploded")))
    assert_refused(copied, "no file named model.safetensors")
    assert not (tmp_path / "exploded").exists()


def test_code_in_a_checkpoint_is_never_run(copied, tmp_path):
    (copied / "evil.py").write_text(f"open({str(tmp_path / 'ran')!r}, 'w')")
    config = (copied / "config.json").read_text()
    own = '"model_type": "evil", "auto_map": {"AutoConfig": "evil.C", "AutoModelForSeq2SeqLM": "evil.M"}'
    (copied / "config.json").write_text(config.replace('"model_type": "bart"', own))
    assert_refused(copied, "cannot be loaded")
    assert not (tmp_path / "ran").exists()


@pytest.mark.parametrize("damage", [b"", b"not a header", b"\xff" * 64])
def test_damaged_weights_end_in_one_line(copied, damage):
    (copied / "model.safetensors").write_bytes(damage)
    assert_refused(copied, "cannot be loaded")


def test_a_folder_without_a_config_ends_in_one_line(copied):
    (copied / "config.json").unlink()
    assert_refused(copied, "cannot be loaded")
