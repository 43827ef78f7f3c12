"""A batch that is interrupted anywhere and started again ends with the bytes of one that was not."""

import json
import random
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from summarize.batch import Job, Tally, find_jobs, run_batch
from summarize.batch.journal import Journal, Key
from summarize.configuration import load_settings
from summarize.errors import ModelMissing, UnknownSetting, UnusableInput
from summarize.records import Agreement, CheckedSummary, Result
from summarize.settings import Settings

KEYS = [Key("a", "1"), Key("b", "2"), Key("c", "3")]
LINES = [json.dumps({"id": key.id, "fingerprint": key.fingerprint, "result": "é" * 9}) for key in KEYS]
DRIVER = """
import sys, time
from pathlib import Path
from summarize.batch import Job, run_batch
from summarize.records import Agreement, CheckedSummary, Result
from summarize.settings import Settings

def slowly(job):
    time.sleep(0.01)
    summary = CheckedSummary(job.inline * 500, (), "none")
    return Result(summary, Agreement((), (), (), (), ()), None, "echo", {}, {}, {"echo": time.monotonic()})

jobs = [Job(name, inline=f'{{"text": "{name}"}}') for name in sys.argv[2:]]
run_batch(jobs, slowly, Settings(), Path(sys.argv[1]))
"""
"""`echo` in a process that imports neither pytest nor Hydra."""


@pytest.fixture(scope="module")
def settings() -> Settings:
    return load_settings()


@pytest.fixture
def output(tmp_path: Path) -> Path:
    return tmp_path / "results.jsonl"


def jobs(*names: str) -> list[Job]:
    return [Job(name, inline=f'{{"text": "{name}"}}') for name in names]


def echo(job: Job) -> Result:
    """A result that depends on the job and on nothing else, but for the time it took."""
    summary = CheckedSummary(job.inline * 500, (), "none")
    return Result(summary, Agreement((), (), (), (), ()), None, "echo", {}, {}, {"echo": time.monotonic()})


def write_all(output: Path) -> bytes:
    with Journal(output, KEYS) as journal:
        for key in journal.left:
            journal.append(LINES[KEYS.index(key)])
    return output.read_bytes()


def test_a_file_cut_at_any_byte_is_completed_to_the_same_bytes(output: Path) -> None:
    whole = write_all(output)
    for length in range(len(whole) + 1):
        output.write_bytes(whole[:length])
        assert write_all(output) == whole, f"after a cut at {length}"


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"my notes", "is not a file of results"),
        (b"my notes\n", "line 1 is not a result of a batch"),
        (b"[1]\n", "line 1 is not a result of a batch"),
        (LINES[1].replace("2", "3").encode() + b"\n", "line 1 comes from other reports, settings or clusters"),
        (f"{LINES[1]}\n{LINES[1]}\n".encode(), "line 2 comes from other reports, settings or clusters"),
        (("\n".join([*LINES, LINES[2]]) + "\n").encode(), "line 4 comes from other reports"),
        (b"\n", "line 1 is not a result of a batch"),
        (b"[" * 100_000 + b"\n", "line 1 is not a result of a batch"),
    ],
)
def test_a_file_with_anything_else_is_refused_and_left_alone(content: bytes, problem: str, output: Path) -> None:
    output.write_bytes(content)
    with pytest.raises(UnusableInput, match=problem):
        write_all(output)
    assert output.read_bytes() == content


def test_restart_overwrites_it(output: Path) -> None:
    output.write_text("my notes")
    with Journal(output, KEYS, restart=True) as journal:
        journal.append("{}")
    assert output.read_text() == "{}\n"


def test_restart_leaves_the_old_results_until_there_are_new_ones(settings: Settings, output: Path) -> None:
    run_batch(jobs("a"), echo, settings, output)
    before = output.read_bytes()
    with pytest.raises(ModelMissing):
        run_batch(jobs("a"), _failing_on("a", ModelMissing("gone")), settings, output, restart=True)
    assert output.read_bytes() == before


def test_what_failed_is_tried_again(settings: Settings, output: Path) -> None:
    run_batch(jobs("a", "b", "c"), _failing_on("b", OSError("disk full")), settings, output)
    output.chmod(0o640)
    computed: list[str] = []
    tally = run_batch(jobs("a", "b", "c"), _recording(computed), settings, output)
    assert (computed, tally) == (["b"], Tally(earlier=2, added=1, failed=0))
    lines = [json.loads(line) for line in output.read_text().splitlines()]
    assert [(line["id"], "result" in line) for line in lines] == [("a", True), ("c", True), ("b", True)]
    assert output.stat().st_mode & 0o777 == 0o640
    assert list(output.parent.iterdir()) == [output]
    assert run_batch(jobs("a", "b", "c"), echo, settings, output) == Tally(earlier=3, added=0, failed=0)


def test_a_run_that_adds_nothing_keeps_the_lines_that_say_what_failed(settings: Settings, output: Path) -> None:
    run_batch(jobs("a"), _failing_on("a", OSError("disk full")), settings, output)
    before = output.read_bytes()
    with pytest.raises(ModelMissing):
        run_batch(jobs("a"), _failing_on("a", ModelMissing("gone")), settings, output)
    assert output.read_bytes() == before


def test_no_other_run_gets_in_while_failures_are_replaced(settings: Settings, output: Path) -> None:
    run_batch(jobs("a"), _failing_on("a", OSError("disk full")), settings, output)
    keys = [Key(line["id"], line["fingerprint"]) for line in map(json.loads, output.read_text().splitlines())]
    with Journal(output, keys) as journal:
        journal.append("{}")
        with pytest.raises(UnusableInput, match="another batch is writing to it"):
            Journal(output, keys)


