"""The whole way from reports to a checked summary; the command line, batches and the evaluation all call this."""

from __future__ import annotations

from collections.abc import Sequence

from summarize.progress import Progress, silent
from summarize.records import Cluster, Result
from summarize.settings import Settings


class Pipeline:
    """One configuration, ready to be used on many clusters; models are loaded once, when first needed."""

    def __init__(self, settings: Settings, progress: Progress = silent) -> None:
        self.settings = settings
        self.progress = progress

    def summarize(self, cluster: Cluster) -> Result:
        """Write one summary of the cluster and check every claim of it.

        Raises `UnusableInput` when no report with a sentence is left, `ModelMissing` when weights cannot be had.
        """
        raise NotImplementedError

    def check(self, summary: str, cluster: Cluster) -> Result:
        """Judge a summary that somebody wrote, against the reports of the cluster."""
        raise NotImplementedError

    def check_claims(self, claims: Sequence[str], cluster: Cluster) -> Result:
        """Judge given claims one by one, without splitting them."""
        raise NotImplementedError
