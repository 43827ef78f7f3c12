"""How long a cold `summarize` takes and how much memory, beside the first three sentences of the first report.

``python -m eval.bench [FOLDER]``: each run is a process of its own, so that imports and loading weights count. The
median of three runs is shown; the first is slower where the disk cache is cold, and the median leaves it out.
``check`` judges ten claims against the same reports. Last comes how many pairs of evidence and claim, 128 tokens
long together, the default checker's model judges a second once it is loaded, by the number type it computes in.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from eval.data.files import json_lines
from eval.messages import Mistake
from eval.run.memory import RUSAGE_UNIT
from summarize.checker.build import build_judge
from summarize.configuration import load_settings

RUNS = 3
TOKENS, CLAIM_TOKENS, PAIRS, WARM = 128, 20, 512, 64
TEN = 10
DTYPES = ("float32", "auto")
"""The default, and what the processor computes in fastest."""
ROOT = Path(__file__).parents[1]
CLAIMS = ROOT / "data" / "clusters" / "belgorod" / "claims.jsonl"
REPORTS = (ROOT.parent / "shared" / "reports", ROOT / "data" / "clusters" / "belgorod" / "reports")


@dataclass(frozen=True)
class Cost:
    """Wall-clock seconds and peak resident memory in megabytes (10**6 bytes)."""

    seconds: float
    megabytes: float


def measure(arguments: list[str]) -> Cost:
    """The cost of one cold run of the command; raises `Mistake` when it fails."""
    command = [sys.executable, "-m", "summarize", *arguments, "--quiet"]
    started = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)  # unlike getrusage(RUSAGE_CHILDREN), of this process alone
    seconds = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise Mistake(f"summarize {' '.join(arguments)}: exit status {process.returncode}")
    return Cost(seconds, usage.ru_maxrss * RUSAGE_UNIT / 1e6)


def median(costs: list[Cost]) -> Cost:
    """The median of each cost on its own."""
    return Cost(statistics.median(cost.seconds for cost in costs), statistics.median(cost.megabytes for cost in costs))


@click.command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False), required=False)
def main(folder: str | None) -> None:
    """Measure `summarize FOLDER` with the default writer and with `lead`."""
    if not CLAIMS.is_file():
        raise Mistake(f"{CLAIMS}: no such file; the claims that are judged are in the project's repository")
    reports = folder or str(next(path for path in REPORTS if path.is_dir()))
    default = median([measure([reports]) for _ in range(RUNS)])
    lead = median([measure([reports, "--writer", "lead"]) for _ in range(RUNS)])
    check = _check(reports)
    click.echo(f"{'writer':8} {'seconds':>8} {'peak MB':>8}   median of {RUNS} cold runs on {reports}")
    for name, cost in (("default", default), ("lead", lead), ("check", check)):
        click.echo(f"{name:8} {cost.seconds:8.2f} {cost.megabytes:8.0f}")
    click.echo(
        f"{'ratio':8} {default.seconds / lead.seconds:8.2f} {default.megabytes / lead.megabytes:8.2f}   default : lead"
    )
    for dtype in DTYPES:
        click.echo(f"{pairs_per_second(dtype):.0f} pairs of {TOKENS} tokens a second with checker.dtype={dtype}")


def _check(reports: str) -> Cost:
    """Of ten labelled claims."""
    with TemporaryDirectory() as folder:
        claims = Path(folder, "claims.txt")
        lines = [row.text("claim") for row in islice(json_lines(CLAIMS), TEN)]
        claims.write_text("\n".join(lines), encoding="utf-8")
        return median([measure(["check", "--claims", str(claims), reports]) for _ in range(RUNS)])


def pairs_per_second(dtype: str) -> float:
    """How fast the default checker's judge is in a number type, on pairs of `TOKENS` tokens, once it has judged some.

    The median of `RUNS` runs.
    """
    judge = build_judge(load_settings([f"checker.dtype={dtype}"]))
    pair = ("the " * (TOKENS - 3 - CLAIM_TOKENS), "the " * CLAIM_TOKENS)
    judge.judge([pair] * WARM)
    return statistics.median(PAIRS / _seconds(lambda: judge.judge([pair] * PAIRS)) for _ in range(RUNS))


def _seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


if __name__ == "__main__":
    main()
