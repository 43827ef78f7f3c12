"""The command as a process of its own: what it imports, and how it ends when its reader or its user leaves."""

import os
import re
import shlex
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from omegaconf import OmegaConf

from summarize.configuration import load_settings
from summarize.resources import conf_dir

COMMAND = [sys.executable, "-m", "summarize"]
HEAVY = ("torch", "transformers", "spacy", "hydra", "omegaconf", "numpy", "trafilatura", "jinja2")
# One claim that no report supports, since only those are coloured; sleeping is for being interrupted.
DRIVER = """
import sys, time
from summarize.cli.environment import open_closed_streams
from summarize.cli.main import run
from summarize.records import Agreement, CheckedClaim, CheckedSummary, Claim, Result, Span

class Fixed:
    def __init__(self, settings, progress):
        self.progress = progress

    def summarize(self, cluster):
        self.progress("summarising", 1, 2)
        time.sleep(seconds)
        span = Span(0, 9, "It rained")
        claim = CheckedClaim(Claim(0, 9, span.text, span.text, (span,)), "unsupported", None, 0)
        summary = CheckedSummary("It rained.", (claim,), "none")
        return Result(summary, Agreement(cluster.reports, (), (), (), ()), None, "fixed", {}, {})

seconds = float(sys.argv[1])
open_closed_streams()
sys.exit(run(sys.argv[2:], Fixed))
"""


def driver(report: Path, seconds: float = 0) -> list[str]:
    return [sys.executable, "-c", DRIVER, str(seconds), str(report)]


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "wire.txt"
    path.write_text("A train derailed near Lind on Monday.\n")
    return path


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["check", "--help"], ["batch", "--help"], []])
def test_help_imports_nothing_heavy(arguments: list[str]) -> None:
    code = (
        "import sys; from summarize.cli.main import run; run(sys.argv[1:]);"
        f"print('heavy:', [name for name in {HEAVY} if name in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=True)
    assert run.stdout.endswith("heavy: []\n")


@pytest.mark.slow(seconds=6)
def test_neither_torch_nor_transformers_is_imported_to_judge_by_default(report: Path, tmp_path: Path) -> None:
    claims = tmp_path / "claims.txt"
    claims.write_text("A train derailed near Lind.\n")
    code = (
        "import sys; from summarize.cli.main import run; status = run(sys.argv[1:]);"
        "print('heavy:', status, [name for name in ('torch', 'transformers') if name in sys.modules])"
    )
    arguments = ["check", "--claims", str(claims), str(report)]
    run = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=True)
    assert "1 claim: 1 supported" in run.stdout
    assert run.stdout.endswith("heavy: 0 []\n")


@pytest.mark.parametrize("command", [[], ["check"], ["batch"], ["models"], ["write"]])
def test_every_help_page_shows_an_example(command: list[str]) -> None:
    page = subprocess.run([*COMMAND, *command, "--help"], capture_output=True, text=True, check=True).stdout
    assert re.search(rf"Examples?:\n +summarize {command[0] if command and command[0] != 'write' else ''}", page)


def test_help_names_the_defaults_of_the_config() -> None:
    page = " ".join(subprocess.run([*COMMAND, "--help"], capture_output=True, text=True, check=True).stdout.split())
    listed = OmegaConf.load(conf_dir() / "summarize.yaml").defaults
    named = {group: name for item in listed if not isinstance(item, str) for group, name in item.items()}
    assert f"Who writes (default: {named['writer']});" in page
    assert f"Who judges the claims (default: {named['checker']});" in page
    assert f"Most words of the summary (default: {load_settings().planning.max_words})." in page


def test_a_reader_that_leaves_ends_the_run_quietly(report: Path) -> None:
    with subprocess.Popen(driver(report), stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 141


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no /dev/full")
def test_a_full_disk_is_one_line(report: Path) -> None:
    with Path("/dev/full").open("w") as full:
        run = subprocess.run(driver(report), stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert (run.returncode, run.stderr) == (2, "summarize: standard output: No space left on device\n")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no /dev/full")
@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["check", "--help"]])
def test_help_that_cannot_be_written_is_one_line(arguments: list[str]) -> None:
    with Path("/dev/full").open("w") as full:
        run = subprocess.run([*COMMAND, *arguments], stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert (run.returncode, run.stderr) == (2, "summarize: No space left on device\n")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no /dev/full")
def test_notes_that_cannot_be_written_cost_no_result(report: Path) -> None:
    noted = [*driver(report), "--headline"]
    with Path("/dev/full").open("w") as full:
        run = subprocess.run(noted, stdout=subprocess.PIPE, stderr=full, text=True, check=False)
    assert run.returncode == 0
    assert "It rained" in run.stdout


@pytest.mark.parametrize(
    ("closed", "status", "out", "err"),
    [
        ("0<&-", 2, "", "summarize: standard input: is empty; give a report with at least one sentence\n"),
        ("1>&-", 2, "", "summarize: standard output: Bad file descriptor\n"),
        ("2>&-", 0, "It rained", ""),
    ],
)
def test_a_stream_that_is_closed_is_no_bug(closed: str, status: int, out: str, err: str, report: Path) -> None:
    source = "-" if closed.startswith("0") else str(report)
    command = shlex.join([*driver(report)[:-1], source])
    run = subprocess.run(["sh", "-c", f"{command} {closed}"], capture_output=True, text=True, check=False)
    assert (run.returncode, run.stderr) == (status, err)
    assert out in run.stdout


def test_ctrl_c_ends_the_run_without_a_traceback(report: Path) -> None:
    status, shown = _on_a_terminal(driver(report, seconds=60), {}, interrupt_at=b"summarising 1/2")
    assert status == 130
    assert "Traceback" not in shown


def test_a_terminal_gets_colour_and_progress_that_is_erased(report: Path) -> None:
    status, shown = _on_a_terminal(driver(report), {})
    assert status == 0
    assert "\r\x1b[Ksummarising 1/2\r\x1b[K" in shown
    assert "\x1b[" in shown.split("\r\x1b[K")[-1]


def test_a_terminal_gets_no_colour_when_it_declines(report: Path) -> None:
    shown = _on_a_terminal(driver(report), {"NO_COLOR": "1"})[1]
    assert "\x1b[" not in shown.split("\r\x1b[K")[-1]


def test_quiet_shows_no_progress(report: Path) -> None:
    assert "summarising" not in _on_a_terminal([*driver(report), "--quiet"], {})[1]


def _heed_interrupts() -> None:
    """A test run in the background of a shell ignores SIGINT, and what it starts would too."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _on_a_terminal(arguments: list[str], extra: dict[str, str], interrupt_at: bytes | None = None) -> tuple[int, str]:
    """The exit status of a process, and what it writes to a pseudo-terminal that is its stdout and its stderr."""
    import pty

    ours, theirs = pty.openpty()
    environment = {key: value for key, value in os.environ.items() if key != "NO_COLOR"} | extra
    with subprocess.Popen(
        arguments, stdout=theirs, stderr=theirs, env=environment, preexec_fn=_heed_interrupts
    ) as process:
        os.close(theirs)
        written = b""
        try:
            while block := os.read(ours, 65536):
                written += block
                if interrupt_at and interrupt_at in written:
                    time.sleep(0.1)
                    process.send_signal(signal.SIGINT)
                    interrupt_at = None
        except OSError:  # Linux says so when the other side has closed
            pass
        status = process.wait()
    os.close(ours)
    return status, written.decode()
