"""Names and numbers as strings, and reading text that may state no others than the sources do."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.facts import strange_facts

from summarize.writers.facts_in_text import Reading, SourceFacts, words_of

SOURCE = "On Monday KYIV said 4,000 people left Port Aldis at 10:30. Officials, asked by Überland TV on 5 May, agreed."
FACTS = SourceFacts([SOURCE], ["the", "then"])


def read(text: str) -> bool:
    """Whether the whole text may be said."""
    reading = FACTS.read(Reading(), text)
    return reading is not None and FACTS.allows(reading)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("4,000 people, 10:30.", ["4,000", "people", "10:30"]),
        ("in 2023. Then", ["in", "2023", "Then"]),
        ("T-72s’ O'Brien", ["T", "72s", "O", "Brien"]),
        ("3.5.1 a.b", ["3.5.1", "a", "b"]),
        ("", []),
    ],
)
def test_words_are_runs_of_letters_and_digits(text, words):
    assert list(words_of(text)) == words


@pytest.mark.parametrize(
    "text",
    [
        "people left Port Aldis",
        "Aldis’s people",
        "at 10:30, on 5 May.",
        "4,000 or 4000 people",
        "in Kyiv and KYIV",
        "The people. Then the officials left.",
        "People left. “Officials agreed,” the people said.",
        "Überland",
    ],
)
def test_what_the_sources_state_may_be_said(text):
    assert read(text)


@pytest.mark.parametrize(
    "text",
    [
        "in Moscow",
        "Moscow said",  # a name, though at the beginning of a sentence
        "40,000 people",
        "4.000 people",
        "000 people",
        "at 10:3",
        "at 10",
        "Ports",
        "people in People",  # no name in the sources, and not at the beginning of a sentence
        "the iPhone",
        "tOn",
    ],
)
def test_what_no_source_states_may_not(text):
    assert not read(text)


def test_the_sources_themselves_may_be_said():
    assert read(SOURCE)


ALPHABET = st.text(st.sampled_from("abKyivOn40,.:! “Ü’-"), max_size=25)


@given(ALPHABET)
def test_reading_agrees_with_looking_at_the_finished_text(text):
    assert read(text) == (not strange_facts(text, [SOURCE], {"the", "then"}))


@given(ALPHABET, st.integers(0, 25))
def test_it_does_not_matter_where_a_text_is_split(text, at):
    first = FACTS.read(Reading(), text[:at])
    assert (None if first is None else FACTS.read(first, text[at:])) == FACTS.read(Reading(), text)
