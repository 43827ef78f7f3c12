import pytest

from summarize.checker.facts import Passage
from summarize.checker.facts.dates import DateCheck
from summarize.checker.facts.numbers import NumberCheck
from summarize.checker.facts.tallies import tallies
from summarize.language import Parser

BORNE_OUT = [
    ("The council voted 7-2 to close the pool.", "The council voted 7 to 2 to close the pool."),
    ("The council voted 7–2 to close the pool.", "By seven votes to two, the council closed the pool."),
    ("The council voted 7-2 to close the pool.", "Seven members voted to close the pool and two to keep it."),
    ("The council voted 7-2 to close the pool.", "The pool will close: seven were in favour and two against."),
    ("Seven members backed the plan and two opposed it.", "The board backed the plan 7-2."),
    ("The court upheld the ban in a 5-4 decision.", "By five to four, the court upheld the ban."),
    ("The court upheld the ban in a five-to-four decision.", "The court upheld the ban 5-4."),
    ("Tolm lost 1-2 to Arden.", "Arden beat Tolm 2-1."),
    ("Arden and Tolm drew 1-1.", "Arden and Tolm drew one-all."),
    ("Arden won two-nil.", "Arden won 2-0."),
    ("Arden won 6-4, 7-5.", "Arden won 7-5, 6-4."),
    ("Arden won by two goals to one.", "Arden won 2-1."),
    ("The vote was five to four.", "The court upheld the ban 5-4."),
    ("The match ended one-all.", "Arden and Tolm drew 1-1."),
    ("Arden won 2-1.", "Arden had led 1-0 at the break and won 2-1."),
]
CONFLICTS = [
    ("Arden won 2-1.", "Arden won 2-0.", "2-1", "2-0"),
    ("Arden beat Tolm 2-1.", "Arden won 3-1 against Tolm.", "2-1", "3-1"),
    ("The council voted 7-2 to close the pool.", "The council voted 6-3 to close the pool.", "7-2", "6-3"),
    ("The council voted 7 to 2 on the pool.", "The council voted 7-1 on the pool.", "7 to 2", "7-1"),
    ("The court upheld the ban in a 3-2 decision.", "The court upheld the ban in a 4-1 decision.", "3-2", "4-1"),
    (
        "The board voted five to four to sell.",
        "The board voted six votes to three to sell.",
        "five to four",
        "six votes to three",
    ),
    ("Arden won 6-4, 7-5.", "Arden won 6-4, 7-6.", "7-5", "7-6"),
    ("Arden won 3-2.", "Arden won 2-1 after three red cards and two injuries.", "3-2", "2-1"),
]
MISSING = [
    ("Arden beat Tolm 2-1.", "Arden led Tolm 1-0 at half-time.", "2-1"),  # what stands at half-time rules nothing out
    ("Arden won 2-1.", "Arden won.", "2-1"),
    ("Arden drew 1-1.", "Arden drew after one penalty.", "1-1"),
    ("The council voted 7-2 to close the pool.", "The port voted 6-3 on new cranes.", "7-2"),
    ("The Senate passed the bill 52-48.", "The House passed the bill 220-210.", "52-48"),
    ("The council voted 7-2 to sell the pool.", "The committee voted 5-4 to sell the pool.", "7-2"),
    ("The court ruled 5-4 in 2012 that the law stands.", "The court ruled 7-2 in 2021 that the law stands.", "5-4"),
    ("Arden beat Tolm 2-1.", "Arden beat Tolm 4-3 on penalties.", "2-1"),
    ("Arden won the series 3-1.", "Arden won the second game of the series 2-1.", "3-1"),
]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Arden won 2-1.", (2, 1)),
        ("Arden lost 1-2.", (2, 1)),
        ("The panel cleared her in a 3–2 ruling.", (3, 2)),
        ("The council voted seven to two.", (7, 2)),
        ("It passed by seven votes to two.", (7, 2)),
        ("The house passed it by 1,204 to 987.", (1204, 987)),
        ("They drew 0-0.", (0, 0)),
        ("Nine were in favour and three against.", (9, 3)),
        ("Nine voted for it and none against.", (9, 0)),
    ],
)
def test_a_result_is_two_numbers_the_greater_one_first(parser: Parser, text, numbers):
    assert [(tally.more, tally.fewer) for tally in tallies(parser(text))] == [numbers]


@pytest.mark.parametrize(
    "text",
    [
        "Repairs took 2-3 days.",
        "Office hours are 9-5.",
        "The shop is open 24-7.",
        "The odds of it were 10-1.",
        "Sales led by a margin of three to five points.",
        "Children of ages 5-7 voted for a name.",
        "He won the league in 2019-20.",
        "Call 555-1234 or 020-7946-0018.",
        "The vote was held on 12-11-2023.",
        "The number fell from 7 to 2.",
        "They lost 10-15 players.",
        "She won 2-3 times.",
        "The firm sold 12 houses to 3 buyers.",
        "The storm injured 12—3 of them badly.",
        "The bus left at ten to two.",
        "The match ended at ten to two.",
        "The vote is on 5-6 June.",
        "Prices rose 3-2.5%.",
        "Section 7-2 was struck down.",
        "They played a 4-3-3.",
        "The firm will decide in 2-3 weeks.",
        "He gave five to two.",
        "No-one voted for the plan.",
        "Arden cut its staff from 12 people to 3.",
    ],
)
def test_ranges_dates_and_numbers_in_a_row_are_no_result(parser: Parser, text):
    assert tallies(parser(text)) == ()


@pytest.mark.parametrize(("claim", "evidence"), BORNE_OUT)
def test_a_result_in_another_notation_is_the_same(compared, claim, evidence):
    assert compared(NumberCheck(), claim, evidence) == []


@pytest.mark.parametrize(("claim", "evidence", "words", "instead"), CONFLICTS)
def test_another_result_of_the_same_event_is_a_conflict(compared, claim, evidence, words, instead):
    assert compared(NumberCheck(), claim, evidence) == [("conflict", words, instead)]


@pytest.mark.parametrize(("claim", "evidence", "words"), MISSING)
def test_a_result_that_the_passage_lacks_is_missing(compared, claim, evidence, words):
    assert compared(NumberCheck(), claim, evidence) == [("missing", words, None)]


def test_votes_in_words_are_no_time_of_day(parser: Parser, compared):
    assert Passage(parser("The board voted five to four.")).clock_times == ()
    assert compared(DateCheck(), "The board voted five to four to sell.", "The board voted 5-4 to sell.") == []
