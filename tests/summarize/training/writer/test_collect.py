"""Every source that the recipe names gives examples, in a fixed order, and none is of a test article."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest
from hydra import compose, initialize_config_dir
from hydra.core.config_store import ConfigStore

from summarize.errors import UnusableInput
from summarize.resources import conf_dir
from summarize.training.rows import Row
from summarize.training.writer.collect import collect, is_rewrite
from summarize.training.writer.settings import WriterTraining

LONG = "Anna Lee was seen on Monday near the old harbour of Aldis."


def sources(datasets: Path) -> Counter[str]:
    return Counter(example.source for example in collect(datasets))


@pytest.mark.parametrize(
    ("row", "taken"),
    [
        (Row("compression", "g", (LONG,), ("Anna Lee was seen near the harbour.",)), True),
        (Row("compression", "g", (LONG,), (LONG,)), False),  # nothing was shortened
        (Row("compression", "g", (LONG,), ("Anna Lee was seen there.",)), False),  # too few words
        (Row("compression", "g", (LONG + " " + LONG,), ("Anna Lee was seen near the harbour.",)), False),
        (Row("split", "g", (LONG,), ("Anna Lee was seen near the harbour.",)), False),
        (Row("split", "g", ("Anna was seen.", "It was Monday."), ("Anna was seen on Monday.",)), True),
        (Row("fusion", "g", ("Anna was seen.", "It was Monday."), ("Anna was seen.",)), False),  # nothing was joined
        (Row("split", "g", (LONG,), ("Anna was seen.", "It was Monday.")), False),  # one became two
    ],
)
def test_a_rewrite_is_one_sentence_made_of_two_or_shortened(row: Row, taken: bool) -> None:
    assert is_rewrite(row) == taken


def test_the_sets_give_every_source_that_the_recipe_draws_from(datasets: Path) -> None:
    ConfigStore.instance().store(name="writer_training_schema", node=WriterTraining)
    with initialize_config_dir(str(conf_dir()), version_base="1.3"):
        recipe = compose("training/writer", ["datasets=somewhere"])
    named = {source for stage in recipe.stages for source in stage.examples}
    assert named | {"validation-neus", "validation-headline"} == set(sources(datasets))


def test_collecting_again_gives_the_same(datasets: Path) -> None:
    assert list(collect(datasets)) == list(collect(datasets))


def test_sets_are_read_to_the_last_row(datasets: Path) -> None:
    found = sources(datasets)
    assert found["compression"] == 6
    assert found["split"] == 9  # every other row of three files of six joins two sentences
    assert found["fusion"] == 1


def test_nothing_is_learnt_from_validation_or_from_test_clusters(datasets: Path) -> None:
    learnt = " ".join(e.prompt + e.text for e in collect(datasets) if not e.source.startswith("validation"))
    assert "freight train" not in learnt
    assert sum(f"bus {number} " in learnt for number in range(52)) == 2


def test_rewrites_of_a_test_article_are_left_out(datasets: Path) -> None:
    path = datasets / "checker/frank_valid/frank_valid.jsonl"
    path.write_text(json.dumps({"article": "Anna Lee was seen on Monday near the old harbour of Port Aldis."}))
    assert sources(datasets)["compression"] == 0


def test_rewrites_of_a_sentence_that_cogensumm_validates_with_are_left_out(datasets: Path) -> None:
    path = datasets / "checker/cogensumm/val_sentence_pairs.json"
    path.write_text(json.dumps([{"article_sent": "anna lee was seen on monday near the old harbour of port aldis."}]))
    assert sources(datasets)["compression"] == 0


@pytest.mark.parametrize(
    "file", ["checker/qags/mturk_xsum.jsonl", "writer/neus/val.jsonl", "writer/wikisplit/tune.tsv"]
)
def test_a_set_that_is_not_there_is_named(datasets: Path, file: str) -> None:
    (datasets / file).unlink()
    with pytest.raises(UnusableInput, match=f"{file}: cannot be read"):
        list(collect(datasets))
