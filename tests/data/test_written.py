"""The claims to learn from are well formed, in own words, and about the excerpts that they name."""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from pathlib import Path

import pytest
import yaml
from scipy.stats import mannwhitneyu

from summarize.training.articles import load_articles
from summarize.training.checker.mixture import draw
from summarize.training.checker.pairs import Pair
from summarize.training.checker.written import read_written
from summarize.training.overlap import TestTexts

PROJECT = Path(__file__).parents[2]
CLAIMS = PROJECT / "data" / "written" / "claims.jsonl"
DATASETS = PROJECT / "../shared/datasets"
LONGEST_SHARED_RUN = 6
KINDS = {"true", "agent", "attribution", "certainty", "invention", "name", "negation", "number", "time"}
LINES = [json.loads(line) for line in CLAIMS.read_text("utf-8").splitlines()]


def words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+(?:'[^\W_]+)*", text.lower().replace("’", "'"))


def runs(text: str) -> set[tuple[str, ...]]:
    found, length = words(text), LONGEST_SHARED_RUN + 1
    return {tuple(found[i : i + length]) for i in range(len(found) - length + 1)}


def test_true_claims_are_entailed_and_all_others_are_not() -> None:
    assert {line["kind"] for line in LINES} == KINDS
    assert all((line["kind"] == "true") == (line["label"] == "entailment") for line in LINES)


def test_the_recipe_learns_from_them() -> None:
    recipe = yaml.safe_load((PROJECT / "conf/training/checker.yaml").read_text("utf-8"))
    assert PROJECT / recipe["written"] == CLAIMS
    pairs = [Pair("It rained.", "It was wet.", "entailment", f"written-{kind}", "group") for kind in KINDS]
    drawn = [draw(pairs, stage["pairs"], seed=0) for stage in recipe["stages"]]
    assert [len(found) for found in drawn] == [0, 0, len(KINDS), len(KINDS)]


def test_no_claim_is_there_twice() -> None:
    counts = Counter((line["article"], line["first"], line["claim"]) for line in LINES)
    assert [claim for claim, count in counts.items() if count > 1] == []


def test_length_does_not_tell_true_claims_from_false_ones() -> None:
    lengths: dict[bool, list[int]] = defaultdict(list)
    for line in LINES:
        lengths[line["kind"] == "true"].append(len(words(line["claim"])))
    longer = mannwhitneyu(lengths[True], lengths[False]).statistic / len(lengths[True]) / len(lengths[False])
    assert 0.4 < longer < 0.6


@pytest.mark.slow
def test_claims_are_about_their_excerpts_and_copy_no_long_run_of_words() -> None:
    if not DATASETS.is_dir():
        pytest.skip("the data sets are not on this machine")
    pairs = list(read_written(CLAIMS, load_articles(DATASETS, TestTexts([]))))
    assert len(pairs) == len(LINES)
    assert [pair.hypothesis for pair in pairs if runs(pair.premise) & runs(pair.hypothesis)] == []
