"""What the README shows is what the commands print."""

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from summarize.catalog import list_models

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PROGRAMS = {"summarize": [sys.executable, "-m", "summarize"], "python": [sys.executable]}


def shown() -> list[tuple[str, str]]:
    """Commands of the README that are shown with their output."""
    blocks = re.findall(r"```console\n\$ ([^\n]+)\n([^$][^`]*)```", README)
    return [(command, output) for command, output in blocks if output.strip()]


def test_the_readme_shows_real_output_of_the_summary_and_of_the_checker() -> None:
    commands = ["summarize data/clusters/belgorod/reports", "python -m eval.claims --claims heldout.jsonl"]
    assert [command for command, _ in shown()] == commands


@pytest.mark.slow
@pytest.mark.parametrize(("command", "output"), shown())
def test_a_command_prints_what_the_readme_shows(command: str, output: str) -> None:
    program, *arguments = shlex.split(command)
    run = subprocess.run([*PROGRAMS[program], *arguments], cwd=ROOT, capture_output=True, text=True, check=True)
    assert run.stdout == output


def test_every_writer_is_in_the_table() -> None:
    writers = {entry.name for entry in list_models() if entry.group == "writer"}
    table = README[README.index("## Writers") : README.index("## Checkers")]
    assert writers == set(re.findall(r"`([a-z][\w.-]*)`", "\n".join(re.findall(r"^\| (`.*?) \|", table, re.M))))
