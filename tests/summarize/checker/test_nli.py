"""Tiny random checkpoints; a classifier with zero weights says its bias, so the right answer is known by hand.

What holds of a judge holds whether transformers runs its classifier or OpenVINO.
"""

import math
from collections.abc import Callable
from pathlib import Path

import pytest
from support.classifiers import SIZES, WORDS, save_bert, save_deberta, save_tokenizer
from transformers import (
    BartConfig,
    BartForSequenceClassification,
    BertConfig,
    BertForMaskedLM,
)

from summarize.checker.nli import NLIJudge
from summarize.configuration import load_settings, options
from summarize.errors import ModelMissing, UnusableInput
from summarize.settings import ModelSettings, NLISettings

Save = Callable[..., Path]

PAIRS = [(" ".join(WORDS[: 3 + i % 12]), " ".join(WORDS[i % 7 : 8 + i % 5])) for i in range(23)]


@pytest.fixture(params=[save_bert, save_deberta], ids=["transformers", "compiled"])
def save(request: pytest.FixtureRequest) -> Save:
    """Writes a classifier of one of the two."""
    found: Save = request.param
    return found


def judge_of(folder: Path, **settings: object) -> NLIJudge:
    return NLIJudge(NLISettings(model=ModelSettings(name="tiny"), **settings), folder)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "labels",
    [
        ["entailment", "neutral", "contradiction"],
        ["CONTRADICTION", "NEUTRAL", "ENTAILMENT"],
        ["contradiction", "entailment", "neutral"],
        ["Neutral", " Entailment", "Contradiction"],
    ],
)
def test_label_order_is_read_from_the_config(tmp_path: Path, save: Save, labels: list[str]) -> None:
    wanted = {"entailment": math.log(6), "neutral": math.log(3), "contradiction": math.log(1)}
    folder = save(tmp_path, labels, [wanted[label.strip().lower()] for label in labels])
    [judgement] = judge_of(folder, dtype="float32").judge([("two soldiers were captured", "two soldiers")])
    assert judgement.entailment == pytest.approx(0.6, abs=1e-6)
    assert judgement.neutral == pytest.approx(0.3, abs=1e-6)
    assert judgement.contradiction == pytest.approx(0.1, abs=1e-6)


@pytest.mark.parametrize("labels", [["entailment", "not_entailment"], ["entailment", "Not-Entailment"]])
def test_two_class_model_never_contradicts(tmp_path: Path, save: Save, labels: list[str]) -> None:
    folder = save(tmp_path, labels, [math.log(1), math.log(4)])
    [judgement] = judge_of(folder, dtype="float32").judge([("the governor", "the fighters")])
    assert (judgement.entailment, judgement.neutral) == (pytest.approx(0.2), pytest.approx(0.8))
    assert judgement.contradiction == 0


@pytest.mark.parametrize("labels", [["LABEL_0", "LABEL_1", "LABEL_2"], ["positive", "negative"], ["entailment"]])
def test_unknown_labels_end_in_one_line(tmp_path: Path, save: Save, labels: list[str]) -> None:
    folder = save(tmp_path, labels)
    with pytest.raises(ModelMissing, match=f"^tiny: its classes are {', '.join(labels)}, .*id2label") as error:
        judge_of(folder).judge([("a", "b")])
    assert "\n" not in str(error.value)


@pytest.mark.parametrize("dtype", ["float32", "bfloat16"])
def test_a_judgement_does_not_depend_on_its_neighbours(tmp_path: Path, save: Save, dtype: str) -> None:
    judge = judge_of(save(tmp_path, ["entailment", "neutral", "contradiction"]), dtype=dtype, batch_size=4)
    together = judge.judge(PAIRS)
    assert together == [judge.judge([pair])[0] for pair in PAIRS]
    assert together == judge.judge(PAIRS[::-1])[::-1]
    assert len(set(together)) > 10


@pytest.mark.parametrize("dtype", ["float32", "bfloat16"])
def test_scores_do_not_depend_on_the_batch_size(tmp_path: Path, save: Save, dtype: str) -> None:
    folder = save(tmp_path, ["entailment", "neutral", "contradiction"])
    one, many = (judge_of(folder, dtype=dtype, batch_size=size).judge(PAIRS) for size in (1, 32))
    assert [j.entailment for j in one] == pytest.approx([j.entailment for j in many], abs=1e-4)


def test_probabilities_sum_to_one_for_any_text(tmp_path: Path, save: Save) -> None:
    judge = judge_of(save(tmp_path, ["entailment", "neutral", "contradiction"]))
    for judgement in judge.judge([("", ""), ("🙂 \u202e", "…"), ("</s> <pad>", "<s>"), ("the " * 9999, "governor")]):
        assert judgement.entailment + judgement.neutral + judgement.contradiction == pytest.approx(1)