def test_a_full_disk_ends_the_run_in_one_line_and_costs_no_finished_cluster(settings: Settings, output: Path) -> None:
    run_batch(jobs("a"), echo, settings, output)
    size = output.stat().st_size
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size * 3 // 2, before[1]))
    try:
        with pytest.raises(UnusableInput, match="File too large; the finished clusters are kept"):
            run_batch(jobs("a", "b"), echo, settings, output)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert run_batch(jobs("a", "b"), echo, settings, output) == Tally(earlier=1, added=1, failed=0)


def test_two_runs_cannot_write_to_one_file(output: Path) -> None:
    with Journal(output, KEYS), pytest.raises(UnusableInput, match="another batch is writing to it"):
        Journal(output, KEYS)
    write_all(output)


def test_a_second_run_computes_nothing(settings: Settings, output: Path) -> None:
    run_batch(jobs("a", "b"), echo, settings, output)
    computed: list[str] = []
    tally = run_batch(jobs("a", "b", "c"), _recording(computed), settings, output)
    assert computed == ["c"]
    assert tally == Tally(earlier=2, added=1, failed=0)


@pytest.mark.parametrize("override", ["seed=1", "planning.max_words=10", "writer=lead"])
def test_other_settings_are_refused(override: str, settings: Settings, output: Path) -> None:
    run_batch(jobs("a"), echo, settings, output)
    with pytest.raises(UnusableInput, match="--restart"):
        run_batch(jobs("a"), echo, load_settings([override]), output)


def test_offline_is_no_other_setting(settings: Settings, output: Path) -> None:
    run_batch(jobs("a"), echo, settings, output)
    assert run_batch(jobs("a"), echo, load_settings(["offline=true"]), output).earlier == 1


def test_a_report_that_changed_is_refused(settings: Settings, output: Path, tmp_path: Path) -> None:
    report = tmp_path / "report.txt"
    report.write_text("One.")
    run_batch([Job("a", (str(report),))], echo, settings, output)
    report.write_text("Two.")
    with pytest.raises(UnusableInput, match="line 1 comes from other reports"):
        run_batch([Job("a", (str(report),))], echo, settings, output)


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (ValueError("odd"), "ValueError: odd"),
        (UnusableInput("b: is empty"), "b: is empty"),
        (UnusableInput("b: \ud800"), "b: \ufffd"),
    ],
)
def test_an_error_is_a_line_and_the_next_cluster_follows(
    error: Exception, message: str, settings: Settings, output: Path
) -> None:
    told: list[str] = []
    tally = run_batch(jobs("a", "b", "c"), _failing_on("b", error), settings, output, tell=told.append)
    lines = [json.loads(line) for line in output.read_text().splitlines()]
    assert [line.get("error") for line in lines] == [None, message, None]
    assert tally == Tally(earlier=0, added=3, failed=1)
    assert told == [f"b: {message}"]


def test_an_id_that_utf8_cannot_hold_does_not_end_the_run(settings: Settings, output: Path, tmp_path: Path) -> None:
    clusters = tmp_path / "clusters.jsonl"
    clusters.write_text('{"id": "a\\ud800", "reports": [{"text": "One."}]}')
    for earlier in (0, 1):
        assert run_batch(find_jobs(clusters), echo, settings, output).earlier == earlier
    assert json.loads(output.read_text())["id"] == "a\ufffd"


@pytest.mark.parametrize(
    "error", [ModelMissing("gone"), UnknownSetting("no such mode"), MemoryError(), KeyboardInterrupt()]
)
def test_what_no_later_cluster_can_escape_ends_the_run(error: BaseException, settings: Settings, output: Path) -> None:
    with pytest.raises(type(error)):
        run_batch(jobs("a", "b", "c"), _failing_on("b", error), settings, output)
    assert run_batch(jobs("a", "b", "c"), echo, settings, output).earlier == 1


@pytest.mark.slow
def test_kills_at_random_moments_change_no_byte(output: Path, tmp_path: Path) -> None:
    names = [f"cluster-{number:03}" for number in range(60)]
    undisturbed = tmp_path / "undisturbed.jsonl"
    run_batch(jobs(*names), echo, Settings(), undisturbed)
    seconds = random.Random(20)
    cut_short = 0
    for _ in range(8):
        process = _start(names, output)
        _wait_for_growth(output, process)
        time.sleep(seconds.uniform(0, 0.05))
        process.send_signal(signal.SIGKILL)
        cut_short += process.wait() == -signal.SIGKILL
    assert cut_short >= 6, "most kills must hit a run that is still going"
    assert _start(names, output).wait() == 0
    assert output.read_bytes() == undisturbed.read_bytes()


def _recording(computed: list[str]) -> Callable[[Job], Result]:
    def summarize(job: Job) -> Result:
        computed.append(job.id)
        return echo(job)

    return summarize


def _failing_on(name: str, error: BaseException) -> Callable[[Job], Result]:
    def summarize(job: Job) -> Result:
        if job.id == name:
            raise error
        return echo(job)

    return summarize


def _start(names: list[str], output: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", DRIVER, str(output), *names])


def _wait_for_growth(output: Path, process: subprocess.Popen[bytes]) -> None:
    before = output.stat().st_size if output.exists() else 0
    while process.poll() is None and (not output.exists() or output.stat().st_size <= before):
        time.sleep(0.001)
