"""What the commands of the evaluation say on stderr when something is wrong."""

from __future__ import annotations

import click

from summarize.cli.terminal import one_line


class Mistake(click.ClickException):
    """The user's mistake as click ends a command with it: one line, and the status of wrong usage or input."""

    exit_code = 2


def complain(command: str, message: str, status: int) -> int:
    """Say what went wrong, in one line, and return the exit status."""
    click.echo(f"{command}: {one_line(message)}", err=True)
    return status


def system_error(error: OSError, what: str = "") -> str:
    """The file, if the system names one (it names none when a disk is full), and why; ``what`` was being done."""
    why = error.strerror or str(error) or type(error).__name__
    said = f"{what} ({why})" if what else why
    return f"{error.filename}: {said}" if error.filename is not None else said
