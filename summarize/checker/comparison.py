"""The facts of a claim beside those of the windows of one report, with what only the whole report can tell."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from summarize.checker.evidence import Window
from summarize.checker.facts import FactCheck, Finding, Passage, findings
from summarize.checker.facts.base import Kind
from summarize.checker.facts.names import NameCheck, holds_place
from summarize.checker.lexical import stems
from summarize.checker.tellers import tellers_named
from summarize.records import Report

if TYPE_CHECKING:
    from summarize.language import Parser

_WHOLE: tuple[Kind, ...] = ("negation", "agent")
"""Kinds of conflict about what happened, which a window that leaves the event out cannot answer."""

BLOCK = 100_000
"""Characters of a report that are parsed at a time when names are looked for: spaCy takes a gigabyte for a million."""


class Comparison:
    """Compares claims with the reports of one cluster; a text is parsed once however often it is compared."""

    def __init__(self, parser: Parser, checks: Sequence[FactCheck]) -> None:
        self._parser = parser
        self._checks = checks
        self._name_checks = [check for check in checks if isinstance(check, NameCheck)]
        self._passages: dict[tuple[str, dt.date | None], Passage] = {}

    def parse(self, texts: Iterable[tuple[str, dt.date | None]]) -> None:
        """Parse those, each with its `passage`'s day, that are new, in one go, which takes two thirds of the time."""
        new = [dated for dated in dict.fromkeys(texts) if dated not in self._passages]
        if new:
            docs = self._parser.pipe([text for text, _ in new])
            self._passages |= {dated: Passage(doc, dated[1]) for dated, doc in zip(new, docs, strict=True)}

    def passage(self, text: str, date: dt.date | None) -> Passage:
        """The text, parsed, with the day that its "yesterday" is relative to."""
        self.parse([(text, date)])
        return self._passages[text, date]

    def findings(self, claim: Passage, report: Report, windows: Sequence[Window]) -> dict[Window, tuple[Finding, ...]]:
        """The findings for each of the report's ``windows``."""
        found = {window: self._compare(claim, window.text, report, self._checks) for window in windows}
        elsewhere = self._elsewhere(claim, report, found)
        return {
            window: tuple(finding for finding in _with_conflicts_around(window, found) if finding not in elsewhere)
            for window in windows
        }

    def _compare(self, claim: Passage, text: str, report: Report, checks: Sequence[FactCheck]) -> tuple[Finding, ...]:
        return findings(claim, self.passage(text, report.date), checks)

    def _elsewhere(
        self, claim: Passage, report: Report, found: Mapping[Window, Sequence[Finding]]
    ) -> frozenset[Finding]:
        """The names that some window lacks but the report has: a pronoun may stand for them, or they may tell it.

        So may a namesake, or somebody else of the same title, be another person; who takes their place is a conflict.
        """
        lacking = {
            finding
            for window, told in found.items()
            for finding in told
            if finding.kind == "name" and not self._replaced(finding, claim, window, report)
        }
        if not lacking:
            return frozenset()
        blocks = [self._compare(claim, block, report, self._name_checks) for block in self._blocks(claim, report)]
        lacked = [{finding.claim for finding in told} for told in blocks]
        return frozenset(finding for finding in lacking if any(finding.claim not in spans for spans in lacked))

    def _blocks(self, claim: Passage, report: Report) -> Iterator[str]:
        """Who tells the report by the claim, and its sentences as texts of `BLOCK` characters or little more."""
        if told_by := ". ".join(tellers_named(claim.text, report, self._parser)):
            yield told_by
        for _, sentences in groupby(report.sentences, key=lambda sentence: sentence.start // BLOCK):
            yield " ".join(sentence.text for sentence in sentences)

    def _replaced(self, finding: Finding, claim: Passage, window: Window, report: Report) -> bool:
        passage = self.passage(window.text, report.date)
        return finding.relation == "conflict" and holds_place(finding, claim, passage)


def _with_conflicts_around(window: Window, found: Mapping[Window, Sequence[Finding]]) -> tuple[Finding, ...]:
    """The window's findings, the conflicts of single sentences inside it, and those of the wider windows around it.

    Not those of numbers: other numbers stand in any sentence, and whether one is of the same thing the whole tells.

    A wide window hides a conflict when a neighbouring sentence happens to have the claim's word. Nothing is lost by
    looking at its sentences alone, since one that bears the claim out is a window of its own. A narrow window in turn
    cuts off the neighbour that denies the rest of the claim; what it does not speak of itself, it cannot settle.
    """
    sentences = _conflicts(told for other, told in found.items() if other.is_sentence_of(window))
    inside = [finding for finding in sentences if finding.kind != "number"]
    wider = [told for other, told in found.items() if _is_inside(window, other)]
    around = [
        finding
        for finding in _conflicts(wider)
        if finding.kind in _WHOLE and finding.evidence is not None and not _shares_word(finding.evidence, window.text)
    ]
    return tuple(dict.fromkeys([*found[window], *inside, *around]))


def _conflicts(told: Iterable[Sequence[Finding]]) -> list[Finding]:
    return [finding for each in told for finding in each if finding.relation == "conflict"]


def _shares_word(evidence: str, text: str) -> bool:
    return bool(set(stems(evidence)) & set(stems(text)))


def _is_inside(window: Window, wide: Window) -> bool:
    return window != wide and set(window.sentences) < set(wide.sentences)
