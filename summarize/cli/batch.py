"""``summarize batch``: many clusters, resumable."""

from __future__ import annotations

from pathlib import Path

import click

from summarize.cli.options import checker_option, session_options, writing_options
from summarize.cli.output import refuse_among, refuse_unwritable
from summarize.cli.session import Session
from summarize.cli.terminal import complain
from summarize.errors import UnusableInput

SOME_FAILED = 2


@click.command(short_help="Summarise many clusters; stops and resumes.")
@click.argument("clusters", type=click.Path(path_type=Path))
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True, metavar="FILE",
              help="JSON Lines, one per cluster; a run that was interrupted is continued.")  # fmt: skip
@click.option("--restart", is_flag=True, help="Overwrite FILE instead of continuing it.")
@writing_options
@checker_option
@session_options
def batch(session: Session, clusters: Path, output: Path, restart: bool) -> int:
    """Summarise many CLUSTERS: a folder with a folder of reports each, or JSON lines {"id": ..., "reports": [...]}.

    In JSON lines, reports are paths relative to the file, or objects with text, title, publisher and date.

    \b
    Example:
      summarize batch clusters/ -o results.jsonl
    """
    from summarize.batch import find_jobs, load_job, run_batch

    if str(output) == "-":
        raise UnusableInput("-o -: a batch writes to a file, which it can continue when it was stopped; name one")
    refuse_unwritable(output)
    jobs = find_jobs(clusters)
    refuse_among(output, [str(clusters)] * clusters.is_file() + [source for job in jobs for source in job.sources])
    tally = run_batch(
        jobs,
        lambda job: session.pipeline.summarize(load_job(job, session.settings.reading)),
        session.settings,
        output,
        restart=restart,
        progress=session.talk.progress,
        tell=session.talk.note,
    )
    session.talk.finish()
    if tally.earlier:
        session.talk.note(f"{tally.earlier} of {len(jobs)} clusters were there already, {tally.added} added")
    if tally.failed:
        return complain(f"{tally.failed} of {len(jobs)} clusters failed; their lines say why", SOME_FAILED)
    return 0
