"""A report names its publisher and authors beside its sentences, and claims name them, too."""

import pytest

from summarize.checker.tellers import as_told, tellers, tellers_named
from summarize.language import Parser
from summarize.reading.report import read_report
from summarize.records import Report, SetAside
from summarize.settings import ReadingSettings

TEXT = "By ANNA KOLM and Jo Roe, in New Sill City\n\nThe old bridge over the Sill collapsed on Monday, police said."


@pytest.fixture
def column() -> Report:
    return read_report(TEXT, id="r", settings=ReadingSettings(), publisher="The Courier")


def test_a_report_is_told_by_its_publisher_and_its_authors(column: Report) -> None:
    assert list(tellers(column)) == ["Courier", "Anna Kolm", "Jo Roe"]


@pytest.mark.parametrize(
    ("line", "reason", "authors"),
    [
        ("Sill Courier, 4 May 2025 — by our bridge expert Anna Kolm", "standfirst", ["Anna Kolm"]),
        ("More on bridges: all columns by Anna Kolm", "section heading", ["Anna Kolm"]),
        ("Anna Kolm's views are her own. Share this column!", "agency notice", ["Anna Kolm"]),
        ("Mayor says that the bridge was built by Anna Kolm", "standfirst", []),
        ("Read more: the full report by Human Rights Watch", "link or subscription", []),
        ("Related: President Biden's views on Gaza", "link or subscription", []),
    ],
)
def test_an_author_may_be_named_beside_bylines(line: str, reason: str, authors: list[str]) -> None:
    report = Report("r", line, (), (SetAside(0, len(line), line, reason),))
    assert list(tellers(report)) == authors


@pytest.mark.parametrize(
    ("claim", "named"),
    [
        ("According to the Courier, the bridge collapsed.", ["Courier"]),
        ("The bridge collapsed, Anna Kolm writes.", ["Anna Kolm"]),
        ("Anna Kolm and Jo Roe write that the bridge collapsed.", ["Anna Kolm", "Jo Roe"]),
        ("The bridge was a disgrace in the eyes of Anna Kolm.", ["Anna Kolm"]),
        ("Anna Kolm’s report blames the rain.", ["Anna Kolm"]),
        ("In her column, Anna Kolm wants a new bridge.", ["Anna Kolm"]),
        ("The mayor told the Courier that he was sorry.", ["Courier"]),
        ("Courier: The bridge collapsed.", ["Courier"]),
        ("Anna Kolm, the head of the board, resigned.", []),
        ("Police said that Anna Kolm had built the bridge.", []),
        ("The arrest of Anna Kolm was announced by police.", []),
        ("A van of the Courier fell from the bridge.", []),
        ("The bridge of New Sill City collapsed.", []),
        ("A courier saw the bridge collapse.", []),
        ("The Couriers say that the bridge collapsed.", []),
        ("Police say that the bridge collapsed.", []),
    ],
)
def test_a_claim_names_a_teller_where_it_says_that_he_tells(
    column: Report, parser: Parser, claim: str, named: list[str]
) -> None:
    assert list(tellers_named(claim, column, parser)) == named


def test_a_teller_may_be_named_without_accents(parser: Parser) -> None:
    report = read_report("By Renée Kolm\n\nThe bridge fell on Monday.", id="r", settings=ReadingSettings())
    assert list(tellers_named("Renee Kolm writes that it fell.", report, parser)) == ["Renee Kolm"]


def test_a_passage_is_said_by_the_teller_that_the_claim_names_unless_it_says_so(column: Report, parser: Parser) -> None:
    assert (
        as_told("It fell.", next(tellers_named("The Courier says that it fell.", column, parser)))
        == "Courier: It fell."
    )
    assert as_told("The Courier saw it fall.", "Courier") == "The Courier saw it fall."
    assert as_told("It fell.", next(tellers_named("It fell.", column, parser), None)) == "It fell."
