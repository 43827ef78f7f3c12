"""One run of a command: its settings, its pipeline, and how it talks."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from summarize.cli.environment import forbid_network
from summarize.cli.terminal import Talk
from summarize.errors import UnusableInput
from summarize.progress import Progress

if TYPE_CHECKING:
    from summarize.pipeline import Pipeline
    from summarize.records import Cluster, Result
    from summarize.settings import Settings

MakePipeline = Callable[["Settings", Progress], "Pipeline"]


def make_pipeline(settings: Settings, progress: Progress) -> Pipeline:
    """The real pipeline; imported only now, since `--help` needs none of it."""
    from summarize.pipeline import Pipeline

    return Pipeline(settings, progress, alone=True)


@dataclass(frozen=True)
class Session:
    """What a command works with."""

    settings: Settings
    pipeline: Pipeline
    talk: Talk
    verbose: bool

    def read(self, reports: Sequence[str]) -> Cluster:
        """The reports behind the arguments, read as the settings say."""
        from summarize.reading.load import load_cluster

        return load_cluster(reports, self.settings.reading, sys.stdin.buffer)

    def tell(self, result: Result) -> None:
        """Say what the result has to say beside the summary."""
        from summarize.rendering.citations import all_notices

        self.talk.finish()
        for message in dict.fromkeys(notice.message for notice in all_notices(result)):
            self.talk.note(message)
        if self.verbose:
            stages = ", ".join(f"{stage} {seconds:.2f} s" for stage, seconds in result.timings.items())
            self.talk.note(f"time: {stages}")


def open_session(
    pipeline: MakePipeline, overrides: Sequence[str], config_dir: Path | None, quiet: bool, verbose: bool
) -> Session:
    """Compose the settings and make the pipeline; raises `UnknownSetting` before anything heavy is imported.

    Raises `UnusableInput` when the current folder was removed: no path from it leads anywhere.
    """
    from summarize.configuration import load_settings
    from summarize.reading.languages import get_ready

    _refuse_lost_folder()
    get_ready()
    settings = load_settings(overrides, config_dir)
    if settings.offline:
        forbid_network()
    talk = Talk(quiet)
    return Session(settings, pipeline(settings, talk.progress), talk, verbose)


def _refuse_lost_folder() -> None:
    try:
        Path.cwd()
    except OSError as error:
        raise UnusableInput("the folder that you are in is not there any more; go to another one (cd)") from error
