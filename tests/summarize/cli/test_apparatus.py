"""Of a summary that somebody wrote, only the claims are judged."""

import pytest

from summarize.cli.apparatus import claims_alone, is_marked_up, without_bullets
from summarize.reading.formats.decoding import Decoded

FERRY = "The ferry sank on Monday.\n\nNine people swam ashore."


def left(text: str, *, markdown: bool | None = None) -> tuple[str, list[str]]:
    """The claims, and what is said of the rest."""
    given = claims_alone(Decoded(text), markdown=is_marked_up(text) if markdown is None else markdown)
    return given.text, [notice.message for notice in given.notices]


@pytest.mark.parametrize(
    "cited",
    [
        "The ferry sank on Monday [1].\n\nNine people [1, 2] swam ashore [2][3].",
        "The ferry sank on Monday.[1]\n\nNine people swam ashore. [2,3]",
        "The ferry sank on Monday [1]–[3].\n\nNine people swam ashore.",
        "The ferry sank on Monday.【4†source】\n\nNine people swam ashore.",
        "The ferry sank on Monday [1](https://lind.example/a).\n\nNine people swam ashore [[2]](https://lind.example/b).",
        "The ferry sank on Monday.[^1]\n\nNine people swam ashore.[^2]",
    ],
)
def test_citation_marks_are_not_judged(cited: str) -> None:
    assert left(cited) == (FERRY, ["not judged: citation marks"])


@pytest.mark.parametrize(
    "text",
    [
        "“[12] people swam ashore,” she said.",  # an editor's word within a quotation
        "The ferry was built in [1931].",
        "The law of [1931] was changed in [2004] again.",
        "“The ferry [sic] sank,” he wrote.",
    ],
)
def test_other_words_in_brackets_stay(text: str) -> None:
    assert left(text) == (text, [])


@pytest.mark.parametrize(
    "sources",
    [
        "Sources:\n[1] Lind Daily, 3 March, https://lind.example/a\n[2] Interwire",
        "References\n\n1. Lind Daily, 3 March. https://lind.example/a\n\n2. Interwire",
        "Source: Interwire, 3 March",
        "[1] Lind Daily, 3 March\n[2] Interwire",
        "## Sources\n\n1. Roe, A. (2024). A ferry sinks. Lind Daily.\n2. Interwire\n",
        "**Sources**\n- [Lind Daily](https://lind.example/a)\n- Interwire\n",
        "Sources (2 reports, 2 independent)\n[1] Lind Daily (broadcaster)\n[2] Interwire",
    ],
)
def test_a_list_of_sources_at_the_end_is_not_judged(sources: str) -> None:
    assert left(f"{FERRY}\n\n{sources}") == (FERRY, ["not judged: the list of sources at the end"])


@pytest.mark.parametrize(
    "end",
    [
        "Sources\n\nTwo officials told Interwire that the ferry was old.",
        "Sources told Interwire that the ferry was old.",
        "References to the ferry were removed from the page.",
        "[1] The ferry was old.",
    ],
)
def test_what_is_told_about_sources_is_judged(end: str) -> None:
    assert "not judged: the list" not in "".join(left(f"{FERRY}\n\n{end}")[1])
    assert end.split(maxsplit=1)[1] in left(f"{FERRY}\n\n{end}")[0]


def test_headings_of_markdown_are_named_and_not_judged() -> None:
    text = "# Ferry sinks off Lind\n\nThe ferry sank on Monday.\n\n**Key points:**\n\n- Nine people **swam** ashore.\n"
    assert left(text) == (FERRY, ["not judged: headings “Ferry sinks off Lind”, “Key points”"])


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Summary:\n\nThe ferry sank on Monday.\n\nNine people swam ashore.", "Summary"),
        ("Key points:\n    - The ferry sank on Monday.\n    - Nine people swam ashore.", "Key points"),
    ],
)
def test_a_label_with_a_colon_is_a_heading(text: str, label: str) -> None:
    assert left(text) == (FERRY, [f"not judged: the heading “{label}”"])


