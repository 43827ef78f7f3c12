"""How long a cold `summarize` takes and how much memory, beside the first three sentences of the first report.

``python -m eval.bench [FOLDER]``: each run is a process of its own, so that imports and loading weights count. The
median of three runs is shown; the first is slower where the disk cache is cold, and the median leaves it out.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import click

RUNS = 3
ROOT = Path(__file__).parents[1]
REPORTS = (ROOT.parent / "shared" / "reports", ROOT / "data" / "clusters" / "belgorod" / "reports")
MAXRSS_UNIT = 1 if sys.platform == "darwin" else 1024  # bytes; getrusage counts differently on Linux and macOS


@dataclass(frozen=True)
class Cost:
    """Wall-clock seconds and peak resident memory in megabytes (10**6 bytes)."""

    seconds: float
    megabytes: float


def measure(arguments: list[str]) -> Cost:
    """The cost of one cold run of the command; raises `click.ClickException` when it fails."""
    command = [sys.executable, "-m", "summarize", "--quiet", *arguments]
    started = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)  # unlike getrusage(RUSAGE_CHILDREN), of this process alone
    seconds = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise click.ClickException(f"summarize {' '.join(arguments)}: exit status {process.returncode}")
    return Cost(seconds, usage.ru_maxrss * MAXRSS_UNIT / 1e6)


def median(costs: list[Cost]) -> Cost:
    """The median of each cost on its own."""
    return Cost(statistics.median(cost.seconds for cost in costs), statistics.median(cost.megabytes for cost in costs))


@click.command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False), required=False)
def main(folder: str | None) -> None:
    """Measure `summarize FOLDER` with the default writer and with `lead`."""
    reports = folder or str(next(path for path in REPORTS if path.is_dir()))
    default = median([measure([reports]) for _ in range(RUNS)])
    lead = median([measure([reports, "--writer", "lead"]) for _ in range(RUNS)])
    click.echo(f"{'writer':8} {'seconds':>8} {'peak MB':>8}   median of {RUNS} cold runs on {reports}")
    for name, cost in (("default", default), ("lead", lead)):
        click.echo(f"{name:8} {cost.seconds:8.2f} {cost.megabytes:8.0f}")
    click.echo(
        f"{'ratio':8} {default.seconds / lead.seconds:8.2f} {default.megabytes / lead.megabytes:8.2f}   default : lead"
    )


if __name__ == "__main__":
    main()
