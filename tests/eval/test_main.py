"""The command `summarize-eval`: what it composes, what it says, and that nothing is lost when it is killed"""

import importlib.util
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from eval.configuration import compose_config, compose_settings
from eval.job_ends import JobEnd
from eval.main import main, status
from eval.run.fingerprint import code_sha256
from eval.run.folder import read_run
from eval.settings import TASKS
from summarize.configuration import load_settings

HYDRA_PLUGINS = {
    "processes": "hydra_joblib_launcher",
    "slurm": "hydra_submitit_launcher",
    "slurm-here": "hydra_submitit_launcher",
    "ray-tasks": "hydra_ray_launcher",
}
PROGRAM = (sys.executable, "-m", "eval")


@pytest.fixture
def clusters(tmp_path: Path) -> Path:
    for name in ("alpha", "beta"):
        folder = tmp_path / "clusters" / name
        (folder / "reports").mkdir(parents=True)
        (folder / "cluster.json").write_text('{"split": "test"}')
        (folder / "reference.txt").write_text("A train derailed.\n")
        (folder / "reports" / "wire.txt").write_text(f"The {name} train derailed near Lind on Monday.\n")
    return tmp_path / "clusters"


@pytest.fixture
def command(clusters: Path, tmp_path: Path) -> list[str]:
    """A quick sweep on two clusters of one sentence each."""
    own = [f"data.path={clusters}", f"output={tmp_path / 'outputs'}", "metrics.names=[rouge1,words]", "offline=true"]
    return [*PROGRAM, "-m", "checker=lexical", *own]


