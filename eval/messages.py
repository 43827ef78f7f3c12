"""What the commands of the evaluation say on stderr when something is wrong."""

from __future__ import annotations

import click

from summarize.cli.terminal import one_line


def complain(command: str, message: str, status: int) -> int:
    """Say what went wrong, in one line, and return the exit status."""
    click.echo(f"{command}: {one_line(message)}", err=True)
    return status
