"""``summarize-eval report RUN...``: runs side by side, as a page, tables or data."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import click

from eval.messages import complain
from eval.report.records import Report
from summarize.cli.output import Destination, refuse_unwritable
from summarize.errors import AccordError, UnknownSetting

USAGE = 2
SUFFIXES = {".html": "html", ".htm": "html", ".md": "markdown", ".markdown": "markdown", ".csv": "csv", ".json": "json"}
DEFAULT = "markdown"


def _html(report: Report) -> str:
    from eval.report.html_page import to_html

    return to_html(report)


def _markdown(report: Report) -> str:
    from eval.report.markdown import to_markdown

    return to_markdown(report)


def _csv(report: Report) -> str:
    from eval.report.csv_table import to_csv

    return to_csv(report)


def _json(report: Report) -> str:
    from eval.report.json_document import to_json

    return to_json(report)


RENDERERS: dict[str, Callable[[Report], str]] = {"html": _html, "markdown": _markdown, "csv": _csv, "json": _json}


def report(
    run_folders: Sequence[Path],
    output: Path | None = None,
    format: str | None = None,  # noqa: A002
    seed: int = 0,
) -> None:
    """Write a report on the runs to ``output`` (None: standard output).

    ``format`` is one of `RENDERERS`; None: by the suffix of ``output``, else Markdown. ``seed`` is that of the
    resampling. Raises `AccordError` with one line when a folder holds no run or ``output`` cannot be written.
    """
    from eval.report.build import build_report

    chosen = format or (SUFFIXES.get(output.suffix.lower()) if output else DEFAULT)
    if chosen not in RENDERERS:
        named = f"no format is called {chosen!r}" if chosen else f"-o {output}: the suffix names no format"
        raise UnknownSetting(f"{named}; there are: {', '.join(RENDERERS)}")
    if output is not None:
        refuse_unwritable(output)
    Destination(output, chosen).write(RENDERERS[chosen](build_report(run_folders, seed)))


@click.command()
@click.argument("runs", nargs=-1, required=True, metavar="RUN...", type=click.Path(path_type=Path))
@click.option("-o", "--output", type=click.Path(path_type=Path), metavar="FILE", help="Write to FILE, not stdout.")
@click.option(
    "--format",
    "format_name",
    type=click.Choice(list(RENDERERS)),
    help="Default: by the suffix of -o (.html, .md, .csv, .json; another is an error), markdown without -o.",
)
@click.option("--seed", type=click.IntRange(0), default=0, show_default=True, help="Seed of the resampling.")
def main(runs: tuple[Path, ...], output: Path | None, format_name: str | None, seed: int) -> None:
    """Compare the RUNs (folders that summarize-eval wrote): one table, which differences hold, where systems fail.

    \b
    Examples:
      summarize-eval report outputs/*-* -o report.html
      summarize-eval report outputs/lead outputs/plan --format csv
    """
    try:
        report(runs, output, format_name, seed)
    except AccordError as error:
        sys.exit(complain("summarize-eval report", str(error), USAGE))
