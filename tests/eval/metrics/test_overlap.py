import pytest
from hypothesis import given
from hypothesis import strategies as st
from nltk.translate.bleu_score import modified_precision
from support.outcomes import outcome

from eval.metrics.overlap import BigramPrecision, NovelBigrams, UnigramPrecision

TEXT = st.lists(st.sampled_from(["the", "cat", "sat", "on", "a", "mat"]), min_size=2, max_size=12)


def test_words_count_no_more_often_than_in_the_source_as_in_the_example_of_bleu():
    """Papineni et al. 2002, example 2: 2/7 for "the" seven times; example 1 of the same paper: 17/18."""
    sources = ["The cat is on the mat."], ["There is a cat on the mat."]
    assert UnigramPrecision().score(outcome("the the the the the the the.", *sources)).value == pytest.approx(2 / 7)


@given(TEXT, st.lists(TEXT, min_size=1, max_size=3))
def test_precision_is_that_of_nltk(summary, reports):
    made = outcome(" ".join(summary), *([" ".join(words)] for words in reports))
    for metric, size in ((UnigramPrecision(), 1), (BigramPrecision(), 2)):
        assert metric.score(made).value == pytest.approx(float(modified_precision(reports, summary, size)))


def test_no_pair_of_words_spans_two_sentences():
    made = outcome("It burnt. Boats sank.", ["Boats sank.", "It burnt."])
    assert (BigramPrecision().score(made).value, NovelBigrams().score(made).value) == (1.0, 0.0)


def test_new_pairs_of_words_count_once():
    made = outcome("A red cat, a red cat, a red dog", ["A red cat."])
    # a red, red cat, cat a, red dog: two of four are new
    assert NovelBigrams().score(made).value == pytest.approx(2 / 4)


@pytest.mark.parametrize("metric", [UnigramPrecision(), BigramPrecision(), NovelBigrams()])
def test_empty_cases_have_no_value(metric):
    assert metric.score(outcome("A cat.")).reason == "no sentence in any report"
    assert "in the summary" in metric.score(outcome("", ["A cat."])).reason
