import networkx as nx
import numpy as np
import pytest
from support.plans import ferry_plan

from summarize.settings import LexRankSettings
from summarize.writers.lexrank import LexRankWriter, idf_modified_cosines, lexrank, words

SENTENCES = [
    "the ferry ran aground near the port",
    "the ferry ran aground on monday",
    "passengers were brought ashore from the ferry near the port",
    "an inquiry was opened on monday",
]


def test_the_cosine_is_the_papers_equation_by_hand() -> None:
    # "a b" and "a c" of three sentences: only "a" is shared, df(a) = 2, df(b) = df(c) = df(d) = 1
    shared, alone = np.log(3 / 2), np.log(3)
    expected = shared**2 / (shared**2 + alone**2)
    assert idf_modified_cosines([["a", "b"], ["a", "c"], ["d"]])[0, 1] == pytest.approx(expected)


@pytest.mark.parametrize("threshold", [0.0, 0.1])
def test_scores_are_pagerank_on_the_similarity_graph(threshold: float) -> None:
    similarities = idf_modified_cosines([words(sentence) for sentence in SENTENCES])
    links = (similarities >= threshold).astype(float) if threshold else similarities.copy()
    np.fill_diagonal(links, 1.0)
    reference = nx.pagerank(nx.from_numpy_array(links, create_using=nx.DiGraph), alpha=0.85, tol=1e-12)
    scores = lexrank(similarities, threshold, damping=0.15)
    assert scores == pytest.approx([reference[node] for node in range(4)], abs=1e-6)
    assert scores.sum() == pytest.approx(1.0)


@pytest.mark.parametrize("max_words", [20, 40, 200])
def test_whole_sentences_within_the_word_limit(max_words: int) -> None:
    plan = ferry_plan(max_words)
    text = LexRankWriter(LexRankSettings()).write(plan).text
    assert len(text.split()) <= max_words
    sentences = [sentence.text for report in plan.reports for sentence in report.sentences]
    taken = [sentence for sentence in sentences if sentence in text]
    assert " ".join(taken) == text


def test_no_two_sentences_that_are_nearly_the_same_are_taken() -> None:
    plan = ferry_plan(200)
    everything = " ".join(s.text for report in plan.reports for s in report.sentences)
    assert LexRankWriter(LexRankSettings(redundancy=1.1)).write(plan).text == everything
    assert LexRankWriter(LexRankSettings(redundancy=0.0)).write(plan).text != everything
