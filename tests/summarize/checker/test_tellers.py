"""A report names its publisher and authors beside its sentences, and claims name them, too."""

import pytest

from summarize.checker.tellers import as_told, teller_named, tellers
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
        ("According to the Courier, the bridge collapsed.", "Courier"),
        ("The bridge collapsed, Anna Kolm writes.", "Anna Kolm"),
        ("The bridge of New Sill City collapsed.", None),
        ("A courier saw the bridge collapse.", None),
        ("The Couriers say that the bridge collapsed.", None),
        ("Police say that the bridge collapsed.", None),
    ],
)
def test_a_claim_names_a_teller_as_it_is_written(column: Report, claim: str, named: str | None) -> None:
    assert teller_named(claim, column) == named


def test_a_teller_may_be_named_without_accents() -> None:
    report = read_report("By Renée Kolm\n\nThe bridge fell on Monday.", id="r", settings=ReadingSettings())
    assert teller_named("Renee Kolm writes that it fell.", report) == "Renee Kolm"


def test_a_passage_is_said_by_the_teller_that_the_claim_names_unless_it_says_so(column: Report) -> None:
    assert as_told("It fell.", "The Courier says that it fell.", column) == "Courier: It fell."
    assert as_told("The Courier saw it fall.", "The Courier saw it.", column) == "The Courier saw it fall."
    assert as_told("It fell.", "It fell.", column) == "It fell."
