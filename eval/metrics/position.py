"""Where in the reports the summary's content stands."""

from __future__ import annotations

import math

from eval.metrics.base import Metric
from eval.metrics.citations import NO_CITATION, cited_sentences
from eval.metrics.texts import sources_of
from eval.records import Outcome, Score

NO_POSITION = "only reports of one sentence are cited, which have no positions"


class Position(Metric):
    """Mean relative position of the cited sentences in their reports: 0 (the first) to 1 (the last); no direction.

    News tells the important first, so that a low value may be lead bias or good judgement; much below the value of
    people's summaries of the same events it is bias. Reports of one sentence have no positions and do not count.
    """

    name = "position"
    direction = "neither"

    def score(self, outcome: Outcome) -> Score:
        """None when no sentence is cited, or none that has others beside it."""
        last = {report.id: len(report.sentences) - 1 for report in sources_of(outcome)}
        cited = cited_sentences(outcome)
        placed = [sentence.index / last[sentence.report] for sentence in cited if last[sentence.report]]
        if not placed:
            return Score(None, NO_POSITION if cited else NO_CITATION)
        return Score(math.fsum(placed) / len(placed))
