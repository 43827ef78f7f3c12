"""A text whose facts are compared, and what it says; each kind of thing is read once, however often it is compared."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from summarize.checker.facts.clock import ClockTime, DayPart, clock_times, day_parts
from summarize.checker.facts.days import Day, days
from summarize.checker.facts.mentions import Name, folded_words, names
from summarize.checker.facts.predicates import Predicate, predicates
from summarize.checker.facts.quantities import Quantity, quantities
from summarize.checker.facts.reckoning import Reckoned, reckoned
from summarize.checker.facts.statements import Statement, statements
from summarize.checker.facts.tallies import Tally, tallies
from summarize.records import Span

if TYPE_CHECKING:
    from spacy.tokens import Doc


@dataclass(frozen=True)
class Passage:
    """A parsed text and the day that its "yesterday" and "Sunday" are relative to.

    ``date``: the report's date; for a claim, the most common date in its cluster; None when unknown.
    """

    doc: Doc
    date: dt.date | None = None

    @cached_property
    def text(self) -> str:
        """The text, which spaCy would put together anew from all tokens each time."""
        return str(self.doc.text)

    @cached_property
    def words(self) -> tuple[str, ...]:
        """See `folded_words`."""
        return folded_words(self.text)

    @cached_property
    def names(self) -> tuple[Name, ...]:
        """See `mentions.names`."""
        return names(self.doc)

    @cached_property
    def days(self) -> tuple[Day, ...]:
        """See `days.days`."""
        return days(self.doc, self.date)

    @cached_property
    def reckoned(self) -> tuple[Reckoned, ...]:
        """See `reckoning.reckoned`."""
        return reckoned(self.doc, self.days, self.date)

    @cached_property
    def clock_times(self) -> tuple[ClockTime, ...]:
        """See `clock.clock_times`; a vote of "five to four" is none."""
        votes = [tally.span for tally in self.tallies]
        return tuple(time for time in clock_times(self.doc) if not _overlaps(time.span, votes))

    @cached_property
    def day_parts(self) -> tuple[DayPart, ...]:
        """See `clock.day_parts`."""
        return day_parts(self.doc)

    @cached_property
    def tallies(self) -> tuple[Tally, ...]:
        """The results beside days, see `tallies.tallies`."""
        days = [day.span for day in self.days]
        return tuple(tally for tally in tallies(self.doc) if not _overlaps(tally.span, days))

    @cached_property
    def quantities(self) -> tuple[Quantity, ...]:
        """The amounts beside days, clock times and results, see `quantities.quantities`."""
        days, times = [day.span for day in self.days], [time.span for time in self.clock_times]
        return quantities(self.doc, [*days, *times, *(tally.span for tally in self.tallies)])

    @cached_property
    def predicates(self) -> tuple[Predicate, ...]:
        """See `predicates.predicates`."""
        return predicates(self.doc)

    @cached_property
    def statements(self) -> tuple[Statement, ...]:
        """See `statements.statements`."""
        return statements(self.doc)


def _overlaps(span: Span, others: list[Span]) -> bool:
    return any(span.start < other.end and other.start < span.end for other in others)
