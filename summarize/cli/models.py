"""``summarize models``: what can be named with ``--writer`` and ``--checker``, and whether it is here."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from summarize.cli.options import config_dir_option
from summarize.cli.output import write_stdout

if TYPE_CHECKING:
    from summarize.catalog import ModelEntry

HEADINGS = ("", "name", "kind", "here", "size", "licence", "model")


@click.command(short_help="List every writer and checker.")
@config_dir_option
def models(config_dir: Path | None) -> None:
    """List every writer and checker that a config names: licence, download size, whether it is on this machine.

    \b
    Example:
      summarize models --config-dir my-configs
    """
    from summarize.catalog import list_models

    entries = list_models(config_dir)
    rows = [HEADINGS, *map(_row, entries)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = ["  ".join(map(str.ljust, row, widths)).rstrip() for row in rows]
    notes = [f"{entry.name}: {entry.note}" for entry in entries if entry.note]
    write_stdout("".join(line + "\n" for line in [*lines, "", *notes]).encode("utf-8", "backslashreplace"))


def _row(entry: ModelEntry) -> tuple[str, ...]:
    here = "yes" if entry.available else "no"
    size = f"{entry.megabytes} MB" if entry.megabytes else "-"
    return (entry.group, entry.name, entry.kind, here, size, entry.licence or "-", entry.model or "-")
