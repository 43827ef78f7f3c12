"""What every writer is: something that turns a plan into a draft, and can say how it did."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from summarize.records import Draft, Opinion, Plan

Judge = Callable[[Sequence[str]], Sequence[Opinion]]
"""From texts to what the checker says of each, given the reports of the plan."""


class Writer(Protocol):
    """Turns plans into drafts; built once for a configuration, then used on many clusters."""

    @property
    def name(self) -> str:
        """What a `Draft` and a user are told wrote the text, e.g. ``lead`` or ``seq2seq google/flan-t5-base``."""

    @property
    def appetite(self) -> float:
        """How many words of the reports it wants planned for each word it may write: 1 or more."""

    def write(self, plan: Plan, judge: Judge, /) -> Draft:
        """Write the plan as plain prose of whole sentences, at most ``plan.max_words`` words unless a notice says so.

        ``judge`` is there for writers that choose among wordings; the summary is checked afterwards whoever wrote it.
        Raises `AccordError` with one line when nothing can be written.
        """

    def signature(self) -> Mapping[str, str]:
        """What, beside the settings and the plan, decides the text: model, weight hash, number type, versions."""
