"""The command `summarize-gate`"""

from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from click.testing import CliRunner, Result

from eval.gate.main import main
from eval.records import Score
from eval.run.folder import DataInfo, ExampleRecord, MetricInfo, RunInfo, to_line, write_info

METRICS = (MetricInfo("rouge1", "higher"), MetricInfo("words", "neither"))
INFO = RunInfo(
    "plan",
    "write",
    "plan",
    "lexical",
    DataInfo("own", "ab" * 32, 8),
    {},
    {},
    "f" * 64,
    METRICS,
    finished=True,
    started="2026-02-03T04:05:06+00:00",
)


def stored(folder: Path, rouge: float, info: RunInfo = INFO) -> str:
    write_info(folder, info)
    scores = {"rouge1": Score(rouge), "words": Score(100.0)}
    lines = [
        to_line(ExampleRecord(f"e{number}", f"e{number}", "Text.", scores)) + "\n"
        for number in range(info.data.examples)
    ]
    (folder / "examples.jsonl").write_text("".join(lines))
    return str(folder)


def gate(*arguments: str, **environment: str) -> Result:
    return CliRunner().invoke(main, arguments, env={"GITHUB_STEP_SUMMARY": None, **environment})


@pytest.fixture
def good(tmp_path: Path) -> str:
    return stored(tmp_path / "good", 0.5)


@pytest.fixture
def bad(tmp_path: Path) -> str:
    return stored(tmp_path / "bad", 0.25)


@pytest.fixture
def baseline(good: str, tmp_path: Path) -> str:
    path = str(tmp_path / "plan.json")
    assert gate(good, path, "--update", "--reason", "the first").exit_code == 0
    return path


def test_an_equal_run_passes(good: str, baseline: str) -> None:
    answer = gate(good, baseline)
    assert answer.exit_code == 0
    assert answer.stdout == "gate passed: plan (write) against the baseline of 2026-02-03\n"


def test_a_worse_run_ends_in_status_4_and_names_the_examples(bad: str, baseline: str) -> None:
    answer = gate(bad, baseline)
    assert answer.exit_code == 4
    assert answer.stdout.splitlines() == [
        "rouge1: worse by 0.25, more than 0.01, and not by chance (p = 0.0039); 0.500 -> 0.250",
        *[f"  e{number}: 0.500 -> 0.250" for number in range(5)],
        "  and 3 more",
        "gate failed (1 of 7 checks): plan (write) against the baseline of 2026-02-03",
    ]


def test_a_loss_that_nothing_can_be_said_of_is_told_though_it_passes(tmp_path: Path) -> None:
    info = replace(INFO, data=replace(INFO.data, examples=4))
    before, now = stored(tmp_path / "before", 0.5, info), stored(tmp_path / "now", 0.25, info)
    assert gate(before, str(tmp_path / "few.json"), "--update", "--reason", "four articles").exit_code == 0
    answer = gate(now, str(tmp_path / "few.json"))
    assert answer.exit_code == 0
    assert answer.stdout.splitlines() == [
        "rouge1: worse by 0.25, which cannot be told from chance on 4 articles; 0.500 -> 0.250",
        *[f"  e{number}: 0.500 -> 0.250" for number in range(4)],
        "gate passed: plan (write) against the baseline of 2026-02-03",
    ]


def test_junit_has_a_case_for_each_check(bad: str, baseline: str, tmp_path: Path) -> None:
    gate(bad, baseline, "--junit", str(tmp_path / "new" / "gate.xml"))
    suite = ElementTree.parse(tmp_path / "new" / "gate.xml").getroot()
    assert (suite.get("tests"), suite.get("failures"), suite.get("skipped")) == ("7", "1", "1")
    [failure] = suite.iter("failure")
    assert "e7: 0.5 -> 0.25" in (failure.text or "").splitlines()


def test_the_summary_goes_where_github_wants_it(bad: str, baseline: str, tmp_path: Path) -> None:
    page = tmp_path / "summary.md"
    page.write_text("earlier\n")
    gate(bad, baseline, GITHUB_STEP_SUMMARY=str(page))
    assert page.read_text().startswith("earlier\n### gate failed (1 of 7 checks)")
    assert "Baseline: the first\n" in page.read_text()
    assert "| rouge1 | 0.500 | 0.250 | 0.004 | **failed** |" in page.read_text()


def test_a_tolerance_lets_it_pass(bad: str, baseline: str) -> None:
    assert gate(bad, baseline, "--tolerance", "rouge1=0.3").exit_code == 0
    assert gate(bad, baseline, "--default-tolerance", "0.3").exit_code == 0
    assert gate(bad, baseline, "--alpha", "0.001").exit_code == 0


def test_an_update_replaces_the_baseline(bad: str, baseline: str) -> None:
    assert gate(bad, baseline, "--update", "--reason", "shorter on purpose").exit_code == 0
    assert gate(bad, baseline).exit_code == 0


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["{good}", "nowhere.json"], "nowhere.json: there is no baseline; store one with --update --reason"),
        (["nowhere", "{baseline}"], "nowhere: not the folder of a run"),
        (["{good}", "{baseline}", "--update"], "a new baseline needs its reason"),
        (["{good}", "{baseline}", "--update", "--reason", "  "], "a new baseline needs its reason"),
        (["{good}", "{baseline}", "--reason", "why"], "give --update too"),
        (["{good}", "{baseline}", "--tolerance", "rouge1"], "--tolerance rouge1: expected METRIC=VALUE"),
        (["{good}", "{baseline}", "--tolerance", "rouge1=nan"], "expected METRIC=VALUE"),
        (["{good}", "{baseline}", "--tolerance", "rouge9=1"], "no such metric; it has rouge1, words"),
        (["{half}", "{baseline}", "--update", "--reason", "why"], "the run is not finished"),
        (["{good}", "{folder}", "--update", "--reason", "why"], "cannot be written"),
        (["{good}", "{baseline}", "--junit", "{file}/gate.xml"], "cannot be written"),
    ],
)
def test_wrong_input_ends_in_one_line(
    arguments: list[str], message: str, good: str, baseline: str, tmp_path: Path
) -> None:
    half = stored(tmp_path / "half", 0.5, replace(INFO, finished=False))
    names = {"good": good, "baseline": baseline, "half": half, "folder": str(tmp_path), "file": baseline}
    answer = gate(*[argument.format(**names) for argument in arguments])
    assert answer.exit_code == 2
    assert answer.stderr.startswith("summarize-gate: ")
    assert message in answer.stderr
    assert answer.stderr.count("\n") == 1


@pytest.mark.parametrize("limit", [("--alpha", "nan"), ("--default-tolerance", "nan"), ("--default-tolerance", "inf")])
def test_a_limit_that_nothing_exceeds_is_refused(limit: tuple[str, str], bad: str, baseline: str) -> None:
    answer = gate(bad, baseline, *limit)
    assert answer.exit_code == 2
    assert f"{limit[1]} is not a finite number" in answer.stderr


def test_changed_settings_are_told_with_what_to_do_where_they_are_meant(tmp_path: Path, baseline: str) -> None:
    shorter = stored(tmp_path / "shorter", 0.5, replace(INFO, settings={"planning": {"max_words": 90}}))
    answer = gate(shorter, baseline)
    assert answer.exit_code == 4
    assert "; if that is meant, store the run as the baseline (--update)" in answer.stdout
