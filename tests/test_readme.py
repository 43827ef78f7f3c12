"""What the README shows is what the commands print."""

import re
import runpy
import shlex
import sys
from pathlib import Path

import pytest
from support.pipelines import shared

from summarize.cli.main import run
from summarize.configuration import options

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def shown() -> list[tuple[str, str]]:
    """Commands of the README that are shown with their output."""
    blocks = re.findall(r"```console\n\$ ([^\n]+)\n([^$][^`]*)```", README)
    return [(command, output) for command, output in blocks if output.strip()]


def test_the_readme_shows_real_output_of_the_summary_and_of_the_checker() -> None:
    commands = ["summarize data/clusters/belgorod/reports", "python -m eval.claims --claims heldout.jsonl"]
    assert [command for command, _ in shown()] == commands


@pytest.mark.slow(seconds=40)
@pytest.mark.parametrize(("command", "output"), shown())
def test_a_command_prints_what_the_readme_shows(
    command: str, output: str, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.setattr("summarize.pipeline.Pipeline", shared)
    assert ended(shlex.split(command), monkeypatch) == 0
    assert capfd.readouterr().out == output


def ended(command: list[str], monkeypatch: pytest.MonkeyPatch) -> object:
    """The exit status of a command, run in this process as it is run in one of its own."""
    program, *arguments = command
    if program == "summarize":
        return run(arguments)
    module = arguments[1]
    monkeypatch.setattr(sys, "argv", [module, *arguments[2:]])
    with pytest.raises(SystemExit) as end:
        runpy.run_path(str(ROOT / module.replace(".", "/")) + ".py", run_name="__main__")
    return end.value.code


def test_every_writer_is_in_the_table() -> None:
    table = README[README.index("## Writers") : README.index("## Checkers")]
    assert set(options("writer")) == set(
        re.findall(r"`([a-z][\w.-]*)`", "\n".join(re.findall(r"^\| (`.*?) \|", table, re.M)))
    )
