"""What writing and checking took, as the run measured it. Differs between machines and runs."""

from __future__ import annotations

from eval.metrics.base import Metric
from eval.records import Outcome, Score

NOT_MEASURED = "not measured: the summary was read from a file"


class Seconds(Metric):
    """Wall-clock seconds, 0 or more; lower is better."""

    name = "seconds"
    direction = "lower"

    def score(self, outcome: Outcome) -> Score:
        """None when the summary was not written here."""
        return Score(outcome.seconds, NOT_MEASURED if outcome.seconds is None else None)


class Megabytes(Metric):
    """Peak memory of the process by then, in MB (10**6 bytes), above 0; lower is better."""

    name = "megabytes"
    direction = "lower"

    def score(self, outcome: Outcome) -> Score:
        """None when the summary was not written here."""
        return Score(outcome.megabytes, NOT_MEASURED if outcome.megabytes is None else None)
