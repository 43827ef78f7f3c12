"""All that programs make, from data sets to pairs: every source, no test article, the same for the same seed."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from support.classifiers import save_bert

from summarize.training.checker.main import run
from summarize.training.checker.news import generate
from summarize.training.checker.pairs import Pair, read_pairs
from summarize.training.checker.settings import CheckerTraining, StageSettings


def made(news: Path, seed: int = 1) -> list[Pair]:
    return list(generate(news, seed, max_articles=40, max_rows=20, max_scenes=60))


def test_every_sort_of_source_gives_pairs_with_and_without_support(news: Path) -> None:
    pairs = made(news)
    sources = Counter(pair.source.split("-")[0] for pair in pairs)
    assert set(sources) >= {"true", "unmentioned", "minimal", "scene", "split"}
    labels = {pair.source.split("-")[0]: set[str]() for pair in pairs}
    for pair in pairs:
        labels[pair.source.split("-")[0]].add(pair.label)
    assert labels["true"] == labels["split"] == {"entailment"}
    assert labels["unmentioned"] == {"neutral"}
    assert labels["minimal"] <= {"neutral", "contradiction", "not_entailment"}
    assert labels["scene"] > {"entailment"}


def test_nothing_is_made_from_an_article_of_a_test_set(news: Path) -> None:
    pairs = made(news)
    assert not [pair for pair in pairs if "arrested 25 protesters" in pair.premise]  # the tested event's
    assert [pair for pair in pairs if "arrested 24 protesters" in pair.premise]


def test_the_same_seed_makes_the_same_and_another_one_others(news: Path) -> None:
    assert made(news) == made(news) != made(news, seed=2)


@pytest.mark.slow
def test_without_a_file_of_pairs_the_recipe_makes_one_and_learns_from_it(news: Path, tmp_path: Path) -> None:
    recipe = CheckerTraining(
        datasets=str(news),
        start=str(save_bert(tmp_path / "start", ["entailment", "neutral", "contradiction"])),
        output=str(tmp_path / "out"),
        stages=[StageSettings("news", {"true": 9, "minimal-*": 9, "scene-*": 1}, first_rate=1e-3, last_rate=0.0)],
        max_tokens=64,  # so many the stand-in for a checkpoint can read
    )
    run(recipe)
    [file] = Path(recipe.output).glob("minimal-*.jsonl")
    assert Counter(pair.source for pair in read_pairs(file))["true"] >= 9
    card = (Path(recipe.output) / "model" / "MODEL_CARD.md").read_text("utf-8")
    assert "| scenes | invented by template, most told among sentences of the same articles | " in card
    before = file.read_bytes()
    run(replace(recipe))
    assert file.read_bytes() == before
    assert [path.name for path in Path(recipe.output).glob("minimal-*.jsonl")] == [file.name]
