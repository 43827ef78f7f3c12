from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
import torch
from click.testing import CliRunner
from safetensors.torch import load_file, save_file
from tokenizers import Tokenizer
from tokenizers.models import WordLevel

from summarize.errors import UnusableInput
from summarize.models import weight_hash
from summarize.training.checker.mean import average, main

TABLE = "deberta.embeddings.word_embeddings.weight_int8"
SCALE = "deberta.embeddings.word_embeddings.weight_scale"
DAWN, DUSK, FOG, HAIL = [1, 2], [3, 4], [5, 6], [7, 8]


def run(folder: Path, head: Sequence[float], words: dict[str, list[int]]) -> Path:
    """A folder of weights: a head of two numbers, and words with their embeddings in eight bits."""
    folder.mkdir()
    tables = {TABLE: torch.tensor(list(words.values()), dtype=torch.int8), SCALE: torch.ones(len(words), 1)}
    save_file({**tables, "classifier.weight": torch.tensor(head, dtype=torch.float16)}, folder / "model.safetensors")
    Tokenizer(WordLevel({word: row for row, word in enumerate(words)})).save(str(folder / "tokenizer.json"))
    (folder / "tokenizer_config.json").write_text("{}", encoding="utf-8")
    (folder / "config.json").write_text(f'{{"of": "{folder.name}"}}', encoding="utf-8")
    return folder


def test_each_trained_number_is_the_mean_of_those_of_the_runs(tmp_path: Path) -> None:
    runs = [run(tmp_path / name, head, {"dawn": DAWN}) for name, head in (("a", [1, 0]), ("b", [2, 0]), ("c", [6, 3]))]
    average(runs, tmp_path / "mean")
    found = load_file(tmp_path / "mean" / "model.safetensors")
    assert found["classifier.weight"].tolist() == [3.0, 1.0]
    assert found["classifier.weight"].dtype == torch.float16


def test_vocabulary_with_its_embeddings_and_configuration_are_those_of_the_first_run(tmp_path: Path) -> None:
    first = run(tmp_path / "a", [0, 0], {"dawn": DAWN, "dusk": DUSK, "fog": FOG})
    other = run(tmp_path / "b", [0, 0], {"hail": HAIL, "fog": FOG, "dawn": DAWN})  # another cut, in another order
    average([first, other], tmp_path / "mean")
    found = load_file(tmp_path / "mean" / "model.safetensors")
    assert found[TABLE].tolist() == [DAWN, DUSK, FOG]
    for name in ("tokenizer.json", "tokenizer_config.json", "config.json"):
        assert (tmp_path / "mean" / name).read_bytes() == (first / name).read_bytes()


def test_mean_of_a_run_with_itself_is_that_run_and_its_hash_is_returned(tmp_path: Path) -> None:
    one = run(tmp_path / "a", [0.5, -2], {"dawn": DAWN})
    digest = average([one, one], tmp_path / "mean")
    assert digest == weight_hash(tmp_path / "mean")
    mean, own = (load_file(folder / "model.safetensors") for folder in (tmp_path / "mean", one))
    assert mean.keys() == own.keys()
    assert all(mean[name].equal(own[name]) for name in own)


@pytest.mark.parametrize("words", [{"dawn": DUSK}, {"hail": DAWN}], ids=["other embedding", "no word in common"])
def test_runs_that_began_with_other_weights_have_no_mean(tmp_path: Path, words: dict[str, list[int]]) -> None:
    runs = [run(tmp_path / "a", [1, 0], {"dawn": DAWN}), run(tmp_path / "b", [2, 0], words)]
    with pytest.raises(UnusableInput, match="the same start"):
        average(runs, tmp_path / "mean")
    assert not (tmp_path / "mean").exists()


def test_runs_of_another_shape_have_no_mean(tmp_path: Path) -> None:
    runs = [run(tmp_path / "a", [1, 0], {"dawn": DAWN}), run(tmp_path / "b", [2], {"dawn": DAWN})]
    with pytest.raises(UnusableInput, match="another shape"):
        average(runs, tmp_path / "mean")


def test_a_folder_without_weights_is_one_line_with_what_to_give(tmp_path: Path) -> None:
    one = run(tmp_path / "a", [1, 0], {"dawn": DAWN})
    result = CliRunner().invoke(main, [str(one), str(tmp_path / "b"), "-o", str(tmp_path / "mean")])
    assert (result.exit_code, result.output) == (
        2,
        f"Error: {tmp_path / 'b'}: no model.safetensors; give folders of weights, such as OUTPUT/model of a run\n",
    )


def test_damaged_weights_are_one_line_of_usage_error(tmp_path: Path) -> None:
    one, other = (run(tmp_path / name, [1, 0], {"dawn": DAWN}) for name in "ab")
    (other / "model.safetensors").write_bytes(b"cut")
    result = CliRunner().invoke(main, [str(one), str(other), "-o", str(tmp_path / "mean")])
    assert result.exit_code == 2
    assert result.output.count("\n") == 1


def test_one_run_alone_is_refused_and_two_are_written(tmp_path: Path) -> None:
    one = run(tmp_path / "a", [1, 0], {"dawn": DAWN})
    alone = CliRunner().invoke(main, [str(one), "-o", str(tmp_path / "mean")])
    assert (alone.exit_code, alone.output) == (2, "Error: a mean needs two runs or more\n")
    both = CliRunner().invoke(main, [str(one), str(one), "-o", str(tmp_path / "mean")])
    assert both.exit_code == 0
    assert weight_hash(tmp_path / "mean") in both.output
