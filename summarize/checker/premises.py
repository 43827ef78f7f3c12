"""What a judge reads of the windows found for a claim, which is not quite what stands there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from summarize.checker.evidence import Window
from summarize.checker.introductions import Introductions
from summarize.checker.tellers import as_told, tellers_named
from summarize.records import Report
from summarize.spelling import spelt_as

if TYPE_CHECKING:
    from summarize.language import Parser

Premises = Mapping[Window, str]
"""What the judge reads of each window found for a claim, in the order found."""


class Reading:
    """Reads windows of ``reports`` for claims: as said by whom the claim names, with who people are, in its spelling.

    A judge takes two spellings for two people, and does not know that "Vold" is the governor.
    """

    def __init__(self, reports: Sequence[Report], parser: Parser) -> None:
        self._reports = {report.id: report for report in reports}
        self._parser = parser
        self._introductions = Introductions(parser)

    def premises(self, claim: str, windows: Sequence[Window]) -> Premises:
        """What the judge reads of each of the ``windows`` that were found for the claim."""
        return dict(self._read(claim, windows))

    def _read(self, claim: str, windows: Sequence[Window]) -> Iterator[tuple[Window, str]]:
        asked = dict.fromkeys(window.report for window in windows)
        tellers = {report: next(tellers_named(claim, self._reports[report], self._parser), None) for report in asked}
        for window in windows:
            asked_there = spelt_as(claim, window.text)
            introduced = self._introductions.before(window, asked_there, self._reports[window.report])
            yield window, as_told(spelt_as(introduced, claim), tellers[window.report])
