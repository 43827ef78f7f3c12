"""The claims to learn from are well formed, in own words, and about the excerpts that they name."""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from pathlib import Path

import pytest
import yaml
from scipy.stats import mannwhitneyu

from summarize.training.articles import load_articles, load_tests
from summarize.training.checker.elsewhere import SOURCE as ELSEWHERE
from summarize.training.checker.mixture import draw
from summarize.training.checker.pairs import Pair
from summarize.training.checker.written import read_written, with_excerpts

PROJECT = Path(__file__).parents[2]
FILES = {name: PROJECT / "data" / "written" / f"{name}.jsonl" for name in ("claims", "further")}
DATASETS = PROJECT / "../shared/datasets"
LONGEST_SHARED_RUN = 6
KINDS = {"true", "agent", "attribution", "certainty", "invention", "name", "negation", "number", "time"}
LINES = {name: [json.loads(line) for line in path.read_text("utf-8").splitlines()] for name, path in FILES.items()}
ALL = [line for lines in LINES.values() for line in lines]


def words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+(?:'[^\W_]+)*", text.lower().replace("’", "'"))


def runs(text: str) -> set[tuple[str, ...]]:
    found, length = words(text), LONGEST_SHARED_RUN + 1
    return {tuple(found[i : i + length]) for i in range(len(found) - length + 1)}


def test_true_claims_are_entailed_and_all_others_are_not() -> None:
    assert all({line["kind"] for line in lines} == KINDS for lines in LINES.values())
    assert all((line["kind"] == "true") == (line["label"] == "entailment") for line in ALL)


def test_the_recipe_learns_from_them() -> None:
    recipe = yaml.safe_load((PROJECT / "conf/training/checker.yaml").read_text("utf-8"))
    assert {PROJECT / file for file in recipe["written"].values()} == set(FILES.values())
    sources = {name: {f"{name}-{kind}" for kind in KINDS} for name in recipe["written"]}
    all_of_them = [*sources["written"], *sources["further"], ELSEWHERE]
    pairs = [Pair("It rained.", "It was wet.", "entailment", source, "group") for source in all_of_them]
    drawn = [{pair.source for pair in draw(pairs, stage["pairs"], seed=0)} for stage in recipe["stages"]]
    assert drawn == [set(), set(), sources["written"], sources["written"], sources["further"] | {ELSEWHERE}]


def test_no_claim_is_there_twice() -> None:
    counts = Counter((line["article"], line["first"], line["claim"]) for line in ALL)
    assert [claim for claim, count in counts.items() if count > 1] == []


@pytest.mark.parametrize("name", FILES)
def test_length_does_not_tell_true_claims_from_false_ones(name: str) -> None:
    lengths: dict[bool, list[int]] = defaultdict(list)
    for line in LINES[name]:
        lengths[line["kind"] == "true"].append(len(words(line["claim"])))
    longer = mannwhitneyu(lengths[True], lengths[False]).statistic / len(lengths[True]) / len(lengths[False])
    assert 0.4 < longer < 0.6


@pytest.fixture(scope="module")
def pairs() -> dict[str, list[Pair]]:
    if not DATASETS.is_dir():
        pytest.skip("the data sets are not on this machine")
    articles = {article.id: article for article in load_articles(DATASETS, load_tests(DATASETS))}
    return {name: list(with_excerpts(read_written(path, articles), articles, name)) for name, path in FILES.items()}


@pytest.mark.slow
@pytest.mark.parametrize("name", FILES)
def test_claims_are_about_their_excerpts_and_copy_no_long_run_of_words(pairs: dict[str, list[Pair]], name: str) -> None:
    assert len(pairs[name]) == len(LINES[name])
    assert [pair.hypothesis for pair in pairs[name] if runs(pair.premise) & runs(pair.hypothesis)] == []


@pytest.mark.slow
@pytest.mark.parametrize("name", FILES)
def test_shared_words_tell_little(pairs: dict[str, list[Pair]], name: str) -> None:
    shares: dict[bool, list[float]] = defaultdict(list)
    for pair in pairs[name]:
        claim, excerpt = words(pair.hypothesis), set(words(pair.premise))
        shares[pair.label == "entailment"].append(sum(word in excerpt for word in claim) / len(claim))
    more = mannwhitneyu(shares[True], shares[False]).statistic / len(shares[True]) / len(shares[False])
    assert 0.3 < more < 0.7
