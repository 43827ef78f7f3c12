"""Markdown as a reader would see it."""

import datetime as dt

import pytest

from summarize.errors import UnusableInput
from summarize.reading.formats.document import Document
from summarize.reading.formats.markdown import MAX_INLINE, read_markdown


def read(text: str) -> Document:
    return read_markdown(text.encode()).documents[0]


def test_markup_goes_and_words_stay() -> None:
    text = """# Bridge *falls*

The **bridge** [fell](https://e.example "t") on
Sunday. ![A bridge](b.jpg)

- One was hurt.
- `Two` fled &amp; hid.

> “We ran.”

<div class="ad">Come <b>here</b></div>
"""
    assert read(text).text.split("\n\n") == [
        "Bridge falls",
        "The bridge fell on Sunday.",
        "One was hurt.",
        "Two fled & hid.",
        "“We ran.”",
        "Come here",
    ]
    assert read(text).title == "Bridge falls"


def test_what_a_browser_does_not_show_is_not_read() -> None:
    text = """<style>
p { color: red }

em { color: blue }
</style>

<script type="x">var said = "It burned.";</SCRIPT>

<!-- The editor wrote > that
nobody reads this. -->

<div>It fell. <!-- On a Monday. --> It rose.</div>

The end.

<script>
never closed
"""
    assert read(text).text.split("\n\n") == ["It fell. It rose.", "The end."]


def test_front_matter_is_metadata() -> None:
    document = read('---\ntitle: "Bridge falls"\nsource: Example\ndate: 2023-06-04\n---\nIt fell.\n')
    assert document == Document("It fell.", None, "Bridge falls", "Example", dt.date(2023, 6, 4))


def test_a_rule_at_the_beginning_is_no_front_matter() -> None:
    assert read("---\n\nIt fell.").text == "It fell."


def test_a_block_too_long_for_markup_keeps_its_words() -> None:
    assert read("[" * (MAX_INLINE + 1)).text == "[" * (MAX_INLINE + 1)


def test_nesting_that_would_lose_text_is_refused() -> None:
    with pytest.raises(UnusableInput, match="100 levels"):
        read("> " * 200 + "It fell.")
