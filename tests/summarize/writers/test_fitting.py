"""Which sentences a model reads; tokens are words here, so that every number can be counted by hand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.plans import FERRY, ferry_plan, plan, report

from summarize.records import Sentence
from summarize.writers import fitting
from summarize.writers.fitting import Costed


def ids(sentences) -> list[str]:
    return [sentence.id for sentence in sentences]


def costed(costs: dict[str, int]) -> list[Costed]:
    """Sentences named like ``a#0`` with the tokens each takes."""
    named = [(name.split("#"), tokens) for name, tokens in costs.items()]
    return [Costed(Sentence(name, int(index), 0, 1, "x", 0), tokens) for (name, index), tokens in named]


def taken(line) -> list[str]:
    return [one.sentence.id for one in line]


def test_planned_sentences_are_first_in_line_then_the_rest_in_turn():
    assert ids(fitting.planned_first(ferry_plan())) == [
        *["wire#0", "wire#1", "wire#2"],  # named by the items
        *["radio#1", "daily#0"],  # the others of their groups
        *["radio#0", "daily#1", "daily#2", "wire#3"],  # the rest, each report from its beginning
    ]


def test_the_plan_order_goes_group_by_group():
    assert ids(fitting.in_plan_order(ferry_plan())) == ["wire#0", "radio#1", "wire#1", "daily#0", "wire#2"]


def test_a_sentence_planned_twice_is_in_line_once():
    twice = plan({"a": ["One.", "Two."]}, [["a#0"], ["a#0", "a#1"]])
    assert ids(fitting.planned(twice)) == ["a#0", "a#1"]


def test_what_does_not_fit_is_passed_over_for_what_does():
    assert taken(fitting.take(costed({"a#0": 5, "a#1": 9, "a#2": 4}), 10)) == ["a#0", "a#2"]


@pytest.mark.parametrize(
    ("wanted", "budget", "shares"),
    [
        ({"a": 50, "b": 50}, 60, {"a": 30, "b": 30}),
        ({"a": 10, "b": 50, "c": 50}, 60, {"a": 10, "b": 25, "c": 25}),
        ({"a": 10, "b": 10}, 60, {"a": 10, "b": 10}),
        ({"a": 50, "b": 0}, 60, {"a": 50, "b": 0}),
        ({}, 60, {}),
    ],
)
def test_reports_share_equally_and_pass_on_what_they_do_not_use(wanted, budget, shares):
    assert fitting.equal_shares(wanted, budget) == shares


def test_what_whole_sentences_leave_of_the_shares_goes_to_the_first_in_line():
    line = costed({"a#0": 12, "b#0": 6, "b#1": 6, "b#2": 6})
    assert sorted(taken(fitting.take_equally(line, 20))) == ["a#0", "b#0"]


@given(
    st.dictionaries(st.sampled_from([f"{r}#{i}" for r in "abc" for i in range(6)]), st.integers(1, 40)),
    st.integers(0, 200),
)
def test_neither_way_of_taking_exceeds_the_budget_or_leaves_room_for_more(costs, budget):
    line = costed(costs)
    for take in (fitting.take, fitting.take_equally):
        chosen = take(line, budget)
        left = budget - sum(one.tokens for one in chosen)
        assert left >= 0
        assert len(set(taken(chosen))) == len(chosen)
        assert all(one.tokens > left for one in line if one not in chosen)


def test_each_report_is_told_how_much_of_it_was_left_out():
    built = report("wire", FERRY["wire"])
    notices = fitting.left_out_notices(built.sentences, built.sentences[:3], 64)
    assert [(n.code, n.report) for n in notices] == [("input-fitted", "wire")]
    assert notices[0].message == "1 of 4 sentences of wire were left out to fit the model's 64 input tokens"


def test_nothing_is_said_when_everything_fits():
    built = report("wire", FERRY["wire"])
    assert fitting.left_out_notices(built.sentences, built.sentences, 64) == ()
