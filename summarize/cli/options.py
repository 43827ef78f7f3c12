"""Options that several commands share, as decorators; those that change a setting end up as overrides of the config."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any, TypeVar

import click

from summarize.cli.output import FORMATS
from summarize.cli.session import open_session

Command = TypeVar("Command", bound=Callable[..., Any])
OVERRIDES = "summarize.overrides"


def setting_option(key: str, *names: str, **attributes: Any) -> Callable[[Command], Command]:
    """An option that is short for ``--set key=VALUE``; of both, the later on the command line holds."""

    def record(ctx: click.Context, _: click.Parameter, value: Any) -> None:
        if value is not None:
            ctx.meta.setdefault(OVERRIDES, []).append(f"{key}={value}")

    return click.option(*names, expose_value=False, callback=record, **attributes)


def _record_all(ctx: click.Context, _: click.Parameter, values: tuple[str, ...]) -> None:
    ctx.meta.setdefault(OVERRIDES, []).extend(values)


reports_argument = click.argument("reports", nargs=-1, required=True, metavar="REPORT...")

config_dir_option = click.option(
    "--config-dir",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="A folder of your own configs, searched before the shipped ones.",
)
checker_option = setting_option(
    "checker",
    "--checker",
    metavar="NAME",
    help="Who judges the claims (default: accord); `summarize models` lists the names.",
)
WRITING = (
    setting_option("seed", "--seed", type=click.IntRange(0), metavar="N", help="Seed of whatever is sampled."),
    setting_option(
        "planning.max_words",
        "--max-words",
        type=click.IntRange(1),
        metavar="N",
        help="Most words of the summary (default: 150).",
    ),
    setting_option(
        "writer",
        "--writer",
        metavar="NAME",
        help="Who writes (default: accord); `summarize models` lists the names.",
    ),
)
OUTPUT = (
    click.option(
        "--fail-on",
        type=click.Choice(["unsupported", "contradicted"]),
        help="Exit with status 3 when a claim has this verdict; unsupported includes contradicted.",
    ),
    click.option("-o", "--output", type=click.Path(), metavar="FILE", help="Write to FILE instead of stdout."),
    click.option(
        "--format",
        "format_name",
        type=click.Choice(FORMATS),
        help="Default: by the suffix of -o (.txt, .json, .md, .html; another is an error), text without -o.",
    ),
)
SESSION = (
    click.option("--verbose", is_flag=True, help="Messages of libraries, times, and tracebacks."),
    click.option("--quiet", is_flag=True, help="No notes and no progress on stderr."),
    setting_option("offline", "--offline", is_flag=True, default=None, help="Never touch the network."),
    config_dir_option,
    click.option(
        "--set",
        multiple=True,
        metavar="KEY=VALUE",
        expose_value=False,
        callback=_record_all,
        help="Change any setting, e.g. --set planning.novelty=0.4; repeatable.",
    ),
)


def writing_options(command: Command) -> Command:
    """Which writer, how long, which seed."""
    return _decorated(command, WRITING)


def output_options(command: Command) -> Command:
    """Where the result goes, in which form, and which verdicts fail the run."""
    return _decorated(command, OUTPUT)


def session_options(command: Callable[..., int]) -> Callable[..., int]:
    """Settings and talk, which every command that works on reports has; the command gets them as a `Session`."""

    @wraps(command)
    def with_session(*, config_dir: Path | None, quiet: bool, verbose: bool, **arguments: Any) -> int:
        ctx = click.get_current_context()
        session = open_session(ctx.obj, ctx.meta.get(OVERRIDES, ()), config_dir, quiet, verbose)
        return command(session, **arguments)

    return _decorated(with_session, SESSION)


def _decorated(command: Command, decorators: tuple[Callable[[Command], Command], ...]) -> Command:
    for decorator in decorators:
        command = decorator(command)
    return command
