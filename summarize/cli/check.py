"""``summarize check``: judge a summary that somebody wrote."""

from __future__ import annotations

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
    decoded = (read_claims if claims else read_summary)(summary, session.settings.reading.max_bytes)
    for notice in decoded.notices:
        session.talk.note(f"{summary}: {notice.message}")
    cluster = session.read(reports)
    if claims:
        lines = [line.strip() for line in decoded.text.splitlines() if line.strip()]
        result = session.pipeline.check_claims(lines, cluster)
    else:
        result = session.pipeline.check(decoded.text.strip(), cluster)
    session.tell(result)
    target.write(target.render(result))
    return exit_status(result.summary, fail_on)
