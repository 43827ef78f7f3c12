import numpy as np
import pytest
from support.plans import report
from support.vectors import vectors_of

from summarize.planning.independence import Independence, derivations, near_copies
from summarize.planning.vectors import SentenceVectors
from summarize.records import Derivation, NearCopy

AGENCY = "Two people were killed and nine injured when a bus left the road near Arlen on Friday, police said."
OWN = "Rescue workers needed six hours to free the driver from the wreck of the bus in the valley."


def test_a_sentence_printed_word_for_word_by_two_reports_is_a_near_copy() -> None:
    one, other = report("one", [AGENCY, OWN]), report("other", ["Something else happened here today at noon.", AGENCY])
    assert near_copies(vectors_of(one, other), 0.8) == (NearCopy("other#1", "one#0", 1.0),)


def test_an_agency_sentence_with_a_clause_added_is_still_a_near_copy() -> None:
    longer = AGENCY.replace("police said.", "police said, adding that the road was wet.")
    [copy] = near_copies(vectors_of(report("one", [AGENCY]), report("other", [longer])), 0.8)
    assert copy.similarity == 1.0  # every word of the shorter one, in one run


def test_a_copy_may_drop_the_accents_of_names() -> None:
    one = report("one", ["Luc Bélanger met José Żak and René Łask in Tarn."])
    other = report("other", ["Luc Belanger met Jose Zak and Rene Lask in Tarn."])
    vectors = SentenceVectors.encode([one, other], lambda texts: np.ones((len(texts), 1), dtype=np.float32))
    assert near_copies(vectors, 0.8) == (NearCopy("other#0", "one#0", 1.0),)


def test_the_same_fact_in_other_words_is_no_near_copy() -> None:
    retold = "On Friday police said a bus had left the road near Arlen; nine people were injured and two were killed."
    assert near_copies(vectors_of(report("one", [AGENCY]), report("other", [retold])), 0.8) == ()


def test_repetition_inside_one_report_is_not_a_copy_across_reports() -> None:
    assert near_copies(vectors_of(report("one", [AGENCY, AGENCY])), 0.8) == ()


SENTENCES = [f"Sentence number {n} tells of {word} and of {word} again." for n, word in enumerate("abcdefgh")]


def test_a_report_that_retells_another_sentence_by_sentence_derives_from_it() -> None:
    original, rewrite = report("original", [*SENTENCES]), report("rewrite", [*SENTENCES[:5]])
    found = derivations((rewrite, original), vectors_of(rewrite, original), 0.5)
    assert found == (Derivation("rewrite", "original", 1.0),)


def test_a_report_that_shares_less_than_the_threshold_stands_on_its_own() -> None:
    own = [f"Quite another matter, the {word} of {word}, was on everyone's mind." for word in "pqrstuv"]
    one, other = report("one", [*SENTENCES]), report("other", [*SENTENCES[:4], *own])
    assert derivations((one, other), vectors_of(one, other), 0.6) == ()


@pytest.mark.parametrize(
    ("independence", "expected"),
    [
        (Independence((), ()), 3),
        (Independence((NearCopy("b#0", "a#0", 1.0),), ()), 2),
        (Independence((), (Derivation("c", "a", 0.9),)), 2),
        (Independence((NearCopy("b#0", "a#0", 1.0),), (Derivation("c", "b", 0.9),)), 1),
        (Independence((NearCopy("b#7", "a#9", 1.0),), ()), 3),  # copies of other sentences say nothing about these
    ],
)
def test_witnesses_are_counted_once(independence: Independence, expected: int) -> None:
    sentences = [report(name, [AGENCY]).sentences[0] for name in "abc"]
    assert independence.count(sentences) == expected


def test_no_sentence_has_no_witness() -> None:
    assert Independence((), ()).count([]) == 0
