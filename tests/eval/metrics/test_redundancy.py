import pytest
from rouge_score.rouge_scorer import RougeScorer
from support.outcomes import outcome

from eval.metrics.redundancy import Redundancy


@pytest.mark.parametrize(
    ("summary", "value"),
    [
        ("The ferry sank. The ferry sank.", 1.0),
        ("The ferry sank. Nobody died.", 0.0),
        ("The ferry sank. The ferry sank. Nobody died.", 2 / 3),
        ("Yes. No.", 0.0),
    ],
)
def test_what_is_said_twice_counts(summary, value):
    assert Redundancy().score(outcome(summary)).value == pytest.approx(value)


def test_the_overlap_of_two_sentences_is_their_rouge_2():
    one, other = "The old ferry ran aground on Monday.", "The old ferry ran aground near the harbour."
    published = RougeScorer(["rouge2"]).score(one, other)["rouge2"].fmeasure
    assert Redundancy().score(outcome(f"{one} {other}")).value == pytest.approx(published)


def test_one_sentence_has_no_redundancy():
    assert Redundancy().score(outcome("The ferry sank.")).reason == "fewer than two sentences in the summary"
