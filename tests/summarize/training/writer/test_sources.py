"""Which sentences bear out an editor's sentence: enough of its words, and every name and number."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.training.writer.sources import (
    COVERED,
    MOST,
    PER_REPORT,
    coverage,
    is_faithful,
    sources_of,
    stems,
)

WORDS = ["ferry", "harbour", "crew", "storm", "rescued", "passengers", "Monday", "214", "Aldis", "the", "of", "was"]
SENTENCE = st.lists(st.sampled_from(WORDS), min_size=1, max_size=8).map(lambda words: " ".join(words) + ".")
REPORTS = st.lists(st.lists(SENTENCE, max_size=5), max_size=5)


def test_stems_are_five_letters_of_content_words_and_whole_numbers() -> None:
    assert stems("The ferries were rescued, 4,000 of them, on a Monday.") == {"ferri", "rescu", "4,000", "monda"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ferry sank.", 1.0),
        ("The ferry burned.", 0.5),
        ("A lorry burned.", 0.0),
        ("It was of the.", 0.0),
        ("Ferry ferries sank.", 2 / 3),  # ferry and ferri are two stems
    ],
)
def test_coverage_is_the_share_of_stems_that_the_sources_have(text: str, expected: float) -> None:
    assert coverage(text, ["The ferry left.", "It sank."]) == pytest.approx(expected)


def test_without_sources_nothing_is_covered() -> None:
    assert coverage("The ferry sank.", []) == 0.0


@pytest.mark.parametrize(
    ("text", "faithful"),
    [
        ("A ferry with 214 people sank near Aldis.", True),
        ("A ferry with 215 people sank.", False),
        ("A ferry sank near Oslo.", False),
        ("Ferry sank near Aldis.", True),
        ("The Aldis ferry held twelve.", True),  # numbers in words are not told apart
    ],
)
def test_a_text_with_a_strange_name_or_number_is_not_faithful(text: str, faithful: bool) -> None:
    assert is_faithful(text, ["A ferry with 214 people on board sank.", "It was near Aldis."]) == faithful


def test_sources_are_given_by_report_in_their_order() -> None:
    reports = [
        ["Crews rescued 214 passengers.", "Weather was fine.", "The ferry sank off Aldis."],
        ["Nothing else happened."],
        ["The ferry carried passengers."],
    ]
    assert sources_of("The ferry sank with 214 passengers.", reports) == (
        ("Crews rescued 214 passengers.", "The ferry sank off Aldis."),
        ("The ferry carried passengers.",),
    )


@pytest.mark.parametrize(
    "target",
    [
        "The ferry sank and killed 9 passengers.",  # a number of its own
        "The ferry reopened museums, theatres and cinemas.",  # mostly of something else
        "It was so.",  # no content
    ],
)
def test_a_sentence_that_is_not_borne_out_has_no_sources(target: str) -> None:
    assert sources_of(target, [["The ferry sank with its passengers."]]) is None


@given(SENTENCE, REPORTS)
def test_sources_bear_out_what_they_are_the_sources_of(target: str, reports: list[list[str]]) -> None:
    found = sources_of(target, reports)
    if found is not None:
        chosen = [sentence for report in found for sentence in report]
        assert coverage(target, chosen) >= COVERED
        assert is_faithful(target, chosen)
        assert all(found)
        assert len(chosen) <= MOST + 1
        assert all(len(report) <= PER_REPORT + 1 for report in found)


@given(SENTENCE, REPORTS)
def test_sources_are_sentences_of_their_reports_in_order(target: str, reports: list[list[str]]) -> None:
    remaining = iter(reports)
    for found in sources_of(target, reports) or ():
        assert any(_is_subsequence(found, report) for report in remaining)


def _is_subsequence(found: tuple[str, ...], report: list[str]) -> bool:
    rest = iter(report)
    return all(sentence in rest for sentence in found)
