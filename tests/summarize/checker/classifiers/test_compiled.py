"""A compiled classifier says what transformers says of the same checkpoint, the one that ships included."""

import json
import math
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file
from support.classifiers import WORDS, save_bert, save_deberta

from summarize.checker.classifiers.compiled import CompiledClassifier
from summarize.checker.classifiers.pretrained import PretrainedClassifier
from summarize.checker.encoders.compiled import number_type
from summarize.configuration import load_settings
from summarize.errors import ModelMissing
from summarize.models import locate
from summarize.settings import NLISettings

LABELS = ["entailment", "neutral", "contradiction"]
PAIRS = [(" ".join(WORDS[: 3 + i % 12] * (1 + i % 3)), " ".join(WORDS[i % 7 : 8 + i % 5])) for i in range(23)]
NEWS = [
    ("The harbour of Lund stays closed until Friday, the mayor said.", "The mayor said that the harbour is closed."),
    ("Three men were hurt; nobody died. " * 12, "Nobody was hurt."),
    ("It rained.", "Snow fell on the harbour of Lund on Monday, and ships stayed where they were until Friday."),
]


def both(folder: Path, **settings: object) -> tuple[CompiledClassifier, PretrainedClassifier]:
    options = NLISettings(dtype="float32", **settings)  # type: ignore[arg-type]
    return CompiledClassifier(options, folder, "a classifier"), PretrainedClassifier(options, folder, "a classifier")


def test_what_ships_is_compiled_and_says_what_transformers_says() -> None:
    folder = locate(load_settings().checker.model, offline=True)
    assert CompiledClassifier.reads(folder)
    compiled, pretrained = both(folder)
    assert (dict(compiled.labels), compiled.limit, compiled.specials) == (
        dict(pretrained.labels),
        pretrained.limit,
        pretrained.specials,
    )
    ours, theirs = compiled.rows(NEWS), pretrained.rows(NEWS)
    assert [row.inputs["input_ids"] for row in ours] == [row.inputs["input_ids"] for row in theirs]
    for found, wanted in zip(compiled.probabilities(ours), pretrained.probabilities(theirs), strict=True):
        assert found == pytest.approx(wanted, abs=1e-5)


def test_so_does_any_other_deberta(tmp_path: Path) -> None:
    compiled, pretrained = both(save_deberta(tmp_path, LABELS, position_buckets=4, num_hidden_layers=1))
    found = compiled.probabilities(compiled.rows(PAIRS))
    for ours, theirs in zip(found, pretrained.probabilities(pretrained.rows(PAIRS)), strict=True):
        assert ours == pytest.approx(theirs, abs=1e-5)
    assert len({round(row[0], 3) for row in found}) > 10


@pytest.mark.skipif(number_type("auto") == "float32", reason="this processor does not compute in bfloat16")
def test_bfloat16_moves_a_probability_by_a_few_hundredths_at_most() -> None:
    folder = locate(load_settings().checker.model, offline=True)
    pairs = [(premise, claim) for premise, _ in NEWS for _, claim in NEWS]
    exact, fast = (
        CompiledClassifier(NLISettings(dtype=dtype), folder, "a classifier") for dtype in ("float32", "auto")
    )
    for found, wanted in zip(fast.probabilities(fast.rows(pairs)), exact.probabilities(exact.rows(pairs)), strict=True):
        assert found == pytest.approx(wanted, abs=0.03)


@pytest.mark.parametrize("text", ["[SEP] or </s> or [MASK]", "  twice  the  blank ", "naïve ½ ﬁne", ""])
def test_a_text_has_the_tokens_that_transformers_gives_it(text: str) -> None:
    compiled, pretrained = both(locate(load_settings().checker.model, offline=True))
    assert list(compiled.tokens(text)) == list(pretrained.tokens(text))


@pytest.mark.parametrize(
    "changed",
    [
        {"share_att_key": False},
        {"pos_att_type": ["c2p"]},
        {"norm_rel_ebd": "none"},
        {"position_buckets": -1},
        {"type_vocab_size": 2},
        {"conv_kernel_size": 3},
        {"pooler_hidden_act": "tanh"},
    ],
)
def test_a_variant_of_it_is_left_to_transformers(tmp_path: Path, changed: dict[str, object]) -> None:
    assert CompiledClassifier.reads(save_deberta(tmp_path, LABELS))
    assert not CompiledClassifier.reads(save_deberta(tmp_path, LABELS, **changed))