@pytest.mark.parametrize(
    "text",
    ["Nine people swam to the shore of Lind:", "Nine people: dead", "On 3 March:", "The mayor said: “The ferry sank.”"],
)
def test_what_only_has_a_colon_is_judged(text: str) -> None:
    assert left(f"{text}\n\n{FERRY}")[1] == []


def test_a_heading_that_is_a_sentence_is_judged() -> None:
    assert left("## The ferry sank on Monday.\n\nNine people swam ashore.") == (FERRY, [])


@pytest.mark.parametrize("text", ["**The ferry sank on Monday**", "# The ferry sank on Monday"])
def test_a_heading_that_is_all_there_is_is_judged(text: str) -> None:
    assert left(text) == ("The ferry sank on Monday", [])


@pytest.mark.parametrize(
    ("given", "text"),
    [
        ("- The ferry sank on Monday.\n- Nine people swam ashore.", FERRY),
        ("• The ferry sank on Monday.\n• Nine people swam ashore.", FERRY),
        ("1. The ferry sank on Monday.\n2. Nine people swam ashore.", FERRY),
        ("The <b>ferry</b> sank on Monday.<br>\n\nNine people swam ashore.", FERRY),
        ("- The ferry sank on Monday.\n    - Nine people swam ashore.", FERRY),
        ("1. The ferry sank on Monday.\n\n2. Nine people swam ashore.", FERRY),
        ("- The ferry sank\n- **Nine people swam ashore**\n", "The ferry sank\n\nNine people swam ashore"),
    ],
)
def test_markup_in_plain_text_is_not_judged(given: str, text: str) -> None:
    assert left(given) == (text, [])


@pytest.mark.parametrize(
    "text",
    [
        "– The ferry sank on Monday, said the mayor.\n– Nine people swam ashore.",  # as some write what is said
        "The ferry sank on Monday.\n* * *\nNine people swam ashore.",
        "The f***ing ferry sank **on Monday, 2 * 3 people swam.",
        "The fare rose <5% and then >7%.",
    ],
)
def test_signs_that_are_no_markup_stay(text: str) -> None:
    assert left(text) == (text, [])


def test_a_table_is_not_judged() -> None:
    rows = "| Port | Saved |\n|---|---|\n| Lind | 9 |"
    for markdown in (True, False):
        assert left(f"{FERRY}\n\n{rows}", markdown=markdown) == (FERRY, ["not judged: a table"])


def test_what_a_chat_says_before_its_summary_is_not_judged() -> None:
    opening = "Sure! Here's a short summary of the two reports:"
    assert left(f"{opening}\n\n{FERRY}") == (FERRY, [f"not judged: “{opening}”"])
    below = left(f"# A ferry sinks\n\n{opening}\n\n{FERRY}")
    assert below == (FERRY, [f"not judged: the heading “A ferry sinks”; “{opening}”"])
    assert left(f"Here are the men who sank the ferry:\n\n{FERRY}")[1] == []


@pytest.mark.parametrize(
    ("lines", "claims"),
    [
        (["- The ferry sank.", "* Nine swam."], ["The ferry sank.", "Nine swam."]),
        (["1. The ferry sank.", "2) Nine swam."], ["The ferry sank.", "Nine swam."]),
        (["1. The ferry sank.", "Nine swam."], ["1. The ferry sank.", "Nine swam."]),
        (["9. November is a holiday."], ["9. November is a holiday."]),
        (["-5 degrees were measured.", "-"], ["-5 degrees were measured.", "-"]),
    ],
)
def test_bullets_and_the_numbers_of_a_list_are_no_part_of_a_claim(lines: list[str], claims: list[str]) -> None:
    assert without_bullets(lines) == claims


@pytest.mark.parametrize(
    "piece", ["a-\n", "a-", "[1]", "[1", "**a", "[", "</", "- a\n", "1. a\n", "|a|\n", "Sources\n", "summary ", "\x1b["]
)
def test_a_summary_made_to_last_for_ever_does_not(piece: str) -> None:
    left("here is " + piece * 50_000)
    left(piece * 50_000)
