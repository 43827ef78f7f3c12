"""The fact checks that the settings ask for, and what all of them find together."""

from __future__ import annotations

from collections.abc import Sequence

from summarize.checker.facts.agents import AgentCheck
from summarize.checker.facts.base import FactCheck, Finding
from summarize.checker.facts.dates import DateCheck
from summarize.checker.facts.names import NameCheck
from summarize.checker.facts.negation import NegationCheck
from summarize.checker.facts.numbers import NumberCheck
from summarize.checker.facts.passage import Passage
from summarize.settings import FactSettings


def fact_checks(settings: FactSettings) -> tuple[FactCheck, ...]:
    """The checks that are switched on, in a fixed order."""
    wanted: list[tuple[bool, FactCheck]] = [
        (settings.numbers, NumberCheck()),
        (settings.dates, DateCheck()),
        (settings.names, NameCheck()),
        (settings.negation, NegationCheck()),
        (settings.agents, AgentCheck()),
    ]
    return tuple(check for on, check in wanted if on)


def findings(claim: Passage, evidence: Passage, checks: Sequence[FactCheck]) -> tuple[Finding, ...]:
    """What the checks find together, in the order of the checks and then of the claim's text."""
    return tuple(finding for check in checks for finding in check.compare(claim, evidence))
