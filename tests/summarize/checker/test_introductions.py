"""A passage is read with who its people are, where the claim says more of that than the passage does."""

import pytest

from summarize.checker.evidence import Window
from summarize.checker.introductions import Introductions
from summarize.language import Parser
from summarize.reading.report import read_report
from summarize.settings import ReadingSettings

PASSAGE = "Vold resigned."


def told(introduction: str, claim: str, parser: Parser, passage: str = PASSAGE) -> str:
    """What is read before the passage, which stands behind the introduction in its report."""
    report = read_report(f"{introduction} {passage}", id="r", settings=ReadingSettings())
    start = report.text.index(passage)
    sentences = tuple(sentence for sentence in report.sentences if sentence.start >= start)
    read = Introductions(parser).before(
        Window("r", sentences, start, sentences[-1].end, report.text[start:]), claim, report
    )
    assert read.endswith(passage)
    return read.removesuffix(passage).strip()


@pytest.mark.parametrize(
    ("introduction", "told_before"),
    [
        ("The governor of Lund, Karin Vold, spoke on Monday.", "The governor of Lund, Karin Vold."),
        ("Karin Vold, the governor of Lund, spoke on Monday.", "Karin Vold, the governor of Lund."),
        ("Reporters asked Lund governor Karin Vold about it.", "Lund governor Karin Vold."),
        ("Karin Vold, who governs Lund, spoke on Monday.", "Karin Vold."),
        ("Karin Vold's office in Lund was closed.", "Karin Vold."),
        ("Karin Vold and the mayor, Nils Berg, spoke on Monday.", "Karin Vold."),
    ],
)
def test_the_report_says_who_somebody_is(introduction: str, told_before: str, parser: Parser) -> None:
    assert told(introduction, "The governor of Lund, Karin Vold, resigned.", parser) == told_before


def test_the_introduction_that_says_most_of_what_the_claim_says_is_read(parser: Parser) -> None:
    introductions = "Karin Vold spoke. Police asked the governor of Lund, Karin Vold, about it."
    assert told(introductions, "Karin Vold resigned.", parser) == "Karin Vold."
    assert told(introductions, "Lund's governor Karin Vold resigned.", parser) == "the governor of Lund, Karin Vold."


@pytest.mark.parametrize(
    ("introduction", "claim"),
    [
        ("The governor of Lund, Karin Vold, spoke on Monday.", "Vold resigned."),
        ("The governor of Lund, Karin Vold, spoke on Monday.", "The mayor of Sill, Nils Berg, resigned."),
        ("The governor, Karin Vold, and her husband, Nils Vold, spoke.", "The governor, Karin Vold, resigned."),
        ("The governor of Lund spoke on Monday.", "The governor of Lund, Karin Vold, resigned."),
    ],
    ids=["the claim says no more", "somebody else", "two bear the name", "nobody is introduced"],
)
def test_nothing_is_read_before_the_passage_where_that_is_no_answer(
    introduction: str, claim: str, parser: Parser
) -> None:
    assert told(introduction, claim, parser) == ""


@pytest.mark.parametrize("claim", ["The governor resigned.", "Nils Berg, the governor of Lund, resigned."])
def test_an_office_in_the_claim_is_answered_by_who_holds_it(claim: str, parser: Parser) -> None:
    introduction = "The governor of Lund, Karin Vold, spoke on Monday."
    assert told(introduction, claim, parser) == "The governor of Lund, Karin Vold."


def test_two_people_are_both_introduced(parser: Parser) -> None:
    introductions = "The governor of Lund, Karin Vold, met the mayor of Sill, Nils Berg."
    claim = "Governor Karin Vold of Lund thanked Nils Berg, the mayor of Sill."
    expected = "The governor of Lund, Karin Vold.\n\nthe mayor of Sill, Nils Berg."
    assert told(introductions, claim, parser, passage="Vold thanked Berg.") == expected


def test_what_the_passage_says_itself_is_not_read_twice(parser: Parser) -> None:
    introduction = "The governor of Lund, Karin Vold, spoke on Monday."
    claim = "The governor of Lund, Karin Vold, resigned."
    assert told(introduction, claim, parser, passage="Karin Vold, governor of Lund, resigned.") == ""


@pytest.mark.parametrize(
    ("introduction", "passage", "told_before"),
    [
        ("Karin Vold, the governor of Lund, spoke.", "She resigned.", "Karin Vold, the governor of Lund."),
        ("Police asked the governor, Karin Vold.", "That night she resigned.", "the governor, Karin Vold."),
        ("The governor, Karin Vold, met the mayor, Nils Berg.", "She resigned.", "The governor, Karin Vold."),
        ("The governor, Karin Vold, spoke. Vold was hoarse.", "She resigned.", "The governor, Karin Vold."),
        ("The governor, Karin Vold, spoke. It rained.", "She resigned.", "The governor, Karin Vold."),
        ("Police asked the governor, Karin Vold, and Nils Berg.", "She resigned.", ""),
        ("The governor, Karin Vold, spoke. It rained. Roads were wet.", "She resigned.", ""),
        ("The governor, Karin Vold, spoke.", "Nils Berg said that she resigned.", ""),
        ("The governor, Karin Vold, spoke.", "They resigned.", ""),
    ],
)
def test_a_pronoun_stands_for_whom_the_sentence_before_is_about(
    introduction: str, passage: str, told_before: str, parser: Parser
) -> None:
    assert told(introduction, "The governor of Lund, Karin Vold, resigned.", parser, passage) == told_before
