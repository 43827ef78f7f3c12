"""Every published set is read as pairs; the rows are hand-made, in each set's own form."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from summarize.training.checker.collections import read_collections, read_wice_dev
from summarize.training.checker.pairs import Pair


@pytest.fixture
def found(datasets: Path) -> dict[str, list[Pair]]:
    return read_collections(datasets / "checker")


def test_inference_sets_lose_mark_up_and_rows_without_a_hypothesis(found: dict[str, list[Pair]]) -> None:
    premise = "A dog of rte_train barks."
    assert found["rte"][0] == Pair(premise, "A dog barks.", "entailment", "rte_train", premise)
    assert [pair.label for pair in found["rte"]] == ["entailment", "not_entailment"] * 2
    assert [pair.label for pair in found["mnli"]] == ["entailment", "contradiction"]


def test_four_captions_make_one_premise_and_rows_without_agreement_are_left_out(found: dict[str, list[Pair]]) -> None:
    assert [pair.premise for pair in found["mpe"]] == [
        " ".join(f"Caption {i} of {part}." for i in range(1, 5)) for part in ("train", "dev", "test")
    ]


def test_tokens_are_put_together_and_verdicts_become_classes(found: dict[str, list[Pair]]) -> None:
    assert [(pair.premise, pair.hypothesis, pair.label) for pair in found["fever"]] == [
        ("Rome is old.", "Rome is new.", "contradiction"),
        ("Rome is ancient.", "Rome is old.", "entailment"),
    ]
    assert [(pair.premise, pair.hypothesis) for pair in found["help"]] == [("He ate.", "He drank.")]


def test_a_pair_that_two_files_have_is_read_once_and_its_premise_is_its_group(datasets: Path) -> None:
    row = {"label": "REFUTES", "claim": "Rome is new .", "evidence": "Rome is old ."}
    again = [row | {"id": "8"}, row | {"id": "9", "claim": "Rome was built in a day ."}]
    path = datasets / "checker" / "fever_symmetric" / "b.jsonl"
    path.write_text("".join(json.dumps(one) + "\n" for one in again), encoding="utf-8")
    found = read_collections(datasets / "checker")["fever"]
    assert [(pair.hypothesis, pair.group) for pair in found] == [
        ("Rome is new.", "Rome is old."),
        ("Rome is old.", "Rome is ancient."),
        ("Rome was built in a day.", "Rome is old."),
    ]


def test_of_an_edited_summary_only_the_one_changed_sentence_counts(found: dict[str, list[Pair]]) -> None:
    assert [(pair.hypothesis, pair.label) for pair in found["summedits"]] == [
        ("Ann bought the mill.", "not_entailment"),
        ("The mill was sold by Ann.", "entailment"),
    ]


def test_every_set_that_is_learnt_from_has_entailed_pairs_and_others(found: dict[str, list[Pair]]) -> None:
    assert "wice" not in found
    in_small = {"mpe", "help"}  # the rows of these stand-ins have one label
    assert all(len({pair.label for pair in pairs}) > 1 for name, pairs in found.items() if name not in in_small)


def test_the_development_part_of_wice_is_no_training_set(datasets: Path, found: dict[str, list[Pair]]) -> None:
    dev = list(read_wice_dev(datasets / "checker"))
    assert [pair.label for pair in dev] == ["not_entailment", "entailment"]
    assert not set(dev) & {trained for pairs in found.values() for trained in pairs}
