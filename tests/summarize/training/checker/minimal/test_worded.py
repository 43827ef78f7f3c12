from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.training.checker.minimal.inflection import gerund, participle, past, third_person
from summarize.training.checker.minimal.names import unrelated
from summarize.training.checker.minimal.rewrites.worded import reworded
from summarize.training.checker.minimal.text import sentence


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The attorney resigned.", "The lawyer stepped down."),
        ("The house was not very large.", "The house wasn't very big."),
        ("Not just the mayor left.", "Not just the mayor left."),
        ("The nurse broke both arms.", "The nurse broke both arms."),
        ("They found weapons.", "They found arms."),
        ("The jury concluded that he lied.", "The jury concluded that he lied."),
        ("A car slammed into a wall.", "A vehicle slammed into a wall."),
        ("The deal as a whole failed.", "The deal as a whole failed."),
        ("The rocket blasted off.", "The rocket blasted off."),
        ("Nine people were killed in the film.", "Nine people died in the movie."),
        ("Nine people were killed by a bomb.", "Nine people were killed by a bomb."),
        ('He said "the attorney resigned".', 'He said "the attorney resigned".'),
        ("The protest was pre-nearly over.", "The protest was pre-nearly over."),
    ],
)
def test_words_that_say_the_same(text, expected):
    assert reworded(text, Random(0), chance=1) == expected


@pytest.mark.parametrize(
    ("lemma", "forms"),
    [
        ("agree", "agrees agreed agreed agreeing"),
        ("carry", "carries carried carried carrying"),
        ("stop", "stops stopped stopped stopping"),
        ("go", "goes went gone going"),
        ("make", "makes made made making"),
        ("die", "dies died died dying"),
        ("play", "plays played played playing"),
        ("begin", "begins began begun beginning"),
        ("visit", "visits visited visited visiting"),
    ],
)
def test_forms_of_verbs(lemma, forms):
    assert [third_person(lemma), past(lemma), participle(lemma), gerund(lemma)] == forms.split()


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("Barack Obama", "Angela Merkel", True),
        ("Barack Obama", "Michelle Obama", False),
        ("Russia", "Russian", False),
        ("United Nations", "UN", False),
        ("U.S.", "United States", False),
    ],
)
def test_names_that_cannot_be_the_same(one, other, apart):
    assert unrelated(one, other) == unrelated(other, one) == apart


@given(st.text(alphabet='abC ,.;-"()', max_size=40))
def test_a_sentence_made_neat_stays_as_it_is(text):
    neat = sentence(text)
    assert sentence(neat) == neat
    assert "  " not in neat
