"""Numbers, times, names and scopes."""

import re
from random import Random

import pytest

from summarize.checker.facts.numerals import amount
from summarize.training.checker.minimal.base import Bank, Setting
from summarize.training.checker.minimal.name import wrong_names
from summarize.training.checker.minimal.number import wrong_numbers
from summarize.training.checker.minimal.opposite import wrong_opposites
from summarize.training.checker.minimal.parsing import parse
from summarize.training.checker.minimal.rounding import bounds, wrong_rounding
from summarize.training.checker.minimal.scope import wrong_scopes
from summarize.training.checker.minimal.time import wrong_times


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The blast killed nine people.", "The blast killed nineteen people."),
        ("Some 4,000 people fled the town.", "Some 40,000 people fled the town."),
        ("The fire injured 46 workers.", "The fire injured 64 workers."),
        ("More than 30 houses burned.", "Fewer than 30 houses burned."),
        ("The firm paid more than $30 million.", "The firm paid less than $30 million."),
    ],
)
def test_a_number_becomes_one_that_is_easily_confused_with_it(wrong, sentence, expected):
    assert expected in wrong(wrong_numbers, sentence)


@pytest.mark.parametrize(
    ("sentence", "stronger"),
    [
        ("More than 20 people died.", lambda number: number > 20),
        ("At least nine people died.", lambda number: number > 9),
        ("Fewer than 30 houses burned.", lambda number: number < 30),
        ("Up to 46 workers lost their jobs.", lambda number: number < 46),
    ],
)
def test_a_bound_is_only_made_one_that_says_more(wrong, sentence, stronger):
    told = re.search(r"^(?:More|At|Fewer|Up) \w+", sentence)[0]
    texts = {text for text in wrong(wrong_numbers, sentence) if text.startswith(told)}
    numbers = {amount(text.split()[2]) for text in texts}
    assert numbers
    assert all(stronger(number) for number in numbers)


def test_a_bound_of_a_number_that_the_premise_tells_exactly_is_only_turned_round(parser):
    premise, claim = parse(["The fire killed 669 people.", "The fire killed over 660 people."], parser)
    setting = Setting((premise,), (premise,))
    texts = {made.text for seed in range(20) for made in wrong_numbers(claim, setting, Random(seed))}
    assert texts == {"The fire killed fewer than 660 people."}


def test_a_number_of_something_else_in_the_premise_is_taken(wrong):
    assert "The blast killed 46 people." in wrong(
        wrong_numbers, "It injured 46 workers.", "The blast killed 14 people."
    )


@pytest.mark.parametrize(
    "sentence",
    ["He left on May 12.", "He left in 2014.", "The Boeing 737 landed.", "He came at 5 p.m.", "It was the 9th time."],
)
def test_dates_times_and_names_are_no_numbers_to_be_changed(wrong, sentence):
    assert not wrong(wrong_numbers, sentence)


@pytest.mark.parametrize(("value", "expected"), [(46, (40, 50)), (4213, (4200, 4300)), (101, (100, 110))])
def test_round_numbers_near_a_number(value, expected):
    assert bounds(value) == expected


def test_no_rough_number_is_true_of_the_exact_one(wrong):
    texts = wrong(wrong_rounding, "The fire injured 46 workers.")
    told = {re.sub(r"The fire injured (.*) workers\.", r"\1", text) for text in texts}
    assert told == {"more than 50", "over 50", "fewer than 40", "nearly 40"}


def test_a_day_that_the_premise_names_for_something_else_is_preferred(wrong):
    texts = wrong(wrong_times, "A storm is forecast for Friday.", "The mayor resigned on Monday.")
    assert "The mayor resigned on Friday." in texts
    assert "The mayor resigned on Monday." not in texts


def test_a_day_on_which_the_same_happened_too_is_not_taken(wrong):
    texts = wrong(wrong_times, "The judge resigned on Friday.", "The mayor resigned on Monday.")
    assert "The mayor resigned on Friday." not in texts


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The court ruled after the vote.", "The court ruled before the vote."),
        ("Police came on Monday morning.", "Police came on Monday evening."),
        ("The mayor resigned last week.", "The mayor resigned next week."),
        ("She won the race in 2014.", "She won the race in 2013."),
        ("The vote is on May 12.", "The vote is on June 12."),
    ],
)
def test_a_time_becomes_another_one(wrong, sentence, expected):
    assert expected in wrong(wrong_times, sentence)


@pytest.mark.parametrize("sentence", ["Mrs May resigned.", "He was named after his father.", "Look after him."])
def test_what_only_looks_like_a_time_stays(wrong, sentence):
    assert not wrong(wrong_times, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The firm will close by 2018.",
        "The plant was shut before 2018.",
        "She has led the party since May 2014.",
        "The shop is closed until Monday.",
        "The work will be done by late 2018.",
    ],
)
def test_a_day_or_year_that_is_a_bound_is_not_changed(wrong, sentence):
    times = re.compile(r"\d{4}|May|\w+day")
    assert all(times.findall(text) == times.findall(sentence) for text in wrong(wrong_times, sentence))


def test_a_person_becomes_another_one_of_the_article(wrong):
    premise = ("Barack Obama visited Berlin.", "Angela Merkel gave a speech in Paris.")
    assert "Barack Obama gave a speech in Paris." in wrong(wrong_names, *premise)


def test_a_person_of_whom_the_same_is_said_is_not_taken(wrong):
    premise = ("Barack Obama gave a speech too.", "Angela Merkel gave a speech in Paris.")
    assert not [text for text in wrong(wrong_names, *premise) if "Obama" in text]


def test_the_same_person_by_a_shorter_name_is_not_taken(wrong):
    premise = ("Merkel was there.", "Angela Merkel gave a speech.")
    assert not wrong(wrong_names, *premise)


def test_a_place_may_come_from_other_articles(wrong):
    texts = wrong(wrong_names, "The minister lives in Germany.", bank=Bank(names={"GPE": ("France",)}))
    assert texts == {"The minister lives in France."}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The jury found him guilty.", "The jury found him innocent."),
        ("Prices rose by a third.", "Prices fell by a third."),
        ("The union agreed to sign.", "The union refused to sign."),
        ("The blast killed two soldiers.", "The blast injured two soldiers."),
    ],
)
def test_a_word_becomes_its_opposite(wrong, sentence, expected):
    assert expected in wrong(wrong_opposites, sentence)


def test_who_did_not_support_it_need_not_have_opposed_it(wrong):
    assert not wrong(wrong_opposites, "Nobody supported the bill.")


def test_an_opposite_that_the_premise_has_too_is_not_taken(wrong):
    assert not wrong(wrong_opposites, "Prices had fallen before.", "Prices rose by a third.")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Half of the houses burned.", {"The houses burned."}),
        ("Some drivers stopped.", {"All drivers stopped."}),
        ("He never smiled.", {"He often smiled."}),
        ("A number of houses burned.", set()),
        ("Most houses burned.", {"All houses burned."}),
        ("It is the most dangerous road.", set()),
        ("They are most dangerous at night.", set()),
        ("She got the most votes.", set()),
        ("He is not always late.", set()),
        ("He did not call everyone.", set()),
        ("Both houses burned.", {"Neither of the houses burned."}),
        ("They came as part of the plan.", set()),
    ],
)
def test_some_become_all(wrong, sentence, expected):
    assert wrong(wrong_scopes, sentence) == expected
