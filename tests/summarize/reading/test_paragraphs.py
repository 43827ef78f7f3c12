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


@pytest.mark.parametrize("width", [44, 72, 100])
@pytest.mark.parametrize(
    "line",
    [
        "A very long headline that says nearly all about the bridge over the river which fell on Sunday morning",
        "https://www.example.org/news/2024/03/12/a-very-long-address-which-cannot-be-wrapped-because-it-is-an-address/",
        f"{LONG} {LONG}",
    ],
)
def test_a_line_longer_than_the_wrapping_does_not_hide_it(line: str, width: int) -> None:
    wrapped = textwrap.fill(f"{LONG} {LONG}", width)
    assert texts(f"{line}\n\n{wrapped}\n\n{line}") == [line, wrapped, line]


def test_lines_of_even_length_are_one_paragraph() -> None:
    """As GNU fmt breaks them: the next word would often have fitted."""
    wrapped = (
        "The bridge over the river fell on Sunday morning, and nobody\n"
        "was hurt, the mayor said later that day. It had been closed\n"
        "to lorries since May, when a boat struck one of its\nthree piers."
    )
    assert texts(wrapped) == [wrapped]


def test_an_address_below_a_wrapped_paragraph_is_no_part_of_it() -> None:
    wrapped, address = textwrap.fill(LONG, 60), "https://www.example.org/bridge-falls"
    assert texts(f"{wrapped}\n{address}") == [wrapped, address]


def test_headlines_above_each_other_stay_apart_in_wrapped_text() -> None:
    lines = ["Bridge over the river falls on Sunday morning", "Bridge News, Industry, 12 March 2024, 10:30"]
    wrapped = textwrap.fill(LONG, 72)
    assert texts("\n".join([*lines, "", wrapped])) == [*lines, wrapped]


def test_a_byline_in_lower_case_does_not_make_text_wrapped() -> None:
    lines = ["Veloria calls back 84,000 e-bike batteries", "bike-news.example > Industry > 9 Oct 2025, 19:40"]
    assert texts("\n".join([*lines, "", f"{LONG} {LONG}"])) == [*lines, f"{LONG} {LONG}"]


def test_a_line_that_ends_in_an_abbreviation_runs_on() -> None:
    wrapped = "The bridge fell on Sunday, said Mayor John W.\nSmith, who has held the office for some years\nnow."
    assert texts(wrapped) == [wrapped]


def test_short_lines_are_not_taken_for_wrapped_ones() -> None:
    assert texts("Nobody was hurt.\nThe bridge fell.\nIt rained.") == [
        "Nobody was hurt.",
        "The bridge fell.",
        "It rained.",
    ]


def test_white_space_alone_holds_no_paragraph() -> None:
    assert texts(" \n\t\n\u00a0") == []
