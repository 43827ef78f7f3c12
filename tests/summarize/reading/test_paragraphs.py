"""Paragraphs of wrapped and unwrapped text."""

import textwrap

import pytest

from summarize.reading.paragraphs import split_paragraphs

LONG = "The bridge over the river fell on Sunday morning, and nobody was hurt, the mayor said later that day."


def texts(text: str) -> list[str]:
    return [paragraph.text for paragraph in split_paragraphs(text)]


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r", "\u2028", "\f"])
def test_every_kind_of_line_end(line_end: str) -> None:
    assert texts(line_end.join(["One.", "", " Two. ", "Three."])) == ["One.", "Two.", "Three."]


def test_a_line_is_a_paragraph_where_lines_are_long() -> None:
    assert texts(f"Bridge falls\n{LONG} {LONG}\n{LONG}\n") == ["Bridge falls", f"{LONG} {LONG}", LONG]


def test_wrapped_lines_are_one_paragraph() -> None:
    wrapped = textwrap.fill(f"{LONG} {LONG}", 72)
    found = texts(f"Bridge falls\n\n{wrapped}\n\n{textwrap.fill(LONG, 72)}")
    assert found == ["Bridge falls", wrapped, textwrap.fill(LONG, 72)]


def test_short_lines_are_not_taken_for_wrapped_ones() -> None:
    assert texts("Nobody was hurt.\nThe bridge fell.\nIt rained.") == [
        "Nobody was hurt.",
        "The bridge fell.",
        "It rained.",
    ]


def test_white_space_alone_holds_no_paragraph() -> None:
    assert texts(" \n\t\n\u00a0") == []
