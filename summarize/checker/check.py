"""The checker: for every claim, the best places in every report, judged, compared fact by fact, and a verdict."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from summarize.checker.attribution import heard
from summarize.checker.casing import lacks_capitals, spellings, with_capitals
from summarize.checker.comparison import Comparison
from summarize.checker.evidence import Window, select_windows
from summarize.checker.facts import FactCheck, fact_checks
from summarize.checker.judge import Judge, Judgement
from summarize.checker.lexical import precision
from summarize.checker.premises import Premises, Reading
from summarize.checker.ranking import Ranked, ranked
from summarize.checker.verdicts import Thresholds, decide
from summarize.checker.weighing import Considered, Weighed, weigh
from summarize.planning.independence import Independence
from summarize.planning.vectors import Encode, SentenceVectors
from summarize.progress import Progress, silent
from summarize.records import Agreement, Attribution, CheckedSummary, Claim, Notice, Report
from summarize.settings import LexicalSettings, NLISettings

if TYPE_CHECKING:
    from summarize.language import Parser

LONGEST_CLAIM = 4_000
"""Characters; no sentence that is read is longer, and a parser refuses a million."""
TOLD = 200
"""Characters of a claim that a notice quotes."""


@dataclass(frozen=True)
class Examined:
    """A claim with the closest windows of each report that has any; ``premise_cut``: one did not fit the judge."""

    claim: Claim
    weighed: tuple[Weighed, ...]
    premise_cut: bool


class Checker:
    """Judges the claims of any text against the reports of a cluster.

    The work grows linearly with claims times reports: at most ``evidence.windows_per_report`` windows of each report
    are judged for each claim, fewer where ``evidence.least_likeness`` sorts some out, and the facts of these compared.
    """

    def __init__(
        self,
        settings: LexicalSettings | NLISettings,
        judge: Judge,
        parser: Parser,
        encode: Encode,
        progress: Progress = silent,
    ) -> None:
        self._settings = settings
        self._judge = judge
        self._parser = parser
        self._encode = encode
        self._progress = progress
        self._facts: tuple[FactCheck, ...] = fact_checks(settings.facts)
        self._latest: tuple[Sequence[Report], Comparison] | None = None

    @property
    def description(self) -> str:
        """What the output says judged the claims."""
        return self._judge.name

    def signature(self) -> Mapping[str, str]:
        """What the judge says makes two of its judgements comparable."""
        return self._judge.signature()

    def check(
        self,
        text: str,
        claims: Sequence[Claim],
        agreement: Agreement,
        vectors: SentenceVectors,
        attributions: Sequence[Attribution] = (),
    ) -> CheckedSummary:
        """The verdict on each claim, in the order given; ``vectors`` cover the sentences of ``agreement.reports``.

        Of a claim in one of the ``attributions`` only the reports named there are heard, for it or against it.
        """
        independence = Independence(agreement.copies, agreement.derivations)
        thresholds = Thresholds(self._settings.supported, self._settings.contradicted)
        examined = self.examine(claims, agreement.reports, vectors, attributions)
        checked = tuple(decide(item.claim, item.weighed, thresholds, independence) for item in examined)
        return CheckedSummary(text, checked, self.description, tuple(_notices(examined)))

    def examine(
        self,
        claims: Sequence[Claim],
        reports: Sequence[Report],
        vectors: SentenceVectors,
        attributions: Sequence[Attribution] = (),
    ) -> tuple[Examined, ...]:
        """What speaks for and against each claim, in the order given, before any verdict."""
        comparison = self._comparison_with(reports)
        read = _with_capitals(claims, reports)
        windows = self._windows(read, reports, vectors, attributions)
        reading = Reading(reports, self._parser)
        premises = [reading.premises(claim.statement, found) for claim, found in zip(read, windows, strict=True)]
        judgements = self._judgements(read, premises)
        found = [list(ranked(*each, reports)) for each in zip(windows, judgements, strict=True)]
        date = _commonest(report.date for report in reports)
        comparison.parse(_compared(read, found, date))
        examined: list[Examined] = []
        for claim, as_read, told, each, judged in zip(claims, read, premises, found, judgements, strict=True):
            weighed = weigh(tuple(_considered(as_read, told, each, date, comparison)), self._settings.weighing)
            examined.append(Examined(claim, weighed, any(judgement.premise_cut for judgement in judged)))
            self._progress("checking claims", len(examined), len(claims))
        return tuple(examined)

    def _comparison_with(self, reports: Sequence[Report]) -> Comparison:
        """The latest one, if it is with these: a writer asks about the claims of a summary before they are checked."""
        if self._latest is None or self._latest[0] != reports:
            self._latest = (reports, Comparison(self._parser, self._facts))
        return self._latest[1]

    def _windows(
        self,
        claims: Sequence[Claim],
        reports: Sequence[Report],
        vectors: SentenceVectors,
        attributions: Sequence[Attribution],
    ) -> list[list[Window]]:
        if not claims:
            return []
        claim_vectors = self._encode([claim.statement for claim in claims])
        matrices = {report.id: vectors.of(report.sentences) for report in reports}
        found: list[list[Window]] = []
        for claim, vector in zip(claims, claim_vectors, strict=True):
            asked = heard(claim, reports, attributions) if self._can_judge(claim) else ()
            beside = [(report, matrices[report.id]) for report in asked]
            found.append(list(select_windows(claim.statement, vector, beside, self._settings.evidence)))
        return found

    def _can_judge(self, claim: Claim) -> bool:
        return len(claim.statement) <= LONGEST_CLAIM and self._judge.fits(claim.statement)

    def _judgements(self, claims: Sequence[Claim], premises: Sequence[Premises]) -> list[list[Judgement]]:
        """All pairs in one call, so that the judge can batch them as it likes."""
        pairs = [
            (premise, claim.statement)
            for claim, told in zip(claims, premises, strict=True)
            for premise in told.values()
        ]
        judged = iter(self._judge.judge(pairs) if pairs else [])
        return [[next(judged) for _ in told] for told in premises]


def _with_capitals(claims: Sequence[Claim], reports: Sequence[Report]) -> list[Claim]:
    """The claims as they are read; offsets stay valid, since letters only change their size."""
    if not any(lacks_capitals(claim.statement) for claim in claims):
        return list(claims)
    known = spellings(reports)
    return [
        replace(claim, statement=with_capitals(claim.statement, known)) if lacks_capitals(claim.statement) else claim
        for claim in claims
    ]


def _considered(
    claim: Claim, told: Premises, found: Sequence[Ranked], date: dt.date | None, comparison: Comparison
) -> Iterator[Considered]:
    for each in found:
        passage = comparison.passage(claim.statement, date)
        findings = comparison.findings(passage, each.report, each.compared)
        for window, judgement in each.judged:
            if window in findings:
                yield Considered(window, findings[window], judgement, precision(claim.statement, told[window]))


def _compared(
    claims: Sequence[Claim], found: Sequence[Sequence[Ranked]], date: dt.date | None
) -> Iterator[tuple[str, dt.date | None]]:
    """The texts whose facts are compared, dated: each claim that something was found for, and what that is."""
    for claim, each in zip(claims, found, strict=True):
        if each:
            yield claim.statement, date
        yield from ((window.text, one.report.date) for one in each for window in one.compared)


def _commonest(dates: Iterable[dt.date | None]) -> dt.date | None:
    """The date that most reports bear, the earliest of them on a tie; None when no report is dated."""
    counts = Counter(date for date in dates if date is not None)
    return min(counts, key=lambda date: (-counts[date], date)) if counts else None


def _notices(examined: Iterable[Examined]) -> Iterable[Notice]:
    for item in examined:
        if not item.weighed:
            yield Notice("not-judged", f"could not be judged (no word to look for, or too long): {_told(item.claim)}")
        if item.premise_cut:
            yield Notice("evidence-cut", f"evidence too long for the checker was cut for: {_told(item.claim)}")


def _told(claim: Claim) -> str:
    return claim.text if len(claim.text) <= TOLD else claim.text[:TOLD] + "…"
