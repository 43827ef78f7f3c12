"""Claims in small letters are read with the capitals of the reports."""

import pytest
from support.plans import report

from summarize.checker.casing import lacks_capitals, spellings, with_capitals
from summarize.configuration import load_settings
from summarize.pipeline import Pipeline
from summarize.records import Cluster

WIRE = report(
    "wire",
    [
        "Oyelaran won by 23 votes, the U.S. agency AP said on Monday.",
        "The mayor of Port Ellery, May Brandt, may appeal.",
        "“May I?” she asked; she may.",
        "Her rival, Ann Kolm, lost.",
        "So did Luc Bélanger and José Belanger and Bo Bélanger.",
        "ALL VOTES WERE COUNTED.",
    ],
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("oyelaran won, ap said.", "Oyelaran won, AP said."),
        ("the mayor of port ellery may appeal.", "The mayor of Port Ellery may appeal."),
        ("votes in the u.s. were counted.", "Votes in the U.S. were counted."),
        ("nobody else knows.", "Nobody else knows."),
        ("jose bélanger won.", "José Bélanger won."),
        ("", ""),
    ],
)
def test_each_word_is_spelt_as_most_often_inside_sentences(text: str, expected: str) -> None:
    assert with_capitals(text, spellings([WIRE])) == expected


@pytest.mark.parametrize(
    ("text", "lacking"), [("it rained.", True), ("It rained.", False), ("23", False), ("", False), ("ab AB", False)]
)
def test_a_text_lacks_capitals_if_all_its_letters_are_small(text: str, lacking: bool) -> None:
    assert lacks_capitals(text) == lacking


def test_a_letter_that_grows_when_it_is_made_large_stays() -> None:
    assert with_capitals("ßen won.", {}) == "ßen won."


def test_a_claim_in_small_letters_is_judged_as_with_capitals_and_shown_as_given() -> None:
    pipeline = Pipeline(load_settings(["offline=true", "checker=lexical"]))
    cased = "Ann Kolm won by 23 votes, the U.S. agency AP said on Monday."
    small, large = pipeline.check_claims([cased.lower(), cased], Cluster((WIRE,))).summary.claims
    assert (small.claim.text, small.claim.statement) == (cased.lower(), cased.lower())
    assert small.score == large.score
    assert small.verdict == large.verdict == "contradicted"