def test_an_over_long_premise_is_cut_and_said(tmp_path: Path, save: Save) -> None:
    judge = judge_of(save(tmp_path, ["entailment", "neutral", "contradiction"]), max_tokens=12)
    # three special tokens and a claim of four leave five for the premise
    fits, cut = judge.judge(
        [("the the the the the", "two soldiers were captured"), ("the " * 6, "two soldiers were not")]
    )
    assert (fits.premise_cut, cut.premise_cut) == (False, True)
    [tail] = judge.judge([("the the the the the governor", "two soldiers were captured")])
    assert (tail.entailment, tail.neutral) == (fits.entailment, fits.neutral)


def test_a_claim_is_never_cut(tmp_path: Path, save: Save) -> None:
    judge = judge_of(save(tmp_path, ["entailment", "neutral", "contradiction"]), max_tokens=12)
    assert judge.fits("two soldiers were captured")
    assert not judge.fits("two soldiers were captured on Sunday")
    with pytest.raises(UnusableInput, match="too long for tiny, which reads 12 tokens"):
        judge.judge([("the governor", "the governor " * 5)])


def test_separators_in_the_text_are_read_as_words(tmp_path: Path) -> None:
    size = save_tokenizer(tmp_path)
    config = BartConfig(
        vocab_size=size,
        d_model=16,
        encoder_layers=1,
        decoder_layers=1,
        encoder_attention_heads=2,
        decoder_attention_heads=2,
        encoder_ffn_dim=16,
        decoder_ffn_dim=16,
        max_position_embeddings=64,
        pad_token_id=0,
        bos_token_id=1,
        eos_token_id=2,
        decoder_start_token_id=2,
        id2label={0: "contradiction", 1: "neutral", 2: "entailment"},
    )
    BartForSequenceClassification(config).save_pretrained(tmp_path)
    assert len(judge_of(tmp_path).judge([("the </s> governor", "</s></s>"), ("the", "governor")])) == 2


def test_no_pairs_no_judgements(tmp_path: Path) -> None:
    assert judge_of(tmp_path).judge([]) == []


def test_pickled_weights_are_refused(tmp_path: Path, save: Save) -> None:
    folder = save(tmp_path, ["entailment", "neutral", "contradiction"])
    (folder / "model.safetensors").rename(folder / "pytorch_model.bin")
    with pytest.raises(ModelMissing, match=r"cannot be loaded as an NLI checkpoint .*model.safetensors"):
        judge_of(folder).judge([("a", "b")])


def test_a_checkpoint_without_a_classification_head_is_refused(tmp_path: Path) -> None:
    labels = dict(enumerate(["entailment", "neutral", "contradiction"]))
    config = BertConfig(vocab_size=save_tokenizer(tmp_path), id2label=labels, **SIZES)
    BertForMaskedLM(config).save_pretrained(tmp_path)
    with pytest.raises(ModelMissing, match=r"no weights for .*classifier\.weight"):
        judge_of(tmp_path).judge([("a", "b")])


def test_an_empty_folder_ends_in_one_line(tmp_path: Path) -> None:
    with pytest.raises(ModelMissing) as error:
        judge_of(tmp_path).judge([("a", "b")])
    assert "\n" not in str(error.value)


@pytest.mark.parametrize("file", ["config.json", "tokenizer.json", "model.safetensors"])
def test_a_damaged_file_ends_in_one_line(tmp_path: Path, save: Save, file: str) -> None:
    folder = save(tmp_path, ["entailment", "neutral", "contradiction"])
    (folder / file).write_bytes(b"damaged")
    with pytest.raises(ModelMissing, match="cannot be loaded as an NLI checkpoint"):
        judge_of(folder).judge([("a", "b")])


def test_signature_names_weights_and_settings(tmp_path: Path, save: Save) -> None:
    judge = judge_of(save(tmp_path, ["entailment", "neutral", "contradiction"]), dtype="float32", max_tokens=32)
    signature = judge.signature()
    assert (signature["judge"], signature["dtype"], signature["max_tokens"]) == ("tiny", "float32", "32")
    assert len(signature["weights"]) == 64


@pytest.mark.parametrize("name", [name for name in options("checker") if name != "lexical"])
def test_every_shipped_model_is_told_with_its_licence_and_size(name: str) -> None:
    model = load_settings([f"checker={name}"]).checker.model
    assert model.name
    assert model.licence
    assert model.megabytes > 0
