"""What every fact check takes and gives.

A check compares a claim with one evidence passage (one to three consecutive sentences of a report) and returns what
does not fit. It knows nothing of judges and verdicts: its findings can be laid over any judge.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Protocol

from summarize.checker.facts.mentions import Name, names
from summarize.records import Span

if TYPE_CHECKING:
    from spacy.tokens import Doc

Kind = Literal["number", "date", "name", "negation", "agent"]
Relation = Literal["missing", "conflict"]


@dataclass(frozen=True)
class Passage:
    """A parsed text and the day that its "yesterday" and "Sunday" are relative to.

    ``date``: the report's date; for a claim, the most common date in its cluster; None when unknown.
    """

    doc: Doc
    date: dt.date | None = None

    @cached_property
    def names(self) -> tuple[Name, ...]:
        """Every name in the text, in order; kept because every claim is compared with the same whole reports."""
        return names(self.doc)


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
