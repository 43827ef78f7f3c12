import pytest

from summarize.training.prose import printed, sentences_of


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("(CNN) The man left.", "The man left."),
        ("WASHINGTON — The man left.", "The man left."),
        ("Paris (AP) - The man left.", "The man left."),
        ("Sen. Lee (R) said so.", "Sen. Lee (R) said so."),
        ("The union — it left.", "The union — it left."),
    ],
)
def test_a_dateline_is_no_part_of_the_first_sentence(text, first):
    assert sentences_of(text)[0] == first


def test_a_country_is_put_together_again():
    assert printed("He left the U.S . on Monday .") == "He left the U.S. on Monday."
