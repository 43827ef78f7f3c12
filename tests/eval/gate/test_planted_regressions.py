"""The gate turns red for what is wrong, and stays green for what is harmless"""

import random
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from eval.data.registry import load_claims
from eval.gate.baseline import from_run, read_baseline
from eval.gate.compare import Limits, compare, passed
from eval.records import Example
from eval.run.folder import ClaimRecord, ExampleRecord, Run, RunInfo

pytestmark = pytest.mark.slow(seconds=2)  # each its share of what is set up once

CHECKER = Path(__file__).parents[3] / "data" / "baselines" / "checker.json"
NEGATIONS = {
    r"\bcannot\b": "can",
    r"\b(did|does|do|was|were|is|are|had|has|have|could|would|will|should) not\b": r"\1",
    r"\bnot |\bnever ": "",
    r"\bdenied\b": "confirmed",
    r"\bwithout\b": "with",
    r"\b([Nn])o (?=\w)": "a ",
}
REWORDINGS = {"said": "stated", "after": "following", "about": "roughly", "people": "persons", "also": "as well"}
SEEDS = range(16)


@dataclass(frozen=True)
class Runs:
    """The writer as it is, each planted writer by its name, and the results of one reworded sentence by the seed."""

    good: Run
    planted: Mapping[str, Run]
    reworded: Mapping[int, ExampleRecord]


@pytest.fixture(scope="module")
def runs(bench: Any) -> Runs:
    """One cluster after the other with all that is written about it, while its sentences are still parsed."""
    good: list[ExampleRecord] = []
    planted: dict[str, list[ExampleRecord]] = {name: [] for name in PLANTED}
    rewordings = {}
    for number, example in enumerate(bench.examples):
        good.append(bench.written(example))
        text = good[-1].summary
        for name, change in PLANTED.items():
            planted[name].append(bench.scored(change(text, example), example))
        for seed in SEEDS[number :: len(bench.examples)]:
            other = reworded(text, random.Random(seed))
            assert other != text
            rewordings[seed] = bench.scored(other, example)
    return Runs(bench.run(good), {name: bench.run(records) for name, records in planted.items()}, rewordings)


@pytest.fixture(scope="module")
def good(runs: Runs) -> Run:
    return runs.good


def failed(run: Run, baseline_run: Run) -> set[str]:
    checks = compare(run, from_run(baseline_run, "as it was"), Limits())
    return {check.name for check in checks if check.status == "failed"}


def without_negations(text: str, _: Example) -> str:
    for pattern, replacement in NEGATIONS.items():
        text = re.sub(pattern, replacement, text)
    return text


def with_other_numbers(text: str, _: Example) -> str:
    """The first two different numbers in each other's place."""
    found = list(dict.fromkeys(re.findall(r"(?<![\w.,])\d+(?![\w]|[.,]\d)", text)))
    if len(found) < 2:
        return text
    swap = {found[0]: found[1], found[1]: found[0]}
    return re.sub(r"(?<![\w.,])\d+(?![\w]|[.,]\d)", lambda number: swap.get(number[0], number[0]), text)


def reworded(text: str, rng: random.Random) -> str:
    """One sentence in other words."""
    sentences = re.split(r"(?<=[.!?])\s+", text)
    number = rng.randrange(len(sentences))
    words = [REWORDINGS.get(word, word) for word in sentences[number].split()]
    sentences[number] = " ".join(["Moreover,", *words])
    return " ".join(sentences)


def lead_of_the_first(_: str, example: Example) -> str:
    """The first sentences of a single report."""
    return " ".join(sentence.text for sentence in example.cluster.reports[0].sentences[:6])


PLANTED = {"no negation": without_negations, "other numbers": with_other_numbers, "lead": lead_of_the_first}


@pytest.mark.parametrize("name", ["no negation", "other numbers"])
def test_a_writer_that_drops_negations_or_swaps_numbers_is_stopped(name: str, runs: Runs) -> None:
    assert failed(runs.planted[name], runs.good) & {"claims_supported", "claims_contradicted"}


def test_a_writer_that_leads_with_a_single_report_is_stopped(runs: Runs) -> None:
    assert {"consensus", "balance"} <= failed(runs.planted["lead"], runs.good)


def test_a_checker_that_says_yes_to_all_is_stopped(bench: Any) -> None:
    baseline = read_baseline(CHECKER)
    claims = load_claims(bench.settings.data)
    yes = [
        ClaimRecord(claim.id, claim.article, claim.claim, claim.kind, claim.supported, 1.0, "supported")
        for claim in claims
    ]
    info = RunInfo("lexical", "checker", None, "lexical", baseline.data, baseline.settings, {}, "", (), True)
    checks = compare(Run(Path("run"), info, claims=tuple(yes)), baseline, Limits())
    assert {check.name for check in checks if check.status == "failed"} == {"accuracy", "errors_caught"}


@pytest.mark.parametrize("seed", SEEDS)
def test_one_reworded_sentence_is_no_regression(seed: int, bench: Any, runs: Runs) -> None:
    record = runs.reworded[seed]
    changed = bench.run([record if record.id == old.id else old for old in runs.good.examples])
    assert not failed(changed, runs.good)


def test_equal_results_under_another_seed_are_compared_and_pass(bench: Any, good: Run) -> None:
    assert not failed(bench.run(good.examples, seed=1), good)


def test_an_unchanged_run_passes_every_check(good: Run) -> None:
    assert passed(compare(good, from_run(good, "as it was"), Limits()))


def test_changed_data_are_not_compared(good: Run) -> None:
    other = replace(good, info=replace(good.info, data=replace(good.info.data, sha256="changed")))
    assert failed(other, good) == {"data"}
