"""The benchmark measures one process, and says when it fails."""

import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from eval.bench import Cost, main, measure, median
from eval.messages import Mistake


def test_the_median_is_taken_of_each_cost_on_its_own() -> None:
    assert median([Cost(1, 30), Cost(9, 10), Cost(2, 20)]) == Cost(2, 20)


def test_a_python_process_costs_more_than_five_megabytes_and_less_than_a_thousand() -> None:
    # in a process of its own: on Linux a child's peak begins with that of the process that forks it, here pytest's
    code = "from eval.bench import measure; print(measure(['--version']).megabytes)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert 5 < float(run.stdout.splitlines()[-1]) < 1000


def test_a_run_that_fails_is_not_a_measurement() -> None:
    with pytest.raises(Mistake, match="exit status 2"):
        measure(["--no-such-option"])


def test_without_the_projects_data_it_says_what_is_missing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("eval.bench.CLAIMS", tmp_path / "claims.jsonl")
    ended = CliRunner().invoke(main, [str(tmp_path)])
    assert (ended.exit_code, ended.output.count("\n")) == (2, 1)
    assert "claims.jsonl: no such file" in ended.output
