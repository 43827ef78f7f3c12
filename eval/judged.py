"""A labelled claim beside what the checker said of it."""

from __future__ import annotations

from dataclasses import dataclass

from summarize.records import Verdict

TRUE = "true"


@dataclass(frozen=True)
class Judged:
    """A labelled claim and what the checker said; ``kind`` is ``true`` or what is wrong with the claim."""

    id: str
    claim: str
    kind: str
    verdict: Verdict

    @property
    def flagged(self) -> bool:
        """Whether the checker does not support the claim: right for a false claim, a false alarm for a true one."""
        return self.verdict != "supported"
