"""``summarize REPORT...``: write a summary and check it."""

from __future__ import annotations

import click

from summarize.cli.options import checker_option, output_options, reports_argument, session_options, writing_options
from summarize.cli.output import destination
from summarize.cli.session import Session
from summarize.cli.sources import refuse_repeated_stdin
from summarize.cli.terminal import say
from summarize.cli.verdicts import exit_status


@click.command(short_help="Write a summary and check it; the word write can be left out.")
@reports_argument
@writing_options
@checker_option
@output_options
@click.option("--headline", is_flag=True, help="Show the writer's headline above the summary; JSON always has it.")
@click.option("--explain", is_flag=True, help="Add the plan: after a text summary, on stderr for other formats.")
@session_options
def write(
    session: Session,
    reports: tuple[str, ...],
    output: str | None,
    format_name: str | None,
    fail_on: str | None,
    headline: bool,
    explain: bool,
) -> int:
    """Write one summary of the REPORTs, which are files, folders, or - for standard input.

    \b
    Example:
      summarize reports/*.txt --max-words 100 --format markdown -o summary.md
    """
    refuse_repeated_stdin(reports)
    target = destination(output, format_name, reports)
    result = session.pipeline.summarize(session.read(reports))
    session.tell(result)
    if headline and not result.headline:
        session.talk.note(f"--headline: the writer {result.writer} wrote none")
    text = target.render(result, headline=headline)
    if explain:
        from summarize.rendering.explain import render_plan

        plan = render_plan(result)
        if target.format == "text":
            text = f"{text.rstrip()}\n\n{plan}"
        else:
            say(plan)
    target.write(text)
    return exit_status(result.summary, fail_on)
