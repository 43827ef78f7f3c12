"""The command's way in and out: which sub-command runs, and how every ending becomes one line and an exit status."""

from __future__ import annotations

import errno
import gc
import os
import sys
import traceback
from collections.abc import Sequence
from typing import NoReturn

import click
from click_default_group import DefaultGroup

from summarize import __version__
from summarize.cli.batch import batch
from summarize.cli.check import check
from summarize.cli.environment import open_closed_streams, quieten
from summarize.cli.models import models
from summarize.cli.output import stdout_fails
from summarize.cli.session import MakePipeline, make_pipeline
from summarize.cli.terminal import complain
from summarize.cli.write import write
from summarize.errors import AccordError

BUG, USAGE, INTERRUPTED = 1, 2, 130
NO_BUGS = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EROFS, errno.EMFILE, errno.ENFILE}
"""What the system refuses whatever the program does."""
OBJECTS_BETWEEN_COLLECTIONS = 10_000
"""Importing torch and spaCy makes millions of objects that stay; Python's 700 spends a tenth of a run on looking at
them for garbage again and again."""


class Commands(DefaultGroup):  # type: ignore[misc]  # the library has no types
    """Sub-commands of which `write` needs no word, so that its options belong to the first help page."""

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The options of `write` and of the group, then the commands."""
        options = [option for option in (*write.params, *self.get_params(ctx)) if isinstance(option, click.Option)]
        with formatter.section("Options"):
            formatter.write_dl([record for option in options if (record := option.get_help_record(ctx))])
        self.format_commands(ctx, formatter)


@click.group(cls=Commands, default="write", subcommand_metavar="REPORT...", options_metavar="[OPTIONS]")
@click.version_option(__version__, prog_name="summarize")
def cli() -> None:
    """Summarise several reports of one event, and trace every claim to its sources.

    REPORT is a file (text, Markdown, HTML, PDF, JSON), a folder of them, or - for standard input.

    \b
    Examples:
      summarize reports/*.txt
      summarize reports/ --max-words 100 -o summary.html
      summarize check summary.txt reports/ --fail-on unsupported

    Exit status: 0, 2 for wrong usage or unusable input, 3 for --fail-on.
    """


for command in (write, check, batch, models):
    cli.add_command(command)


def main() -> NoReturn:
    """Run the command with this process's arguments, and exit."""
    open_closed_streams()
    # Idle OpenMP threads spin by default, which nearly stops torch beside any other busy process. Read on import.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    gc.set_threshold(OBJECTS_BETWEEN_COLLECTIONS, *gc.get_threshold()[1:])
    if "--verbose" not in sys.argv:
        quieten()
    sys.exit(run(sys.argv[1:]))


def run(arguments: Sequence[str], pipeline: MakePipeline = make_pipeline) -> int:
    """Run the command and return its exit status; whatever goes wrong is one line on stderr."""
    try:
        if "" in arguments:  # an unset variable, which as a path would mean this folder
            raise click.UsageError("an argument is empty; leave it out, or write what it names")
        return int(cli.main(list(arguments), "summarize", standalone_mode=False, obj=pipeline) or 0)
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)
        return USAGE
    except click.ClickException as error:
        return complain(error.format_message(), USAGE)
    except AccordError as error:
        return complain(str(error), USAGE)
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except OSError as error:
        if stdout_fails() or error.errno in NO_BUGS:  # help and version are written by click
            return complain(": ".join(map(str, filter(None, (error.filename, error.strerror)))), USAGE)
        return _bug(error, "--verbose" in arguments)
    except Exception as error:
        return _bug(error, "--verbose" in arguments)


def _bug(error: Exception, verbose: bool) -> int:
    if verbose:
        traceback.print_exception(error)
    hint = "" if verbose else " (a bug; --verbose shows where)"
    return complain(f"{type(error).__name__}: {error}{hint}", BUG)
