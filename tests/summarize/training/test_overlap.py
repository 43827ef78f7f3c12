import pytest

from summarize.training.overlap import TestTexts, runs

TEN = "one two three four five six seven eight nine ten"


def test_ten_words_hold_three_runs_of_eight():
    assert len(runs(TEN)) == 3


def test_case_punctuation_and_parted_clitics_make_no_difference():
    assert runs("He didn't say: one two, three four FIVE.") == runs("he did n't say one two three four five .")


@pytest.mark.parametrize(
    ("text", "share"),
    [
        (TEN, 1.0),
        ("two three four five six seven eight nine ELEVEN", 1 / 2),
        ("a b c d e f g h", 0.0),
        ("one two three", 0.0),
    ],
)
def test_the_share_of_runs_that_a_test_text_has(text, share):
    assert TestTexts([TEN]).share(text) == share


def test_a_tenth_of_shared_runs_is_not_yet_the_same_article():
    shared = "one two three four five six seven eight " + " ".join(f"w{i}" for i in range(9))  # 1 of 10 runs
    texts = TestTexts([TEN])
    assert not texts.has([shared])
    assert texts.has([shared.rsplit(" ", 1)[0]])  # 1 of 9


def test_of_an_article_one_sentence_that_is_tested_is_enough():
    others = [" ".join(f"w{i}" for i in range(start, start + 20)) for start in (0, 100, 200, 300, 400)]
    texts = TestTexts([], [f"{TEN.upper()} and so on"])
    assert texts.has([*others, TEN])
    assert not texts.has(others)
    assert not texts.has(["one two three four five six seven", "eight nine ten"])  # never eight words in a row
    assert not TestTexts([TEN]).has([*others, TEN])  # 3 of 103 runs of the whole
