"""The first sentences of the first report: the baseline that is hard to beat on single news articles."""

from __future__ import annotations

from collections.abc import Mapping

from summarize.records import Draft, Notice, Plan
from summarize.settings import LeadSettings
from summarize.writers.prose import nothing_fits, within
from summarize.writers.protocol import Judge


class LeadWriter:
    """Lead-n of the first report, within the plan's word limit."""

    name = "lead"
    appetite = 1.0

    def __init__(self, settings: LeadSettings) -> None:
        self._settings = settings

    def write(self, plan: Plan, _: Judge | None = None, /) -> Draft:
        """Whole sentences only; a notice when the word limit allows fewer than were asked for.

        Raises `UnusableInput` when not even one fits.
        """
        asked = [" ".join(sentence.text.split()) for sentence in plan.reports[0].sentences[: self._settings.sentences]]
        taken = within(asked, plan.max_words)
        if not taken:
            raise nothing_fits(plan.max_words)
        notices: tuple[Notice, ...] = ()
        if len(taken) < len(asked):
            first = plan.reports[0].id
            message = f"{first}: {len(taken)} of {len(asked)} leading sentences fit into {plan.max_words} words"
            notices = (Notice("lead-cut", message, first),)
        return Draft(" ".join(taken), self.name, notices)

    def signature(self) -> Mapping[str, str]:
        """Nothing but the settings decides what this writer writes."""
        return {"writer": self.name}
