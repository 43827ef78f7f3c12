"""Agents, negation, modality, attribution, invention and fusion."""

from random import Random

import pytest

from summarize.training.checker.minimal.agent import wrong_agents, wrong_places
from summarize.training.checker.minimal.attribution import wrong_speakers
from summarize.training.checker.minimal.base import Bank, Setting
from summarize.training.checker.minimal.fusion import wrong_fusions, wrong_objects
from summarize.training.checker.minimal.invention import wrong_additions
from summarize.training.checker.minimal.modality import wrong_modality
from summarize.training.checker.minimal.negation import wrong_polarity
from summarize.training.checker.minimal.parsing import parse


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Police shot the man on Monday.",
            {"The man shot police on Monday.", "Police were shot by the man on Monday."},
        ),
        ("The mayor was attacked by a student.", {"A student was attacked by the mayor."}),
        ("The mayor met a student.", set()),
        ("The senator debated the governor.", set()),
        ("The actor divorced the singer.", set()),
        ("The firefighter embraced the nurse.", set()),
        ("The soldiers battled the rebels.", set()),
        ("The firm cut its prices.", set()),
        ("She shot the man.", set()),
    ],
)
def test_doer_and_sufferer_exchanged(wrong, sentence, expected):
    assert wrong(wrong_agents, sentence) == expected


def test_roles_are_not_exchanged_where_the_verb_would_not_agree(wrong):
    assert "Students was attacked by the mayor." not in wrong(wrong_agents, "The mayor was attacked by students.")


def test_names_in_different_parts_exchanged(wrong):
    assert wrong(wrong_places, "Israel attacked a ship near Syria.") == {"Syria attacked a ship near Israel."}
    assert not wrong(wrong_places, "Israel and Syria sent ships.")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The union agreed to the plan.", "The union did not agree to the plan."),
        ("The union has agreed to the plan.", "The union has not agreed to the plan."),
        ("The plan is dead.", "The plan is not dead."),
        ("The court did not hear him.", "The court heard him."),
        ("The court won't hear him.", "The court will hear him."),
    ],
)
def test_a_clause_denied_or_a_denial_taken_away(wrong, sentence, expected):
    short = expected.replace("did not", "didn't").replace("has not", "hasn't").replace("is not", "isn't")
    assert wrong(wrong_polarity, sentence) == {expected, short}


@pytest.mark.parametrize("sentence", ["The firm may sell the plant.", "The firm might not sell the plant."])
def test_what_may_be_may_also_not_be(wrong, sentence):
    assert not wrong(wrong_polarity, sentence)


@pytest.mark.parametrize(
    ("sentence", "label"),
    [
        ("Some senators supported the bill.", "not_entailment"),
        ("Several senators did not support the bill.", "not_entailment"),
        ("Two senators supported the bill.", "not_entailment"),
        ("The senators supported the bill.", "contradiction"),
        ("The two senators supported the bill.", "contradiction"),
        ("Dozens of senators supported the bill.", "not_entailment"),
        ("The number of deaths rose.", "contradiction"),
        ("The talks could fail.", "contradiction"),
    ],
)
def test_some_may_have_done_what_some_did_not(parser, sentence, label):
    [doc] = parse([sentence], parser)
    assert {made.label for made in wrong_polarity(doc, Setting((doc,), (doc,)), Random(0))} == {label}


@pytest.mark.parametrize("sentence", ["Nobody came to the meeting.", "He did not say anything.", "He only slept."])
def test_a_denial_that_cannot_simply_be_taken_away_stays(wrong, sentence):
    assert not {text for text in wrong(wrong_polarity, sentence) if "not" not in text and "n't" not in text}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The firm may sell the plant.", "The firm will sell the plant."),
        ("The firm plans to sell the plant.", "The firm sold the plant."),
        ("The firm is expected to sell the plant.", "The firm sold the plant."),
        ("The man allegedly stole a car.", "The man stole a car."),
        ("Police held an alleged thief.", "Police held a thief."),
    ],
)
def test_what_is_possible_or_planned_told_as_a_fact(wrong, sentence, expected):
    assert wrong(wrong_modality, sentence) == {expected}


@pytest.mark.parametrize(
    "sentence", ["The court rejected the proposed tax.", "The mayor denied the alleged theft of the car."]
)
def test_what_was_rejected_or_denied_was_so_without_its_adjective(wrong, sentence):
    assert not wrong(wrong_modality, sentence)


@pytest.mark.parametrize("sentence", ["The firm may not sell the plant.", "The firm could sell if prices rise."])
def test_a_denied_or_conditional_possibility_stays(wrong, sentence):
    assert not wrong(wrong_modality, sentence)


def test_another_speaker_of_the_article(wrong):
    premise = ("Anna Schmidt was there.", "Peter Miller said the bridge was unsafe.")
    assert wrong(wrong_speakers, *premise) == {"Anna Schmidt said the bridge was unsafe."}


def test_no_speaker_who_may_be_meant_by_a_pronoun(wrong):
    premise = ("Anna Schmidt was there.", "She said it was old.", "Peter Miller said the bridge was unsafe.")
    assert not wrong(wrong_speakers, *premise)


def test_an_adjunct_that_the_same_verb_has_elsewhere_is_added(wrong):
    bank = Bank(adjuncts={"collapse": ("in Lisbon",)})
    assert wrong(wrong_additions, "The bridge collapsed.", bank=bank) == {"The bridge collapsed in Lisbon."}


@pytest.mark.parametrize(
    "sentence",
    ["The bridge did not collapse.", "No bridge collapsed.", "Neither bridge collapsed.", "Few bridges collapsed."],
)
def test_nothing_is_added_to_a_denial_from_which_it_follows(wrong, sentence):
    assert not wrong(wrong_additions, sentence, bank=Bank(adjuncts={"collapse": ("in Lisbon",)}))


def test_an_adjunct_that_the_premise_has_is_no_invention(wrong):
    bank = Bank(adjuncts={"collapse": ("in Lisbon",)})
    assert not wrong(wrong_additions, "It happened in Lisbon.", "The bridge collapsed.", bank=bank)


def test_a_subject_with_another_predicate(wrong):
    premise = ("Angela Merkel visited Rome.", "Barack Obama signed the treaty.")
    assert wrong(wrong_fusions, *premise) == {"Angela Merkel signed the treaty."}


def test_no_fusion_with_one_who_did_the_same(wrong):
    assert not wrong(wrong_fusions, "Angela Merkel signed it.", "Barack Obama signed the treaty.")


def test_the_object_of_another_verb(wrong):
    premise = ("The court rejected the appeal.", "The minister praised the plan.")
    assert wrong(wrong_objects, *premise) == {"The minister praised the appeal."}
