import pytest
from rouge_score.rouge_scorer import RougeScorer

from summarize.checker.lexical import LexicalJudge, precision


def test_precision_by_hand() -> None:
    # content stems of the claim: council, reject, plan; of the evidence: council, plan, approv
    # unigrams 2 of 3; pairs (council, reject), (reject, plan): 0 of 2
    assert precision("The council rejected the plan.", "The council and its plan were approved.") == pytest.approx(0.5)


def test_counts_are_clipped() -> None:
    assert precision("fire fire fire", "a fire") == pytest.approx(0.75 / 3)


@pytest.mark.parametrize("claim", ["council rejected plan", "harbour closed Monday storm", "ferry ran aground"])
def test_single_words_agree_with_the_precision_of_rouge_1(claim: str) -> None:
    evidence = "council plan harbour storm ferry aground closed"
    unigrams = RougeScorer(["rouge1"], use_stemmer=True).score(evidence, claim)["rouge1"].precision
    bigrams = RougeScorer(["rouge2"], use_stemmer=True).score(evidence, claim)["rouge2"].precision
    assert precision(claim, evidence) == pytest.approx(0.75 * unigrams + 0.25 * bigrams)


def test_a_claim_without_a_content_word_cannot_be_judged() -> None:
    assert not LexicalJudge().fits("It was so.")
    assert LexicalJudge().fits("The ferry sank.")


def test_probabilities_sum_to_one_and_words_never_contradict() -> None:
    for judgement in LexicalJudge().judge([("The ferry sank.", "The ferry sank."), ("The ferry sank.", "It rained.")]):
        assert judgement.entailment + judgement.neutral + judgement.contradiction == pytest.approx(1.0)
        assert judgement.contradiction == 0.0


def test_words_picked_up_far_apart_count_less_than_the_same_words_together() -> None:
    filler = " ".join(f"other{letter}" for letter in "abcdefghijkl")
    claim = "The harbour closed early."
    # of harbour, closed, early: 3 of 3 words and 2 of 2 pairs together; no stretch of 12 words has more than 1 of them
    assert precision(claim, f"{filler} the harbour closed early") == pytest.approx(1.0)
    assert precision(claim, f"harbour {filler} closed {filler} early") == pytest.approx(0.75 / 3)
