"""The recipe runs from data sets to weights, stops and goes on, and gives the same weights either way."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from safetensors.torch import load_file
from support.classifiers import save_bert

from summarize.checker.nli import NLIJudge
from summarize.checkpoints import load_tokenizer
from summarize.errors import AccordError, UnusableInput
from summarize.models import weight_hash
from summarize.settings import ModelSettings, NLISettings
from summarize.training import command
from summarize.training.checker import main, pool
from summarize.training.checker.card import origin_of
from summarize.training.checker.main import run
from summarize.training.checker.pairs import Pair
from summarize.training.checker.settings import CheckerTraining, StageSettings
from summarize.training.lines import write_lines

CLASSES = ["entailment", "neutral", "contradiction"]


@pytest.fixture
def recipe(datasets: Path, tmp_path: Path) -> CheckerTraining:
    pairs = [Pair(f"Ann met Ben {i} times.", "Ann met Ben.", "entailment", "true", f"g{i}") for i in range(40)]
    write_lines(pairs, tmp_path / "pairs.jsonl")
    return CheckerTraining(
        datasets=str(datasets),
        start=str(save_bert(tmp_path / "start", CLASSES)),
        minimal_pairs=str(tmp_path / "pairs.jsonl"),
        output=str(tmp_path / "out"),
        stages=[
            StageSettings("general", {"mnli_dev": 9, "fever": 9}, first_rate=1e-3, last_rate=1e-3),
            StageSettings("news", {"*": 99}, first_rate=1e-3, last_rate=0.0),
        ],
        tokens_per_batch=128,
        warmup_steps=2,
        validate_every=5,
        checkpoint_every=2,
    )


@pytest.mark.slow
def test_the_recipe_leaves_weights_that_judge_a_log_and_a_picture(recipe: CheckerTraining) -> None:
    run(recipe)
    out = Path(recipe.output)
    (judgement,) = NLIJudge(NLISettings(model=ModelSettings(name="own")), out / "model").judge(
        [("Ann ran.", "Ann ran.")]
    )
    assert judgement.entailment + judgement.neutral + judgement.contradiction == pytest.approx(1)
    log = [json.loads(line) for line in (out / "log.jsonl").read_text("utf-8").splitlines()]
    assert log[-1]["step"] == log[-1]["of"]
    assert (out / "curves.svg").read_text("utf-8").startswith("<?xml")
    card = (out / "model" / "MODEL_CARD.md").read_text("utf-8")
    assert weight_hash(out / "model") in card
    assert f" {log[-1]['of']:d} steps of 128 tokens, seed 1; " in card
    assert "| mnli_dev | MultiNLI, both development parts (labels of single annotators) |" in card


@pytest.mark.parametrize(
    ("source", "named"),
    [
        (
            "minimal-name",
            ("NeuS", "Multi-News", "Points of Correspondence", "Google sentence compression", "WikiSplit"),
        ),
        ("true", ("NeuS", "Multi-News", "Points of Correspondence")),
        ("unmentioned", ("NeuS", "Multi-News", "Points of Correspondence")),
        ("split", ("WikiSplit",)),
    ],
)
def test_a_card_names_all_that_a_source_is_made_from(source: str, named: tuple[str, ...]) -> None:
    sets = ("NeuS", "Multi-News", "Points of Correspondence", "Google sentence compression", "WikiSplit")
    assert tuple(name for name in sets if name in origin_of(source).name) == named


@pytest.mark.slow
def test_pairs_that_do_not_fit_are_told_and_not_counted(
    recipe: CheckerTraining, capsys: pytest.CaptureFixture[str]
) -> None:
    long = Pair("Ann met Ben. " * 60, "Ann met Ben.", "entailment", "true", "g")
    short = [Pair(f"Ann met Ben {i} times.", "Ann met Ben.", "entailment", "true", f"g{i}") for i in range(9)]
    write_lines([*short, long], Path(recipe.minimal_pairs))
    run(replace(recipe, max_tokens=60, validation_share=0.0))
    assert "news: 1 pairs of more than 60 tokens left out\n" in capsys.readouterr().err
    row = next(
        line
        for line in (Path(recipe.output) / "model/MODEL_CARD.md").read_text("utf-8").splitlines()
        if line.startswith("| true ")
    )
    assert row.endswith("| 0 | 9 |")


@pytest.mark.slow
def test_the_word_embeddings_are_shipped_as_they_came_in_eight_bits(recipe: CheckerTraining) -> None:
    run(recipe)
    name = "bert.embeddings.word_embeddings.weight"
    table = load_file(Path(recipe.start) / "model.safetensors")[name]
    weights = load_file(Path(recipe.output) / "model" / "model.safetensors")
    back = weights[f"{name}_int8"].float() * weights[f"{name}_scale"]
    assert (back - table).abs().max() <= table.abs().max() / 127
    assert weights["bert.pooler.dense.weight"].dtype.itemsize == 2


@pytest.mark.slow
def test_a_run_that_stopped_goes_on_to_the_weights_of_one_go(
    recipe: CheckerTraining, tmp_path: Path, updates: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    run(recipe)
    in_one_go = len(updates)
    whole = load_file(Path(recipe.output) / "model" / "model.safetensors")
    recipe.output = str(tmp_path / "again")
    made = Counter[str]()
    real = main.loss

    def until_killed(*arguments: Any) -> Any:
        made["steps"] += 1
        if made["steps"] == 4:
            raise KeyboardInterrupt
        return real(*arguments)

    monkeypatch.setattr(main, "loss", until_killed)
    with pytest.raises(KeyboardInterrupt):
        run(recipe)
    assert not (tmp_path / "again" / "model").exists()
    monkeypatch.setattr(main, "loss", real)
    before = len(updates)
    run(recipe)
    assert len(updates) - before < in_one_go  # those before the last that was saved are not made again
    again = load_file(tmp_path / "again" / "model" / "model.safetensors")
    assert all((again[name] == value).all() for name, value in whole.items())


@pytest.mark.slow
def test_an_output_folder_is_not_taken_for_a_run_with_other_settings(recipe: CheckerTraining) -> None:
    run(recipe)
    card = Path(recipe.output) / "model" / "MODEL_CARD.md"
    before = card.read_bytes()
    with pytest.raises(UnusableInput, match="of a run with other seed, smoothing; set output=FOLDER"):
        run(replace(recipe, seed=2, smoothing=0.2))
    with pytest.raises(UnusableInput, match="of a run with other stages; "):
        run(replace(recipe, stages=recipe.stages[:1]))
    assert card.read_bytes() == before
    run(replace(recipe, checkpoint_every=7))  # how often a run is saved changes nothing of what it ends with


def test_an_unknown_source_is_named(recipe: CheckerTraining) -> None:
    recipe.stages[0].pairs = {"mnli_dve": 9, "fever": 9}
    with pytest.raises(UnusableInput, match=r"^stages: there is no pair of mnli_dve; see "):
        run(recipe)


def test_without_matplotlib_nothing_is_begun(recipe: CheckerTraining, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "find_spec", lambda module: None if module == "matplotlib" else module)
    with pytest.raises(AccordError, match="needs matplotlib"):
        run(recipe)
    assert not Path(recipe.output).exists()


def test_no_stage_of_one_seed_draws_what_a_stage_of_another_does(recipe: CheckerTraining) -> None:
    pairs = [Pair(f"Ann met Ben {i} times.", "Ann met Ben.", "entailment", "true", f"g{i}") for i in range(200)]
    tokenizer = load_tokenizer(Path(recipe.start), "a checkpoint to start from")
    stage = StageSettings("one", {"true": 20})
    drawn = [
        tuple(pair for pair, _ in pool.drawn(stage, number, pairs, tokenizer, replace(recipe, seed=seed)))
        for seed in (1, 2, 11)
        for number in (0, 1, 2, 11)
    ]
    assert len(set(drawn)) == len(drawn)


@pytest.mark.parametrize("seed", [1, 7])
def test_what_is_made_from_news_takes_the_seed_of_the_settings(
    recipe: CheckerTraining, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    monkeypatch.setattr(pool, "generate", lambda _, seed: asked.append(seed) or iter(()))
    Path(recipe.output).mkdir()
    made = [pool._minimal_pairs(replace(recipe, minimal_pairs="", seed=seed + more)) for more in (0, 0, 1)]
    assert asked == [seed, seed + 1]
    assert made[0] == made[1] != made[2]


def test_two_stages_of_one_name_are_refused(recipe: CheckerTraining) -> None:
    recipe.stages[1].name = recipe.stages[0].name
    with pytest.raises(UnusableInput, match=r"^stages: two are called general; give each a name of its own$"):
        run(recipe)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ((), "Error: datasets has no value; give one: datasets=VALUE"),
        (("datasets=nowhere",), "Error: nowhere: no such folder with data sets; set datasets=FOLDER"),
    ],
)
def test_a_recipe_without_its_data_ends_in_one_line(tmp_path: Path, arguments: tuple[str, ...], told: str) -> None:
    line = [sys.executable, "-m", "summarize.training.checker", "start=somewhere", *arguments]
    ended = subprocess.run(line, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert ended.returncode == 2
    assert told in ended.stderr
    assert "Traceback" not in ended.stderr
