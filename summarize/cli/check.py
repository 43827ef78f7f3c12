"""``summarize check``: judge a summary that somebody wrote."""

from __future__ import annotations

from dataclasses import replace

import click

from summarize.cli.options import checker_option, output_options, reports_argument, session_options
from summarize.cli.output import destination
from summarize.cli.session import Session
from summarize.cli.sources import read_claims, read_summary, refuse_summary_among
from summarize.cli.verdicts import exit_status


@click.command(short_help="Judge a summary that somebody wrote.")
@click.argument("summary")
@reports_argument
@click.option("--claims", is_flag=True, help="SUMMARY holds one claim a line; judge them as they are.")
@checker_option
@output_options
@session_options
def check(
    session: Session,
    summary: str,
    reports: tuple[str, ...],
    claims: bool,
    output: str | None,
    format_name: str | None,
    fail_on: str | None,
) -> int:
    """Judge every claim of SUMMARY (a text file, or -) against the REPORTs.

    \b
    Examples:
      summarize check summary.txt reports/ --fail-on unsupported
      summarize check claims.txt reports/ --claims --format json
    """
    refuse_summary_among(summary, reports)
    target = destination(output, format_name, [summary, *reports])
    given = (read_claims if claims else read_summary)(summary, session.settings.reading)
    cluster = session.read(reports)
    if claims:
        result = session.pipeline.check_claims(given.text.splitlines(), cluster)
    else:
        result = session.pipeline.check(given.text.strip(), cluster)
    result = replace(result, notices=(*given.notices, *result.notices))
    session.tell(result)
    target.write(target.render(result))
    return exit_status(result.summary, fail_on)
