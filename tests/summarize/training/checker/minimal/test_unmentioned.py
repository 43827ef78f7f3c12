"""A claim that is called unmentioned has itself what the premise lacks, not only the sentence that it is made from."""

from random import Random

import pytest

from summarize.training.checker.minimal import unmentioned as module
from summarize.training.checker.minimal.parsing import parse
from summarize.training.checker.minimal.unmentioned import across, told, unmentioned

SPLIT = (
    "Anna Schmidt resigned on Friday, and the harbour of Norsund will be sold by the bank to an old investor from Oslo."
)
PART = "Anna Schmidt resigned on Friday."
OTHERS = (
    "Anna Schmidt had resigned from the board as well.",
    "The firm cut the wages of forty drivers in March.",
    "A storm destroyed several old boats near the coast.",
)


def premises(pairs):
    return {premise for premise, _ in pairs}


@pytest.fixture
def part_is_claimed(monkeypatch):
    def claims(doc, *_, **__):
        return [PART if doc.text == SPLIT else doc.text]

    monkeypatch.setattr(module, "true_claims", claims)


def test_the_words_that_are_left_of_a_sentence_are_counted(parser):
    [doc] = parse([SPLIT], parser)
    assert told(doc, PART) == {"anna", "schmidt", "resign"}


@pytest.mark.usefixtures("part_is_claimed")
def test_a_part_of_a_sentence_that_the_premise_tells_is_not_called_unmentioned(parser):
    docs = tuple(parse((SPLIT, *OTHERS), parser))
    pairs = [pair for seed in range(200) for pair in unmentioned(docs, Random(seed))]
    assert {claim for _, claim in pairs} >= {OTHERS[1], OTHERS[2], PART}
    assert all("Schmidt" not in premise for premise, claim in pairs if claim == PART)


@pytest.mark.usefixtures("part_is_claimed")
def test_nor_is_what_another_report_tells_without_a_name_of_its_own(parser):
    mine, other = tuple(parse(OTHERS, parser)), tuple(parse((SPLIT,), parser))
    pairs = [pair for seed in range(200) for pair in across([mine, other], Random(seed))]
    assert PART in {claim for _, claim in pairs}
    assert all("Schmidt" not in premise for premise, claim in pairs if claim == PART)
