"""A summary takes what the plan wants most, as far as there is room, and keeps the order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.plans import ferry_plan
from support.plans import plan as plan_of

from summarize.errors import UnusableInput
from summarize.language import Parser
from summarize.writers.composition import Told, compose, most_wanted
from summarize.writers.disagreement import count_words

ITEM = ferry_plan().items[0]
TOLD = st.lists(
    st.builds(
        lambda words, score: Told(replace(ITEM, score=score), "word " * words),
        st.integers(1, 9),
        st.sampled_from([0.1, 0.5, 0.9]),
    ),
    max_size=6,
)


def within(words: int) -> Callable[[Sequence[Told]], bool]:
    return lambda chosen: count_words([one.text for one in chosen]) <= words


def told(*sentences: tuple[str, float]) -> list[Told]:
    return [Told(replace(ITEM, score=score), text) for text, score in sentences]


def test_what_is_wanted_least_finds_no_room() -> None:
    found = most_wanted(told(("a b c", 0.1), ("d e f", 0.2), ("g h i", 0.9)), within(6))
    assert [one.text for one in found] == ["a b c", "g h i"]  # the opening stays, however little it is wanted


def test_something_shorter_takes_the_room_that_is_left() -> None:
    found = most_wanted(told(("a b c", 0.9), ("d e f g", 0.5), ("h i", 0.2)), within(5))
    assert [one.text for one in found] == ["a b c", "h i"]


@given(TOLD, st.integers(0, 30))
def test_what_is_taken_fits_in_the_order_given_and_nothing_else_would(all_of_it: list[Told], room: int) -> None:
    found = most_wanted(all_of_it, within(room))
    words = count_words([one.text for one in found])
    assert words <= room
    rest = iter(all_of_it)
    assert all(any(one is other for other in rest) for one in found)
    left = [one for one in all_of_it if not any(one is other for other in found)]
    assert all(words + count_words([one.text]) > room for one in left)


def test_a_plan_that_fits_is_told_whole(parser: Parser) -> None:
    plan = ferry_plan()
    text, attributions = compose([Told(item, item.gist) for item in plan.items], plan, parser)
    assert text == " ".join(item.gist for item in plan.items)
    assert attributions == ()


MILL = {
    "wire": ("Police closed 14 roads on Monday.", "The mill belongs to Brandt.", "It rained."),
    "daily": ("Karin Brandt owns the mill.",),
}


@pytest.mark.parametrize(
    ("room", "text"),
    [
        (14, "Police closed 14 roads on Monday. The mill belongs to Karin Brandt. It rained."),
        (13, "Police closed 14 roads on Monday. The mill belongs to Karin Brandt."),
        (11, "Police closed 14 roads on Monday. It rained."),  # there would be room for the surname alone
    ],
)
def test_nobody_is_named_where_there_is_no_room_for_the_full_name(parser: Parser, room: int, text: str) -> None:
    made = plan_of(MILL, [["wire#0"], ["wire#1"], ["wire#2"]], max_words=room)
    found, _ = compose([Told(item, item.gist) for item in made.items], made, parser)
    assert found == text


@pytest.mark.parametrize(
    ("room", "text"),
    [
        (10, "Road director Karin Brandt closed the old mill on Monday."),
        (9, "Karin Brandt closed the old mill on Monday."),
        (7, "Brandt closed the old mill on Monday."),
    ],
)
def test_an_opening_without_room_goes_without_the_role_and_then_without_the_name(
    parser: Parser, room: int, text: str
) -> None:
    reports = {"wire": ("Brandt closed the old mill on Monday.",), "daily": ("So said road director Karin Brandt.",)}
    made = plan_of(reports, [["wire#0"]], max_words=room)
    assert compose([Told(item, item.gist) for item in made.items], made, parser) == (text, ())


def test_somebody_who_begins_a_sentence_is_introduced_by_role(parser: Parser) -> None:
    reports = {
        "wire": ("Brandt closed 14 roads on Monday.",),
        "daily": ("It was so, said road director Karin Brandt.",),
    }
    made = plan_of(reports, [["wire#0"]])
    found, _ = compose([Told(item, item.gist) for item in made.items], made, parser)
    assert found == "Road director Karin Brandt closed 14 roads on Monday."


def test_a_recording_is_introduced(parser: Parser) -> None:
    plan = ferry_plan()
    text, _ = compose([Told(plan.items[0], "The video clip showed a ferry.")], plan, parser)
    assert text == "A video clip showed a ferry."


def test_where_nothing_fits_the_user_is_told_what_to_do(parser: Parser) -> None:
    plan = replace(ferry_plan(), max_words=3)
    with pytest.raises(UnusableInput, match="raise --max-words"):
        compose([Told(item, item.gist) for item in plan.items], plan, parser)


TWO_SPELLINGS = {
    "wire": ("Luc Bélanger owns the mill.", "On Monday the rival of Bélanger came back.", "It rained on Luc Bélanger."),
    "daily": ("Luc Belanger lost a mill on Friday.", "Nobody saw Belanger at the mill."),
}


def test_a_name_that_reports_spell_in_two_ways_is_one_persons_and_has_the_commoner_spelling(parser: Parser) -> None:
    plan = plan_of(TWO_SPELLINGS, [["daily#1"], ["wire#1"]])
    text, _ = compose([Told(item, item.gist) for item in plan.items], plan, parser)
    assert text == "Nobody saw Luc Bélanger at the mill. On Monday the rival of Bélanger came back."