@pytest.mark.parametrize("unsaid", ["relative_attention", "share_att_key", "norm_rel_ebd", "position_biased_input"])
def test_so_is_one_that_leaves_out_what_transformers_would_take_otherwise(tmp_path: Path, unsaid: str) -> None:
    folder = save_deberta(tmp_path, LABELS)
    config = json.loads((folder / "config.json").read_text())
    assert config.pop(unsaid) is not None
    (folder / "config.json").write_text(json.dumps(config))
    assert not CompiledClassifier.reads(folder)


def test_so_is_every_other_architecture_and_a_folder_that_lacks_a_file(tmp_path: Path) -> None:
    assert not CompiledClassifier.reads(save_bert(tmp_path / "bert", LABELS))
    folder = save_deberta(tmp_path / "deberta", LABELS)
    (folder / "tokenizer.json").unlink()
    assert not CompiledClassifier.reads(folder)


@pytest.mark.parametrize("labels", [{}, None, {"first": "entailment"}, ["entailment"], 3, [[math.inf, "entailment"]]])
def test_so_is_one_whose_classes_cannot_be_read(tmp_path: Path, labels: object) -> None:
    folder = save_deberta(tmp_path, LABELS)
    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps({**config, "id2label": labels}))
    assert not CompiledClassifier.reads(folder)


@pytest.mark.parametrize("columns", ["123", "017", "01"])
def test_classes_that_the_weights_do_not_have_are_one_line(tmp_path: Path, columns: str) -> None:
    folder = save_deberta(tmp_path, LABELS)
    config = json.loads((folder / "config.json").read_text())
    config["id2label"] = dict(zip(columns, LABELS, strict=False))
    (folder / "config.json").write_text(json.dumps(config))
    compiled, _ = both(folder)
    with pytest.raises(ModelMissing, match=r"id2label names the classes .*, and the weights have 3, counted from 0$"):
        compiled.probabilities(compiled.rows(PAIRS))


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float64])
def test_numbers_that_only_torch_knows_are_left_to_transformers(tmp_path: Path, dtype: torch.dtype) -> None:
    folder = save_deberta(tmp_path, LABELS)
    weights = load_file(folder / "model.safetensors")
    save_file({name: some.to(dtype) for name, some in weights.items()}, folder / "model.safetensors", {"format": "pt"})
    assert not CompiledClassifier.reads(folder)


def test_so_are_weights_that_are_cut_off(tmp_path: Path) -> None:
    file = save_deberta(tmp_path, LABELS) / "model.safetensors"
    file.write_bytes(file.read_bytes()[:-100])
    assert not CompiledClassifier.reads(tmp_path)


def test_a_configuration_too_deep_to_read_is_left_to_transformers(tmp_path: Path) -> None:
    folder = save_deberta(tmp_path, LABELS)
    (folder / "config.json").write_text("[" * 100_000)
    assert not CompiledClassifier.reads(folder)


def test_and_everything_where_there_is_a_graphics_card(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("summarize.checker.classifiers.compiled.has_gpu", lambda: True)
    assert not CompiledClassifier.reads(save_deberta(tmp_path, LABELS))


@pytest.mark.parametrize(("said", "limit"), [(20, 20), (10**30, 64), (None, 64), ("many", 64), (0, 64)])
def test_a_row_is_no_longer_than_its_tokenizer_says(tmp_path: Path, said: object, limit: int) -> None:
    folder = save_deberta(tmp_path, LABELS)
    (folder / "tokenizer_config.json").write_text(json.dumps({"model_max_length": said}))
    compiled, _ = both(folder)
    assert compiled.limit == limit
    assert max(len(row) for row in compiled.rows([("the governor " * 50, "two soldiers")])) == limit


def test_the_signature_names_what_computed(tmp_path: Path) -> None:
    compiled, _ = both(save_deberta(tmp_path, LABELS))
    signature = compiled.signature()
    assert signature["dtype"] == "float32"
    assert {"openvino", "tokenizers"} < set(signature)
