"""The command `summarize-eval report`."""

from pathlib import Path

import pytest
from click.testing import CliRunner
from support.runs import three_runs

from eval.commands.report import main, report
from summarize.errors import UnknownSetting

STARTS = {
    "html": "<!doctype html>",
    "markdown": "## events: 12 examples",
    "csv": "data,task,system,",
    "json": '{\n "seed"',
}


@pytest.mark.parametrize("format_name", STARTS)
def test_each_format_goes_to_standard_output(tmp_path: Path, format_name: str) -> None:
    result = CliRunner().invoke(main, [*map(str, three_runs(tmp_path)), "--format", format_name])
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.startswith(STARTS[format_name])


@pytest.mark.parametrize(
    ("name", "format_name"), [("a.html", "html"), ("a.MD", "markdown"), ("a.csv", "csv"), ("a.json", "json")]
)
def test_the_suffix_decides_the_format(tmp_path: Path, name: str, format_name: str) -> None:
    report(three_runs(tmp_path), tmp_path / name)
    assert (tmp_path / name).read_text("utf-8").startswith(STARTS[format_name])


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["nothing"], "nothing: not the folder of a run"),
        (["lead", "lead"], "lead is named twice"),
        (["lead", "-o", "a.pdf"], "-o a.pdf: the suffix names no format; there are: html, markdown, csv, json"),
        (["lead", "-o", "none/a.md"], "-o none/a.md: there is no folder none"),
    ],
)
def test_a_mistake_is_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], message: str
) -> None:
    three_runs(tmp_path)
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(main, arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert message in result.stderr
    assert result.stderr.count("\n") == 1


def test_an_unknown_format_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnknownSetting, match="no format is called 'pdf'"):
        report(three_runs(tmp_path), format="pdf")
