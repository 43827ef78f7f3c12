"""The command `summarize-gate`."""

from __future__ import annotations

import math
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from eval.gate.baseline import Baseline, from_run, read_baseline, write_baseline
from eval.gate.compare import ALPHA, TOLERANCE, Check, Limits, compare, passed
from eval.gate.junit import write_junit
from eval.gate.text import lines, markdown
from eval.messages import complain, system_error
from eval.run.folder import Run, read_run
from summarize.cli.terminal import one_line
from summarize.errors import AccordError, UnusableInput

COMMAND = "summarize-gate"
USAGE_ERROR, WORSE = 2, 4


class Number(click.FloatRange):
    """A number in a range; click lets ``nan`` through, than which nothing is worse, so that every run would pass."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        """Refuse what is not finite."""
        number = float(super().convert(value, param, ctx))
        if not math.isfinite(number):
            self.fail(f"{value} is not a finite number.", param, ctx)
        return number


@click.command(epilog="Exit status: 0 passed, 4 something got worse or cannot be compared, 2 wrong input.")
@click.argument("run", type=click.Path(path_type=Path))
@click.argument("baseline", type=click.Path(path_type=Path))
@click.option("--tolerance", "tolerances", multiple=True, metavar="METRIC=VALUE", help="How much worse it may get.")
@click.option(
    "--default-tolerance",
    type=Number(0),
    default=TOLERANCE,
    show_default=True,
    help="How much worse a metric may get for which --tolerance says nothing.",
)
@click.option(
    "--alpha",
    type=Number(0, 1, min_open=True),
    default=ALPHA,
    show_default=True,
    help="How likely chance alone may give a change that counts as worse.",
)
@click.option("--junit", type=click.Path(dir_okay=False, path_type=Path), help="Write JUnit XML.")
@click.option(
    "--summary",
    type=click.Path(dir_okay=False, path_type=Path),
    envvar="GITHUB_STEP_SUMMARY",
    help="Append Markdown to this file  [default: $GITHUB_STEP_SUMMARY]",
)
@click.option("--update", is_flag=True, help="Store RUN as the new BASELINE.")
@click.option("--reason", default="", help="Why the values may change; needed with --update.")
def main(
    run: Path,
    baseline: Path,
    tolerances: tuple[str, ...],
    default_tolerance: float,
    alpha: float,
    junit: Path | None,
    summary: Path | None,
    update: bool,
    reason: str,
) -> None:
    """Fail when the finished RUN (a folder) is worse than BASELINE (a file).

    Worse is a metric whose mean changed for the worse by more than its tolerance and by more than chance gives: paired
    approximate randomisation over articles, one-sided. Missing metrics, changed data and changed settings fail too.
    Articles too few for any test (at most four, at the default --alpha) fail nothing; what got worse is named.
    """
    try:
        if update:
            sys.exit(_update(read_run(run), baseline, reason))
        if reason:
            raise UnusableInput("--reason says why a baseline is replaced; give --update too")
        limits = Limits(alpha, default_tolerance, dict(map(_tolerance, tolerances)))
        sys.exit(_judge(read_run(run), read_baseline(baseline), limits, junit, summary))
    except AccordError as error:
        sys.exit(complain(COMMAND, str(error), USAGE_ERROR))
    except OSError as error:
        sys.exit(complain(COMMAND, system_error(error, "cannot be written"), USAGE_ERROR))


def _update(run: Run, path: Path, reason: str) -> int:
    write_baseline(path, from_run(run, reason))
    click.echo(f"{one_line(str(path))}: stored, {len(run.records)} {'claims' if run.claims else 'examples'}")
    return 0


def _judge(run: Run, baseline: Baseline, limits: Limits, junit: Path | None, summary: Path | None) -> int:
    _refuse_unknown(limits, baseline)
    checks = compare(run, baseline, limits)
    for line in lines(checks, run, baseline):
        click.echo(one_line(line))
    _write(checks, run, baseline, junit, summary)
    return 0 if passed(checks) else WORSE


def _write(checks: Sequence[Check], run: Run, baseline: Baseline, junit: Path | None, summary: Path | None) -> None:
    if junit:
        write_junit(junit, checks, run)
    if summary:
        with summary.open("a", encoding="utf-8") as stream:
            stream.write(markdown(checks, run, baseline) + "\n")


def _tolerance(text: str) -> tuple[str, float]:
    name, _, value = text.partition("=")
    try:
        number = float(value)
    except ValueError:
        number = -1.0
    if not name or not 0 <= number < float("inf"):
        raise UnusableInput(f"--tolerance {text}: expected METRIC=VALUE with a value of 0 or more")
    return name, number


def _refuse_unknown(limits: Limits, baseline: Baseline) -> None:
    known = [metric.name for metric in baseline.metrics]
    if unknown := [name for name in limits.own if name not in known]:
        raise UnusableInput(f"--tolerance {unknown[0]}: the baseline has no such metric; it has {', '.join(known)}")


if __name__ == "__main__":
    main()
