"""The recipe runs from data sets to weights, stops and goes on, and gives the same weights either way."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from safetensors.torch import load_file
from support.checkpoints import t5

from summarize.errors import AccordError, ModelMissing, UnusableInput
from summarize.models import weight_hash
from summarize.training import command
from summarize.training.loop import Schedule
from summarize.training.writer import main
from summarize.training.writer.examples import Example
from summarize.training.writer.main import run, trainable
from summarize.training.writer.settings import WriterStage, WriterTraining
from summarize.writers.generator import Generator


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return t5(tmp_path_factory.mktemp("start") / "checkpoint")


@pytest.fixture
def recipe(datasets: Path, checkpoint: Path, tmp_path: Path) -> WriterTraining:
    return WriterTraining(
        datasets=str(datasets),
        start=str(checkpoint),
        output=str(tmp_path / "out"),
        stages=[
            WriterStage("sentences", {"split": 6, "pyramid": 6}, first_rate=1e-2, last_rate=1e-2),
            WriterStage("whole", {"neus": 9, "headline": 2}, first_rate=1e-2, last_rate=0.0),
        ],
        tokens_per_batch=512,
        warmup_steps=2,
        validate_every=3,
        checkpoint_every=2,
    )


def weights(output: Path | str) -> dict[str, list[float]]:
    return {name: value.flatten().tolist() for name, value in load_file(Path(output, "state.safetensors")).items()}


def test_the_recipe_leaves_a_checkpoint_a_log_and_a_model_that_can_be_run(
    recipe: WriterTraining, checkpoint: Path
) -> None:
    run(recipe)
    out = Path(recipe.output)
    log = [json.loads(line) for line in (out / "log.jsonl").read_text("utf-8").splitlines()]
    assert log[-1]["step"] == log[-1]["of"] >= 5
    assert {"loss/neus", "loss/headline"} <= set(log[-1])
    before = load_file(checkpoint / "model.safetensors")
    after = load_file(out / "checkpoint" / "model.safetensors")
    assert before.keys() == after.keys()
    assert any((after[name] != value).any() for name, value in before.items())
    assert (out / "checkpoint" / "tokenizer.json").is_file()
    card = (out / "model" / "MODEL_CARD.md").read_text("utf-8")
    assert weight_hash(out / "model") in card
    assert f" {log[-1]['of']:d} steps of 512 tokens (targets counted twice), seed 1, " in card
    assert "| neus | NeuS (AllSides' round-ups), training part |" in card
    assert (out / "curves.svg").read_text("utf-8").startswith("<?xml")
    assert len(Generator(out / "model").candidates(["sentence: Ann met Ben."], count=2)) == 1


def test_a_run_that_stopped_goes_on_to_the_weights_of_one_go(
    recipe: WriterTraining, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, updates: list[Any]
) -> None:
    run(recipe)
    in_one_go = len(updates)
    whole = weights(recipe.output)
    recipe.output = str(tmp_path / "again")
    made = Counter[str]()
    real = main.loss

    def until_killed(*arguments: object, **options: object) -> object:
        made["steps"] += 1
        if made["steps"] == 4:
            raise KeyboardInterrupt
        return real(*arguments, **options)

    monkeypatch.setattr(main, "loss", until_killed)
    with pytest.raises(KeyboardInterrupt):
        run(recipe)
    monkeypatch.setattr(main, "loss", real)
    assert not (tmp_path / "again" / "checkpoint").exists()
    (tmp_path / "datasets").rename(tmp_path / "moved")  # the examples are made once
    updates.clear()
    run(recipe)
    assert len(updates) == in_one_go - 2  # saved after the second, killed in the fourth
    assert weights(recipe.output) == whole


def test_an_output_folder_is_not_taken_for_a_run_with_other_settings(recipe: WriterTraining) -> None:
    run(recipe)
    with pytest.raises(UnusableInput, match="of a run with other seed; set output=FOLDER"):
        run(replace(recipe, seed=2))
    assert "seed 1," in (Path(recipe.output) / "model" / "MODEL_CARD.md").read_text("utf-8")


def test_an_unknown_source_is_named(recipe: WriterTraining) -> None:
    recipe.stages[0].examples = {"split": 1, "tweets": 5}
    with pytest.raises(UnusableInput) as caught:
        run(recipe)
    assert str(caught.value) == "stages: there is no example of tweets; see summarize/training/writer/collect.py"


def test_a_start_that_is_not_there_ends_in_one_line(recipe: WriterTraining, tmp_path: Path) -> None:
    recipe.start = str(tmp_path / "nothing")
    with pytest.raises(ModelMissing, match="cannot be loaded as a checkpoint to start from") as caught:
        run(recipe)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("damage", ["model.safetensors", "config.json"])
@pytest.mark.parametrize("missing", [True, False])
def test_a_start_whose_weights_cannot_be_read_ends_in_one_line(
    checkpoint: Path, tmp_path: Path, damage: str, missing: bool
) -> None:
    folder = tmp_path / "start"
    shutil.copytree(checkpoint, folder)
    if missing:
        (folder / damage).unlink()
    else:
        (folder / damage).write_bytes(b"\x00 no such thing")
    with pytest.raises(ModelMissing) as caught:
        trainable(folder)
    assert str(folder) in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_start_without_some_weights_is_refused(checkpoint: Path, tmp_path: Path) -> None:
    from safetensors.torch import save_file

    folder = tmp_path / "start"
    shutil.copytree(checkpoint, folder)
    kept = load_file(folder / "model.safetensors")
    kept.pop("decoder.final_layer_norm.weight")
    save_file(kept, folder / "model.safetensors", {"format": "pt"})
    with pytest.raises(ModelMissing, match=r"no weights for decoder\.final_layer_norm\.weight"):
        trainable(folder)


def test_a_checkpoint_is_trained_in_full_precision_and_without_dropout(checkpoint: Path) -> None:
    import torch

    model = trainable(checkpoint)
    assert {parameter.dtype for parameter in model.parameters()} == {torch.float32}
    assert {module.p for module in model.modules() if isinstance(module, torch.nn.Dropout)} == {0.0}


def test_a_stage_draws_no_more_than_asked_and_shuffles_reports_only() -> None:
    reports = tuple((f"Report {i}.",) for i in range(6))
    examples = [Example("sentence", reports, f"Text {i}.", source) for i in range(9) for source in ("a", "b")]
    stage = WriterStage("one", {"a": 4, "b": 99})
    drawn = [main._drawn(stage, number, examples, WriterTraining()) for number in (0, 0, 1)]
    assert drawn[0] == drawn[1] != drawn[2]
    assert Counter(example.source for example in drawn[0]) == {"a": 4, "b": 9}
    assert all(sorted(example.reports) == sorted(reports) for example in drawn[0])
    assert len({example.reports for example in drawn[0]}) > 1


def test_the_schedule_has_the_settings_own_values() -> None:
    schedule = Schedule.of(WriterTraining(seed=7, warmup_steps=3, validate_every=11))
    assert (schedule.seed, schedule.warmup_steps, schedule.validate_every) == (7, 3, 11)


def test_without_matplotlib_nothing_is_begun(recipe: WriterTraining, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "find_spec", lambda module: None if module == "matplotlib" else module)
    with pytest.raises(AccordError, match="needs matplotlib"):
        run(recipe)
    assert not Path(recipe.output).exists()


def test_examples_are_collected_with_the_seed_of_the_settings(
    recipe: WriterTraining, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    monkeypatch.setattr(main, "collect", lambda _, seed: asked.append(seed) or iter(()))
    for seed in (1, 1, 7):
        main._examples(replace(recipe, seed=seed), tmp_path)
    assert asked == [1, 7]


def test_two_stages_of_one_name_are_refused(recipe: WriterTraining) -> None:
    recipe.stages[1].name = recipe.stages[0].name
    with pytest.raises(UnusableInput, match=r"^stages: two are called sentences; give each a name of its own$"):
        run(recipe)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ((), "Error: datasets has no value; give one: datasets=VALUE"),
        (("datasets=nowhere",), "Error: nowhere: no such folder with data sets; set datasets=FOLDER"),
    ],
)
def test_a_recipe_without_its_data_ends_in_one_line(tmp_path: Path, arguments: tuple[str, ...], told: str) -> None:
    line = [sys.executable, "-m", "summarize.training.writer", "start=somewhere", *arguments]
    ended = subprocess.run(line, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert ended.returncode == 2
    assert told in ended.stderr
    assert "Traceback" not in ended.stderr
