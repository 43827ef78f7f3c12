"""How many labelled claims the checker gets right, by kind of error.

``python -m eval.claims [CLUSTER...] [--claims FILE_NAME] [--reports FOLDER]``: each CLUSTER is a folder of
``data/clusters`` (default: belgorod); ``--claims`` names the file in it that holds the claims (default:
claims.jsonl); ``--reports`` judges them against other reports of the same event.
Prints, for the true claims, how many were flagged (a false alarm) and, for each kind of false claim, how many were
caught, with 95 % Wilson intervals. ``--sweep checker.supported=0.28,0.3`` instead prints a line for each value, the
highest value that flags at most 8 % of the true claims, and what would be chosen without each of several clusters.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import click
from scipy.stats import binomtest

from eval.data.files import json_lines
from eval.judged import TRUE, Judged
from eval.messages import Mistake
from eval.sweep import Point, chosen, left_out
from summarize.checker.claims import line_claims
from summarize.configuration import load_settings
from summarize.errors import AccordError, UnknownSetting, UnusableInput
from summarize.pipeline import Pipeline
from summarize.reading.load import load_cluster

CLUSTERS = Path(__file__).parents[1] / "data" / "clusters"


@dataclass(frozen=True)
class Row:
    """One line of the table: of ``total`` claims of a kind, ``flagged`` were; the interval is of that share, 0 to 1."""

    kind: str
    flagged: int
    total: int
    low: float
    high: float


def judge(claims: Path, reports: Path, pipeline: Pipeline) -> list[Judged]:
    """The checker's verdicts on the labelled claims of a file, against the reports in a folder.

    Raises `UnusableInput` where the file is missing or empty, or a line lacks ``id``, ``kind`` or a ``claim`` with a
    letter or digit.
    """
    labelled = list(json_lines(claims))
    if not labelled:
        raise UnusableInput(f"{claims}: holds no claims")
    if wordless := [row.place for row in labelled if not line_claims(row.text("claim"))]:
        raise UnusableInput(f"{wordless[0]}: the claim has no letter or digit; nothing can be judged")
    read = load_cluster([reports], pipeline.settings.reading)
    result = pipeline.check_claims([row.text("claim") for row in labelled], read)
    return [
        Judged(row.text("id"), row.text("claim"), row.text("kind"), checked.verdict)
        for row, checked in zip(labelled, result.summary.claims, strict=True)
    ]


def tabulate(judged: Sequence[Judged]) -> list[Row]:
    """True claims first, then all false ones together, then each kind, in order of appearance."""
    false = [item for item in judged if item.kind != TRUE]
    kinds = dict.fromkeys(item.kind for item in false)
    rows = [_row("true claims flagged", [item for item in judged if item.kind == TRUE])]
    rows.append(_row("false claims caught", false))
    rows += [_row(f"  {kind}", [item for item in false if item.kind == kind]) for kind in kinds]
    return [row for row in rows if row.total]


def _row(kind: str, judged: Iterable[Judged]) -> Row:
    flags = [item.flagged for item in judged]
    if not flags:
        return Row(kind, 0, 0, 0.0, 1.0)
    interval = binomtest(sum(flags), len(flags)).proportion_ci(method="wilson")
    return Row(kind, sum(flags), len(flags), float(interval.low), float(interval.high))


@click.command(help=__doc__)
@click.argument("clusters", nargs=-1, type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option(
    "--claims",
    default="claims.jsonl",
    show_default=True,
    metavar="FILE_NAME",
    help="The file of claims in each cluster.",
)
@click.option("--reports", type=click.Path(exists=True, path_type=Path), help="Other reports of the same event.")
@click.option("--set", "overrides", multiple=True, metavar="KEY=VALUE", help="Change any setting.")
@click.option("--errors", is_flag=True, help="List every claim that was judged wrongly.")
@click.option("--sweep", metavar="KEY=V1,V2", help="Try several values of one setting and choose.")
def main(
    clusters: tuple[Path, ...],
    claims: str,
    reports: Path | None,
    overrides: tuple[str, ...],
    errors: bool,
    sweep: str | None,
) -> None:
    """Judge and print."""
    folders = clusters or (CLUSTERS / "belgorod",)
    pairs = [(folder / claims, reports or folder / "reports") for folder in folders]
    try:
        if reports and len(folders) > 1:
            raise UnknownSetting("--reports are about the event of one cluster; name one CLUSTER")
        if sweep:
            if errors:
                raise UnknownSetting("--errors lists claims for one value and --sweep tries several; use --set instead")
            _print_sweep(sweep, pairs, overrides)
            return
        pipeline = Pipeline(load_settings(overrides))
        judged = [item for file, texts in pairs for item in judge(file, texts, pipeline)]
    except AccordError as error:
        raise Mistake(str(error)) from error
    for row in tabulate(judged):
        share = f"{row.flagged / row.total:4.0%} ({row.low:.0%} to {row.high:.0%})"
        click.echo(f"{row.kind:22} {row.flagged:3} of {row.total:3}  {share}")
    for item in judged:
        if errors and item.flagged == (item.kind == TRUE):
            click.echo(f"{item.id} {item.kind} was {item.verdict}: {item.claim}")


def _print_sweep(sweep: str, pairs: Sequence[tuple[Path, Path]], overrides: tuple[str, ...]) -> None:
    """Of each pair the first is a cluster's file of claims, the second its reports."""
    key, values = _values(sweep)
    points = []
    for value in values:
        pipeline = Pipeline(load_settings((*overrides, f"{key}={value}")))
        found = [(item, file.parent.name) for file, reports in pairs for item in judge(file, reports, pipeline)]
        points.append(Point(value, tuple(item for item, _ in found), tuple(name for _, name in found)))
        click.echo(f"{key}={value}: {points[-1].line()}")
    click.echo(f"chosen: {chosen(points) or 'none'}")
    for name, value_without in left_out(points).items():
        click.echo(f"  without {name}: {value_without or 'none'}")


def _values(sweep: str) -> tuple[str, list[str]]:
    """The setting and its values as they were written; raises `UnknownSetting` for one that is no number."""
    key, _, listed = sweep.partition("=")
    values = [value.strip() for value in listed.split(",")]
    if not key or not all(map(_is_number, values)):
        raise UnknownSetting(f"--sweep {sweep}: expected KEY=NUMBER,NUMBER")
    return key, values


def _is_number(text: str) -> bool:
    try:
        return math.isfinite(float(text))
    except ValueError:
        return False


if __name__ == "__main__":
    main()
