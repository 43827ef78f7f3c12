"""The plan itself as a text: the best sentence of every planned group, tidied and neutral; nothing is generated.

The one sentence that no report has is that on which numbers reports disagree.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from summarize.records import Draft, Plan
from summarize.writers.composition import Told, compose
from summarize.writers.neutral import neutral
from summarize.writers.prose import nothing_fits

if TYPE_CHECKING:
    from summarize.language import Parser
    from summarize.writers.protocol import Judge


class PlanWriter:
    """Joins the gists of the plan, made neutral; people are introduced once, by the full names in the reports.

    Where a gist gives a number on which reports disagree, the next sentence says so.
    """

    name = "plan"
    appetite = 1.0

    def __init__(self, parser: Parser) -> None:
        self._parser = parser

    def write(self, plan: Plan, _: Judge | None = None, /) -> Draft:
        """At most ``plan.max_words`` words. Raises `UnusableInput` when nothing fits into them."""
        if not plan.items:
            raise nothing_fits(plan.max_words)
        told = [Told(item, neutral(item.gist, plan.reports, self._parser)) for item in plan.items]
        text, attributions = compose(told, plan, self._parser)
        return Draft(text, self.name, attributions=attributions)

    def signature(self) -> Mapping[str, str]:
        """Nothing but the plan decides what this writer writes."""
        return {"writer": self.name}
