"""Fact checks on top of any judge: numbers, dates, names, negation and who did what."""

from summarize.checker.facts.base import FactCheck, Finding
from summarize.checker.facts.checks import fact_checks, findings
from summarize.checker.facts.messages import reasons
from summarize.checker.facts.passage import Passage

__all__ = ["FactCheck", "Finding", "Passage", "fact_checks", "findings", "reasons"]
