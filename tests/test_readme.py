"""What the README shows is what the commands print."""

import re
import runpy
import shlex
import sys
from pathlib import Path

import pytest
from support.pipelines import shared

from eval.configuration import compose_settings
from eval.data.registry import load_claims, load_examples
from eval.data.settings import DataSettings
from eval.run.summaries import read_summaries
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


def test_the_runs_that_the_readme_shows_compose(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    commands = re.findall(r"^\$ summarize-eval (?!report)(.*)$", README, re.M)
    assert len(commands) == 6
    for command in commands:
        overrides = [item for item in shlex.split(command, comments=True) if item != "-m"]
        chosen = [item if "[" in item else item.split(",")[0] for item in overrides]
        compose_settings(chosen)


def test_the_lines_of_data_that_the_readme_shows_are_read(tmp_path: Path) -> None:
    [block] = re.findall(r"```json\n(.*?)```", README, re.S)
    files = [tmp_path / f"{name}.jsonl" for name in ("clusters", "theirs", "claims")]
    for file, line in zip(files, block.splitlines(), strict=True):
        file.write_text(line.replace('"text": "..."', '"text": "A bridge was closed on Monday."'))
    (example,) = load_examples(DataSettings("jsonl", "jsonl", str(files[0])))
    assert (example.id, len(example.cluster.reports), example.references) == ("bridge", 1, ("...",))
    assert read_summaries(files[1]) == {"theirs": {"bridge": "..."}}
    (claim,) = load_claims(DataSettings("jsonl", "jsonl", str(files[2])))
    assert (claim.supported, claim.kind) == (False, "number")


def test_every_writer_is_in_the_table() -> None:
    table = README[README.index("## Writers") : README.index("## Checkers")]
    assert set(options("writer")) == set(
        re.findall(r"`([a-z][\w.-]*)`", "\n".join(re.findall(r"^\| (`.*?) \|", table, re.M)))
    )
