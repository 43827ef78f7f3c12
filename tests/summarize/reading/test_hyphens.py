"""Words that line ends broke, and compounds that only stood there."""

import pytest

from summarize.reading.hyphens import join_broken_words
from summarize.reading.report import read_report
from summarize.settings import ReadingSettings

BREAKS = "It was the govern-\nment. "
"""A text that breaks words."""


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("the govern-\nment said so", "the government\nsaid so"),  # an ending that is no word
        ("the govern-\r\n  ment, said so", "the government,\nsaid so"),
        ("said the govern-\nment.\nIt rained.", "said the government.\nIt rained."),
        ("A ferry sank. The fer-\nry was old.", "A ferry sank. The ferry\nwas old."),  # it stands elsewhere
        (f"{BREAKS}The evac-\nuees came.", "It was the government.\nThe evacuees\ncame."),
    ],
)
def test_a_word_in_two_lines_is_one(text: str, joined: str) -> None:
    assert join_broken_words(text) == joined


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("a well-\nknown poet", "a well-known\npoet"),
        ("a flood-\nprone town", "a flood-prone\ntown"),
        ("his mother-in-\nlaw came", "his mother-in-law\ncame"),
        ("a day-\nto-day matter", "a day-to-day\nmatter"),
        (f"{BREAKS}A long-\nterm plan.", "It was the government.\nA long-term\nplan."),
        (
            f"{BREAKS}The mask-free hall, the mask-\nfree room.",
            "It was the government.\nThe mask-free hall, the mask-free\nroom.",
        ),
    ],
)
def test_a_compound_keeps_its_hyphen(text: str, joined: str) -> None:
    assert join_broken_words(text) == joined


@pytest.mark.parametrize(
    "text",
    [
        "two-\nand three-year terms",
        "The mayor -\nwho was ill - resigned.",
        "The mayor-\nwho was ill-resigned.",
        "- one\n- two",
        "at 9-\n10 o'clock",
        "the Lind-\nOldmoor line",
        "It rained-\n\nand stopped.",
    ],
)
def test_other_hyphens_at_the_end_of_a_line_stay(text: str) -> None:
    assert join_broken_words(text) == text


def test_a_wrapped_report_is_read_with_its_words_whole() -> None:
    wrapped = """
A flood wall on the river Senn gave way early on Tuesday and two streets in the
old town of Harlow, a place of five thousand, were under water, the govern-
ment said. Eleven people were taken to hospital, and about three hundred resi-
dents spent the night in a school.

The wall was built in 1962 and was not as strong as it should be, said a well-
known engineer.
"""
    report = read_report(wrapped, id="r", settings=ReadingSettings())
    assert [" ".join(sentence.text.split()).split(" ", 10)[-1] for sentence in report.sentences] == [
        "on Tuesday and two streets in the old town of Harlow, a place of five thousand, were under water, the "
        "government said.",
        "residents spent the night in a school.",
        "strong as it should be, said a well-known engineer.",
    ]
    assert [sentence.paragraph for sentence in report.sentences] == [0, 0, 1]


@pytest.mark.parametrize("piece", ["a-", "a-\n", "ab-\nab ", "a", "- \t"])
def test_a_text_made_to_last_for_ever_does_not(piece: str) -> None:
    join_broken_words(piece * 300_000)
