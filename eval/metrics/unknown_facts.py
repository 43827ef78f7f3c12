"""Names, numbers and dates that stand in no source, by the checker's own fact checks but without its judge.

0 (none) to 1 (all of those written); lower is better. After entity-level precision against the source (Nan et al.
2021, "Entity-level Factual Consistency of Abstractive Text Summarization"). Only presence counts: the right number in
the wrong place is not noticed.
"""

from __future__ import annotations

import datetime as dt
import statistics
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from eval.metrics.base import Metric, share
from eval.metrics.texts import NO_SOURCE, source_sentences, sources_of, summary_of
from eval.records import Outcome, Score
from summarize.checker.facts.base import FactCheck
from summarize.checker.facts.passage import Passage
from summarize.records import Report, Span

if TYPE_CHECKING:
    from summarize.language import Parser


def _whole(report: Report) -> tuple[str, ...]:
    """In one piece: a full name may be given once and shortened afterwards."""
    return (" ".join(piece for piece in (report.title, *_by_sentence(report)) if piece),)


def _by_sentence(report: Report) -> tuple[str, ...]:
    """Sentence by sentence, what was set aside (captions, headlines) included: it is in the source, too."""
    aside = [part.text for part in report.set_aside if part.text.strip()]
    return (*(sentence.text for sentence in report.sentences), *aside)


class _UnknownFacts(Metric):
    """Share of the facts of one kind that no piece of any source bears out."""

    direction = "lower"
    kind: str

    def score(self, outcome: Outcome) -> Score:
        """None when the summary states no such fact, or there is nothing to look in."""
        if not source_sentences(outcome):
            return Score(None, NO_SOURCE)
        check = self.check()
        dates = sorted(report.date for report in sources_of(outcome) if report.date)
        (summary,) = _parse((summary_of(outcome),), statistics.mode(dates) if dates else None)
        (nothing,) = _parse(("",), None)
        written = _lacking(check, summary, nothing)  # an empty source lacks whatever is looked for
        unknown = written
        for source in self.passages(outcome):
            if unknown:
                unknown = unknown & _lacking(check, summary, source)
        return share(len(unknown), len(written), f"no {self.kind} in the summary")

    def passages(self, outcome: Outcome) -> Iterator[Passage]:
        """The sources in the pieces that are searched one by one."""
        for report in sources_of(outcome):
            yield from _parse(self.pieces(report), report.date)

    def check(self) -> FactCheck:
        """What looks for the facts."""
        raise NotImplementedError

    def pieces(self, report: Report) -> tuple[str, ...]:
        """The texts of a report to look in."""
        return _by_sentence(report)

    def signature(self) -> Mapping[str, str]:
        """The parser that finds the facts, the same for every system."""
        return {"parser": _parser().language.meta["name"] + " " + _parser().language.meta["version"]}


class UnknownNames(_UnknownFacts):
    """People, places and organisations; another spelling, a short form or an adjective of a place is known."""

    name = "unknown_names"
    kind = "name"

    def check(self) -> FactCheck:
        """The checker's."""
        from summarize.checker.facts.names import NameCheck

        return NameCheck()

    def pieces(self, report: Report) -> tuple[str, ...]:
        """The report as one."""
        return _whole(report)


class UnknownNumbers(_UnknownFacts):
    """Amounts, ages, percentages, money and measures; in words, digits or converted."""

    name = "unknown_numbers"
    kind = "number"

    def check(self) -> FactCheck:
        """The checker's."""
        from summarize.checker.facts.numbers import NumberCheck

        return NumberCheck()


class UnknownDates(_UnknownFacts):
    """Days, months, years and times of day; the day of a report is known from its date line."""

    name = "unknown_dates"
    kind = "date"

    def check(self) -> FactCheck:
        """The checker's."""
        from summarize.checker.facts.dates import DateCheck

        return DateCheck()


def _lacking(check: FactCheck, summary: Passage, source: Passage) -> frozenset[Span]:
    return frozenset(finding.claim for finding in check.compare(summary, source))


@lru_cache(maxsize=16)  # a few reports, for the next metric to ask; documents are large
def _parse(texts: tuple[str, ...], date: dt.date | None) -> tuple[Passage, ...]:
    return tuple(Passage(doc, date) for doc in _parser().pipe(texts))


@cache
def _parser() -> Parser:
    """The one that ships, whatever the system under test uses: values must be comparable between systems."""
    from summarize.configuration import load_settings
    from summarize.language import load_parser

    return load_parser(load_settings().parser)
