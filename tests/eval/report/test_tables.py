"""Markdown, CSV and JSON hold the same numbers as the report."""

import csv
import io
import json
from pathlib import Path

import pytest
from support.runs import example, three_runs, write_checker_run, write_run

from eval.report.build import build_report
from eval.report.csv_table import to_csv
from eval.report.json_document import to_json
from eval.report.markdown import escaped, to_markdown
from eval.report.records import Report


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Report:
    folder = tmp_path_factory.mktemp("runs")
    checkers = [write_checker_run(folder / name, name) for name in ("strict", "yes-sayer")]
    return build_report([*three_runs(folder), *checkers])


def test_markdown_has_a_table_of_systems_by_metrics(report: Report) -> None:
    lines = to_markdown(report).splitlines()
    head = r"|  | system | rouge1 ↑ | claims\_supported ↑ | claims\_contradicted ↓ | density | seconds | megabytes |"
    assert head in lines
    (plan,) = [line for line in lines if line.startswith("| 3 | plan |")]
    assert r"| **0.938** (0.900 to 0.984) \> 1, 2 |" in plan
    assert "- no reference: lead 2, lexrank 2, plan 2 (rouge1)" in lines


def test_markdown_says_of_every_two_systems_in_what_they_differ(report: Report) -> None:
    """By Holm over three pairs: plan supports more claims; of the ROUGE values only chance can be said."""
    expected = r"- plan against lead: better in claims\_supported; may be chance: rouge1, claims\_contradicted, density"
    assert expected in to_markdown(report).splitlines()


def test_every_table_row_of_markdown_has_its_columns(report: Report) -> None:
    blocks = [block.splitlines() for block in to_markdown(report).split("\n\n") if block.startswith("|")]
    assert len(blocks) == 3
    assert all(len({line.count(" | ") for line in block}) == 1 for block in blocks)


def test_csv_has_every_number_as_it_is(report: Report) -> None:
    rows = {(row["task"], row["system"], row["metric"]): row for row in csv.DictReader(io.StringIO(to_csv(report)))}
    row = rows["summaries", "lexrank", "rouge1"]
    assert float(row["value"]) == pytest.approx(3.18 / 9)
    assert (row["n"], row["missing"], row["direction"]) == ("9", "3", "higher")
    assert rows["summaries", "plan", "claims_supported"]["better_than"] == "lead; lexrank"
    assert rows["checker", "strict", "AUC"]["low"] == ""
    assert rows["checker, errors caught", "strict", "negation"]["value"] == "1.0"
    assert len(rows) == 3 * 6 + 2 * (4 + 5)


def test_json_has_values_intervals_pairs_and_reasons(report: Report) -> None:
    summaries, checker = json.loads(to_json(report))["sections"]
    rouge = summaries["metrics"][0]["systems"][1]
    assert (rouge["system"], rouge["n"], rouge["missing"][0]) == ("lexrank", 9, {"reason": "no reference", "count": 2})
    pair = summaries["metrics"][1]["comparisons"][1]
    assert (pair["first"], pair["second"], pair["holds"], pair["p_randomisation"]) == ("lead", "plan", True, 1 / 128)
    assert checker["metrics"][0]["comparisons"][0]["p_randomisation"] is None
    assert checker["errors_caught"][0]["name"] == "all errors"


def test_what_is_missing_altogether_is_a_dash_and_null(tmp_path: Path) -> None:
    report = build_report([write_run(tmp_path / "plan", "plan", [example("plan", 10)])])
    assert "| 1 | plan | – | 1.000 |" in to_markdown(report)
    cell = json.loads(to_json(report))["sections"][0]["metrics"][0]["systems"][0]
    assert (cell["value"], cell["reason"]) == (None, "no example has a value")


@pytest.mark.parametrize("name", ["=HYPERLINK(1)", "+1", "-1", "@SUM(1)"])
def test_a_name_in_csv_is_no_formula_for_a_spreadsheet(name: str, tmp_path: Path) -> None:
    folders = [
        write_run(tmp_path / "one", name, [example("lead", 0)]),
        write_run(tmp_path / "two", "b=c", [example("plan", 0)]),
    ]
    rows = list(csv.DictReader(io.StringIO(to_csv(build_report(folders)))))
    assert {row["system"] for row in rows} == {f"'{name}", "b=c"}
    assert not any(row["value"].startswith("'") for row in rows)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("a|b", r"a\|b"),
        ("<b>*x*</b>", r"\<b\>\*x\*\</b\>"),
        ("two\nlines", "two lines"),
        ("[a](b)", r"\[a\](b)"),
        ("https://x.example", r"https\://x.example"),
    ],
)
def test_names_cannot_be_markdown(text: str, written: str) -> None:
    assert escaped(text) == written
