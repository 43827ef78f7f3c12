import datetime as dt
from unittest.mock import Mock

import pytest
from support.plans import report

from summarize.checker.comparison import Comparison
from summarize.checker.evidence import Window
from summarize.checker.facts import Passage, fact_checks
from summarize.language import Parser
from summarize.records import Report
from summarize.settings import FactSettings

SCHOOL = report("one", ["Karin Brandt opened the school on Monday.", "She promised 12 new teachers.", "It rained."])


def window(source: Report, first: int, last: int) -> Window:
    sentences = source.sentences[first : last + 1]
    start, end = sentences[0].start, sentences[-1].end
    return Window(source.id, sentences, start, end, source.text[start:end])


@pytest.fixture
def comparison(parser: Parser) -> Comparison:
    return Comparison(parser, fact_checks(FactSettings()))


def test_a_name_that_stands_elsewhere_in_the_report_is_not_missing(comparison: Comparison, parser: Parser) -> None:
    claim = Passage(parser("Karin Brandt promised 12 new teachers."))
    promised = window(SCHOOL, 1, 1)
    assert comparison.findings(claim, SCHOOL, [promised]) == {promised: ()}


def test_a_name_that_the_report_never_gives_is_missing(comparison: Comparison, parser: Parser) -> None:
    claim = Passage(parser("Peter Olsen promised 12 new teachers."))
    windows = [window(SCHOOL, 1, 1)]
    [findings] = comparison.findings(claim, SCHOOL, windows).values()
    assert ("name", "missing") in {(finding.kind, finding.relation) for finding in findings}


@pytest.mark.parametrize(
    ("told", "elsewhere", "relations"),
    [
        ("She and her brother, Tom Kolm, resigned on Monday.", "Ann Kolm left town.", set()),
        ("She and her brother, Tom Kolm, resigned on Monday.", "It rained.", {"conflict"}),
        ("Tom Kolm resigned on Monday.", "Ann Kolm left town.", {"conflict"}),
    ],
)
def test_a_namesake_of_somebody_in_the_report_is_a_conflict_only_in_their_place(
    comparison: Comparison, parser: Parser, told: str, elsewhere: str, relations: set[str]
) -> None:
    source = report("five", [told, elsewhere])
    claim = Passage(parser("Ann Kolm resigned on Monday."))
    [findings] = comparison.findings(claim, source, [window(source, 0, 0)]).values()
    assert {finding.relation for finding in findings if finding.kind == "name"} == relations


def test_a_long_report_is_searched_for_names_block_by_block(parser: Parser, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("summarize.checker.comparison.BLOCK", 40)
    parsed = Mock(wraps=parser)
    claim = Passage(parser("Karin Brandt promised 12 new teachers."))
    promised = window(SCHOOL, 1, 1)
    uncached = Comparison(parsed, fact_checks(FactSettings()))
    assert uncached.findings(claim, SCHOOL, [promised]) == {promised: ()}
    blocks = [SCHOOL.sentences[0].text, f"{promised.text} {SCHOOL.sentences[2].text}"]
    assert [call.args[0] for call in parsed.pipe.call_args_list] == [[promised.text], *([block] for block in blocks)]


def test_a_text_is_parsed_once_and_together_with_others(parser: Parser) -> None:
    language = Mock(wraps=parser.language)
    comparison = Comparison(Parser(language), fact_checks(FactSettings()))
    comparison.parse([("It rained.", None), ("Police closed 14 roads.", None), ("It rained.", None)])
    comparison.passage("It rained.", None)
    comparison.passage("It rained.", dt.date(2023, 6, 4))
    parsed = [call.args[0] for call in language.pipe.call_args_list if call.args[0]]
    assert parsed == [["It rained.", "Police closed 14 roads."]]


def test_a_number_that_stands_elsewhere_in_the_report_is_still_missing_here(
    comparison: Comparison, parser: Parser
) -> None:
    claim = Passage(parser("Karin Brandt opened 12 schools on Monday."))
    windows = [window(SCHOOL, 0, 0)]
    [findings] = comparison.findings(claim, SCHOOL, windows).values()
    assert [finding.kind for finding in findings] == ["number"]


def test_a_wide_window_has_the_conflicts_of_its_sentences(comparison: Comparison, parser: Parser) -> None:
    roads = report("two", ["Police closed 14 roads.", "All 50 bridges stay open."])
    claim = Passage(parser("Police closed 50 roads."))
    wide, narrow = window(roads, 0, 1), window(roads, 0, 0)
    found = comparison.findings(claim, roads, [wide, narrow])
    assert set(found[narrow]) <= set(found[wide])
    assert "conflict" in {finding.relation for finding in found[narrow]}


def test_a_narrow_window_cannot_leave_out_the_sentence_that_denies_the_claim(
    comparison: Comparison, parser: Parser
) -> None:
    wall = report("four", ["Soldiers raised the wall with sandbags.", "The wall held."])
    claim = Passage(parser("The wall, which soldiers raised with sandbags, did not hold."))
    windows = [window(wall, 0, 1), window(wall, 0, 0)]
    found = comparison.findings(claim, wall, windows)
    assert all(("negation", "conflict") in {(f.kind, f.relation) for f in told} for told in found.values())