def run(command: Sequence[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)


def run_here(command: Sequence[str], monkeypatch: pytest.MonkeyPatch) -> object:
    """The exit status of the command, run without a process of its own, which would load every library anew."""
    monkeypatch.setattr(sys, "argv", ["summarize-eval", *command[len(PROGRAM) :]])
    with pytest.raises(SystemExit) as ended:
        main()
    return ended.value.code


def complaint(arguments: Sequence[str], monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> str:
    assert run_here([*PROGRAM, *arguments], monkeypatch) == 2
    return capfd.readouterr().err


def test_help_says_what_can_be_run_and_how_it_ends() -> None:
    page = run([sys.executable, "-m", "eval", "--help"]).stdout
    for words in ("report RUN...", "-m KEY=A,B...", "Exit status: 0; 2 for", "3 when examples failed"):
        assert words in page
    tasks = page.split("\ntask=\n")[1].split("\n\n")[0].splitlines()
    assert [line.split()[0] for line in tasks] == list(TASKS)


def test_the_examples_of_the_help_page_compose() -> None:
    examples = run([sys.executable, "-m", "eval", "--help"]).stdout.split("\nExamples:\n")[1].split("\n\n")[0]
    runs = [line.split()[1:] for line in examples.splitlines() if " report " not in line]
    assert len(runs) == 6
    for arguments in runs:
        overrides = [argument.split(",")[0] for argument in arguments if argument != "-m"]
        asked = dict(override.split("=") for override in overrides)
        assert compose_settings(overrides).task == asked.get("task", "write")


def test_the_defaults_are_those_of_the_product() -> None:
    assert compose_settings().product() == load_settings()


def test_the_names_of_the_choices_are_kept() -> None:
    choices = compose_settings(["writer=lead", "checker=nli-bart-large"]).choices
    assert (choices.writer, choices.checker) == ("lead", "nli-bart-large")


@pytest.mark.parametrize("name", sorted(path.stem for path in Path(__file__).parents[2].glob("conf/experiment/*.yaml")))
def test_every_experiment_composes(name: str) -> None:
    assert compose_settings([f"experiment={name}"]).data.name


@pytest.mark.parametrize(("name", "plugin"), HYDRA_PLUGINS.items())
def test_every_launcher_composes(name: str, plugin: str) -> None:
    _skip_without_ray(plugin)
    from hydra.core.hydra_config import HydraConfig

    compose_config([f"hydra/launcher={name}"])
    assert plugin in HydraConfig.get().launcher._target_


@pytest.mark.parametrize(
    ("argument", "message"),
    [
        ("wrtier=lead", "no setting is called 'wrtier' (did you mean 'writer'?)"),
        ("writer=laed", "no writer is called 'laed' (did you mean 'lead'?); there are:"),
        ("data=owm", "no data is called 'owm' (did you mean 'own'?)"),
        ("metrics=rogue", "no metrics is called 'rogue' (did you mean 'rouge'?)"),
        ("experiment=gat", "no experiment is called 'gat' (did you mean 'gate'?)"),
        ("hydra/launcher=slum", "no hydra/launcher is called 'slum' (did you mean 'slurm'?)"),
        ("data.max_example=3", "(did you mean 'data.max_examples'?)"),
        ("data.max_examples=few", "data.max_examples: value 'few'"),
        ("+foo=1", "+foo=1: only settings that exist can be changed"),
        ("task=wrote", "task=wrote: there are write, summaries, checker"),
        ("seed=-1", "seed=-1: must be from 0"),
        ("metrics.names=[rogue1]", "there is no metric 'rogue1'; did you mean rouge1?"),
        ("data.path=/nowhere/at/all", "/nowhere/at/all"),
        ("output=/dev/null/outputs", "/dev/null/outputs"),
        ("repport", "'repport' is neither KEY=VALUE nor the command report"),
        ("writer=lead,plan", "writer takes one value, not several; if lead,plan is one, put it in quotes of its own: "),
        ("writer=lead,plan", "; for one run of each add -m"),
        ("metrics.names=rouge2", "metrics.names takes a list, in brackets: 'metrics.names=[rouge2]'"),
        ("metrics.names=rouge2,words", "metrics.names takes a list, in brackets: 'metrics.names=[rouge2,words]'"),
        ("data.claims=held.jsonl", "data.claims takes a list, in brackets: 'data.claims=[held.jsonl]'"),
        ("data=jsonl", "data jsonl reads data of your own; name them: data.path=PATH"),
    ],
)
def test_a_mistake_is_said_in_one_line(
    argument: str, message: str, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    said = complaint([argument], monkeypatch, capfd)
    assert said.startswith("summarize-eval: ")
    assert message in said
    assert said.count("\n") == 1


@pytest.mark.parametrize("before", ["writer=lead", "-m", "--multirun"])
def test_a_stray_word_is_named_wherever_it_stands(
    before: str, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    said = complaint([before, "plan"], monkeypatch, capfd)
    assert said == "summarize-eval: 'plan' is neither KEY=VALUE nor the command report; --help shows both\n"


def test_a_missing_launcher_is_said_with_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    if importlib.util.find_spec("hydra_plugins.hydra_ray_launcher"):
        pytest.skip("hydra_ray_launcher is installed")
    said = complaint(["-m", "hydra/launcher=ray-tasks"], monkeypatch, capfd)
    assert "pip install 'accord-summaries[ray]'" in said


@pytest.mark.slow(seconds=15)
@pytest.mark.parametrize("launcher", ["slurm-here", "ray-tasks"])
def test_a_sweep_runs_here_with_every_launcher_that_can(launcher: str, command: list[str], tmp_path: Path) -> None:
    """But for Hydra's own and `processes`, with which the sweeps below run."""
    _skip_without_ray(HYDRA_PLUGINS[launcher])
    ended = run([*command, "writer=lead", f"hydra/launcher={launcher}"])
    assert ended.returncode == 0, ended.stderr
    assert _runs(tmp_path / "outputs") == [("lead", True, 2)]


@pytest.mark.slow(seconds=15)
def test_a_failing_example_ends_a_sweep_with_status_3_after_all_runs(
    command: list[str], clusters: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    (clusters / "beta" / "reports" / "wire.txt").write_text("")
    assert run_here([*command, "writer=lead,lexrank"], monkeypatch) == 3
    said = capfd.readouterr()
    last = "summarize-eval: 2 examples failed; examples.jsonl says why, and the same command tries again"
    assert said.err.splitlines()[-1] == last
    assert [Path(folder).name.split("-")[0] for folder in said.out.splitlines()] == ["lead", "lexrank"]


@pytest.mark.slow(seconds=15)
def test_a_run_that_cannot_be_finished_is_not_hidden_by_failing_examples_in_another_process(
    command: list[str], clusters: Path, tmp_path: Path
) -> None:
    (clusters / "beta" / "reports" / "wire.txt").write_text("")
    ended = run([*command, "writer=lead,lexrank", "data.split=all,none", "hydra/launcher=processes"])
    assert ended.returncode == 2, ended.stderr
    for writer, said in zip(("lead", "lexrank"), ended.stderr.splitlines()[-2:], strict=True):
        assert said.startswith(f"summarize-eval: writer={writer} data.split=none: data own has no split 'none'")
    assert _runs(tmp_path / "outputs") == [("lead", True, 2), ("lexrank", True, 2)]


def test_every_error_of_a_sweep_is_said_with_its_run(capfd: pytest.CaptureFixture[str]) -> None:
    shared = "data=own"
    ends = [
        JobEnd((shared, "writer=lead"), failed=3),
        JobEnd((shared, "writer=bart"), error="no weights"),
        JobEnd((shared, "writer=flan"), error="too long"),
    ]
    assert status(ends) == 2
    said = ["summarize-eval: writer=bart: no weights", "summarize-eval: writer=flan: too long"]
    assert capfd.readouterr().err.splitlines() == said
    assert status(ends[1:2]) == 2
    assert capfd.readouterr().err == "summarize-eval: no weights\n"
    assert status(ends[:1]) == 3
    assert status([JobEnd((shared,))]) == 0


@pytest.mark.slow(seconds=15)
def test_a_sweep_killed_twice_gives_what_an_undisturbed_one_gives(
    command: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = code_sha256.__wrapped__()
    sweep = [*command, "writer=lead,plan", "planning.max_words=40,50", "task=write"]
    assert run_here(_into(sweep, tmp_path / "undisturbed"), monkeypatch) == 0
    for lines in (2, 5):
        _run_and_kill(_into(sweep, tmp_path / "killed"), tmp_path / "killed", lines)
    assert run_here(_into(sweep, tmp_path / "killed"), monkeypatch) == 0
    assert code_sha256.__wrapped__() == source, (
        "Accord's source was edited meanwhile, which makes other runs: try again"
    )
    undisturbed, killed = _results(tmp_path / "undisturbed"), _results(tmp_path / "killed")
    assert len(undisturbed) == 2 * 4
    assert killed == undisturbed
    assert sum(len(path.read_text().splitlines()) for path in tmp_path.glob("killed/*/costs.jsonl")) <= 2 * 4 + 2


def _skip_without_ray(plugin: str) -> None:
    """The only one that is no pinned requirement of the tests."""
    if plugin == HYDRA_PLUGINS["ray-tasks"]:
        pytest.importorskip(f"hydra_plugins.{plugin}", reason=f"{plugin} is not installed")


def _runs(outputs: Path) -> list[tuple[str, bool, int]]:
    """The name of each run, whether it is finished, and how many results it has."""
    runs = [read_run(file.parent) for file in sorted(outputs.glob("*/run.json"))]
    return [(run.info.name, run.info.finished, len(run.examples)) for run in runs]


def _into(command: Sequence[str], output: Path) -> list[str]:
    return [*command, f"output={output}"]


def _run_and_kill(command: Sequence[str], output: Path, lines: int) -> None:
    """SIGKILL as soon as so many results are on the disk."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while process.poll() is None and sum(map(_lines, output.glob("*/examples.jsonl"))) < lines:
        time.sleep(0.01)
    os.kill(process.pid, signal.SIGKILL)
    assert process.wait() == -signal.SIGKILL


def _lines(path: Path) -> int:
    return path.read_bytes().count(b"\n")


def _results(output: Path) -> dict[str, bytes]:
    files = [*output.glob("*/examples.jsonl"), *output.glob("*/scores.json")]
    assert all(json.loads(path.with_name("run.json").read_text())["finished"] for path in files)
    return {path.relative_to(output).as_posix(): path.read_bytes() for path in files}
