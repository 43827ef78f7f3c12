"""Reports as numbered sources: ``[1]`` is the first report of the list, in text, Markdown, HTML and JSON alike."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from summarize.records import CheckedSummary, Derivation, Evidence, Notice, Report, Result

EXCLUDING = {"other-event", "other-language", "satire"}
"""Codes of the notices that say why a report was set aside; its other ones are no reason."""


@dataclass(frozen=True)
class Source:
    """A report and its citation number (from 1); ``excluded``: why it was not used, None where it was used."""

    number: int
    report: Report
    rewrites: tuple[Derivation, ...] = ()
    excluded: str | None = None


@dataclass(frozen=True)
class Sources:
    """All reports of a run: first the used ones, then the excluded ones, numbered through."""

    all: tuple[Source, ...]

    def number(self, report: str) -> int:
        """The citation number of the report with this id."""
        return next(source.number for source in self.all if source.report.id == report)

    def numbers(self, evidence: Iterable[Evidence]) -> tuple[int, ...]:
        """The distinct citation numbers of the reports that ``evidence`` comes from, ascending."""
        return tuple(sorted({self.number(report) for report in {item.report for item in evidence}}))

    def independent(self) -> int:
        """How many used reports do not rewrite another one."""
        return sum(source.excluded is None and not source.rewrites for source in self.all)

    def used(self) -> int:
        """How many reports were used."""
        return sum(source.excluded is None for source in self.all)


def number_sources(result: Result) -> Sources:
    """Number the reports of ``result``."""
    agreement = result.agreement
    excluded = {report.id for report in agreement.excluded}
    return Sources(
        tuple(
            Source(
                number,
                report,
                tuple(item for item in agreement.derivations if item.report == report.id),
                _why_excluded(report, result) if report.id in excluded else None,
            )
            for number, report in enumerate((*agreement.reports, *agreement.excluded), start=1)
        )
    )


def all_notices(result: Result) -> tuple[Notice, ...]:
    """Every notice that some step left in ``result``, each once, in the order of the steps."""
    agreement, plan = result.agreement, result.plan
    reports = (*agreement.reports, *agreement.excluded)
    steps = (
        *(report.notices for report in reports),
        agreement.notices,
        plan.notices if plan else (),
        result.summary.notices,
        result.notices,
    )
    return tuple(dict.fromkeys(notice for step in steps for notice in step))


def disputed(summary: CheckedSummary) -> int:
    """How many supported claims another report contradicts."""
    return sum(claim.verdict == "supported" and bool(claim.against) for claim in summary.claims)


def _why_excluded(report: Report, result: Result) -> str:
    reasons = [notice.message for notice in all_notices(result) if _excludes(notice, report)]
    return "; ".join(reasons) or "set aside"


def _excludes(notice: Notice, report: Report) -> bool:
    return notice.report == report.id and notice.code in EXCLUDING
