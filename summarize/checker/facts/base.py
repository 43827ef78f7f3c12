"""What every fact check takes and gives.

A check compares a claim with one evidence passage (one to four consecutive sentences of a report) and returns what
does not fit. It knows nothing of judges and verdicts: its findings can be laid over any judge.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol

from summarize.checker.facts.passage import Passage
from summarize.records import Span

Kind = Literal["number", "date", "name", "negation", "agent"]
Relation = Literal["missing", "conflict"]


@dataclass(frozen=True)
class Finding:
    """One thing in a claim that an evidence passage does not bear out.

    ``missing``: the claim says something the passage lacks, so the passage does not entail the claim. ``conflict``:
    the passage gives something else in the same place, so it contradicts the claim; ``evidence`` then holds the
    passage's own words (None for ``missing``). ``claim``: offsets into the claim's text, and the words there.
    """

    kind: Kind
    relation: Relation
    claim: Span
    evidence: str | None = None


class FactCheck(Protocol):
    """One kind of fact, compared between a claim and a passage."""

    def compare(self, claim: Passage, evidence: Passage) -> tuple[Finding, ...]:
        """What the passage does not bear out, in the order of the claim's text."""
        ...
