"""Repeats inside one report."""

import pytest

from summarize.reading.repeats import find_repeats

ORIGINAL = "The mayor said on Sunday that the old bridge over the river had fallen and that nobody was hurt."


@pytest.mark.parametrize(
    "later",
    [
        ORIGINAL,
        ORIGINAL.upper(),
        ORIGINAL.replace(" ", "  ").replace(".", "!"),
        ORIGINAL.replace("said on", "said, on").replace("the old", "old"),
    ],
)
def test_the_same_words_repeat(later: str) -> None:
    assert find_repeats([ORIGINAL, "Something else was said by them.", later]) == {2: 0}


@pytest.mark.parametrize(
    ("word", "other"),
    [("nobody", "everybody"), ("Sunday", "Monday"), ("mayor", "governor"), ("had fallen", "had not fallen")],
)
def test_one_other_word_of_weight_is_another_statement(word: str, other: str) -> None:
    assert find_repeats([ORIGINAL, ORIGINAL.replace(word, other)]) == {}


def test_another_number_is_another_statement() -> None:
    sentence = "Officials said that about 4,000 residents of the border district had been moved to safety."
    assert find_repeats([sentence, sentence.replace("4,000", "40,000")]) == {}


def test_a_third_copy_names_the_first() -> None:
    assert find_repeats([ORIGINAL] * 3) == {1: 0, 2: 0}


def test_short_answers_may_be_given_twice() -> None:
    assert find_repeats(["He said no.", "He said no."]) == {}
