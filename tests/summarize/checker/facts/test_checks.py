import ast
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.checker.facts import Passage, fact_checks, findings
from summarize.language import Parser
from summarize.settings import FactSettings

ROOT = Path(__file__).parents[4]
REPORTS = ROOT / "../shared/reports"
ALL = fact_checks(FactSettings())
WORDS = [
    "the",
    "a",
    "20",
    "two",
    "dozen",
    "%",
    "of",
    "not",
    "never",
    "on",
    "Sunday",
    "June",
    "4",
    "5pm",
    "Gladkov",
    "Russia",
    "said",
    "was",
    "killed",
    "by",
    "it",
    "'s",
    "“",
    "”",
    ",",
    ".",
    "-",
    "\n",
]


def test_only_the_checks_that_are_switched_on_run():
    off = FactSettings(numbers=False, dates=False, negation=False, agents=False)
    assert [type(check).__name__ for check in fact_checks(off)] == ["NameCheck"]


def test_findings_come_check_by_check(parser: Parser):
    claim, evidence = parser("Two men met in Oslo on 3 May 2021."), parser("Men met.")
    kinds = [finding.kind for finding in findings(Passage(claim), Passage(evidence), ALL)]
    assert kinds == ["number", "date", "name"]


@pytest.mark.skipif(not REPORTS.is_dir(), reason="the shared reports are not on this machine")
def test_a_sentence_bears_itself_out(parser: Parser):
    lines = [line for file in sorted(REPORTS.glob("*.txt")) for line in file.read_text("utf-8").splitlines() if line]
    passages = [Passage(doc) for doc in parser.pipe(lines)]
    assert [findings(passage, passage, ALL) for passage in passages] == [()] * len(passages)


@given(st.lists(st.sampled_from(WORDS), max_size=25), st.lists(st.sampled_from(WORDS), max_size=25))
def test_any_two_texts_can_be_compared_and_offsets_hold(parser: Parser, one: list[str], other: list[str]):
    claim = " ".join(one)
    for finding in findings(Passage(parser(claim)), Passage(parser(" ".join(other))), ALL):
        assert claim[finding.claim.start : finding.claim.end] == finding.claim.text
        assert (finding.evidence is None) == (finding.relation == "missing")


@given(st.text(max_size=80), st.text(max_size=80))
def test_hostile_text_can_be_compared(parser: Parser, one: str, other: str):
    for finding in findings(Passage(parser(one)), Passage(parser(other)), ALL):
        assert one[finding.claim.start : finding.claim.end] == finding.claim.text


def test_no_check_imports_the_parser_or_a_model_when_imported():
    for file in (ROOT / "summarize/checker/facts").glob("*.py"):
        imported = {node.module for node in ast.parse(file.read_text("utf-8")).body if isinstance(node, ast.ImportFrom)}
        assert not {name for name in imported if name and name.split(".")[0] in ("spacy", "torch", "transformers")}
