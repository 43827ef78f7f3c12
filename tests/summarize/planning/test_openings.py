import pytest
from support.plans import report

from summarize.language import Parser
from summarize.planning.openings import defines, leans, leaves_to_headline


@pytest.mark.parametrize(
    ("text", "leaning"),
    [
        ("The court found Verlaine, 61, guilty.", True),
        ("The dyke gave way at dawn.", True),
        ("Odette Verlaine was found guilty.", False),
        ("A dyke gave way at dawn.", False),
        ("The mayor left.", False),
        ("", False),
    ],
)
def test_a_text_leans_on_what_brings_in_its_surnames_and_definite_nouns(text: str, leaning: bool) -> None:
    assert leans(text, report("wire", ["Odette Verlaine stood at a broken dyke.", "It rained."]).sentences) == leaning


@pytest.mark.parametrize(
    ("sentence", "defining"),
    [
        ("Rust is a fungal disease that must be reported in Norsund.", True),
        ("The Tarn bridge is one of the longest in the country.", True),
        ("Mayor Ann Kolm is a candidate for governor now.", False),
        ("The bridge is a ruin since it collapsed on Monday.", False),
        ("The council is to vote on the plan.", False),
        ("The bridge is closed to lorries.", False),
    ],
)
def test_a_sentence_defines_that_says_what_something_is_at_any_time(
    parser: Parser, sentence: str, defining: bool
) -> None:
    assert defines(parser(sentence)) == defining


@pytest.mark.parametrize(
    ("sentence", "left"),
    [
        ("The mayor spent Sunday on the phone.", True),
        ("The lawsuit, led by Ann Kolm of Tarn, argued that the rule is void.", True),
        ("The man, who was held in Tarn, was freed on Monday.", True),
        ("The move came after a lunch of the leaders.", True),
        ("The mayor of Tarn spent Sunday on the phone.", False),
        ("The man who shot the mayor was freed on Monday.", False),
        ("The mayor, Ann Kolm, spent Sunday on the phone.", False),
        ("The death toll rose to 12 on Monday.", False),
        ("The government, which has no majority, will resign.", False),
        ("The Tarn council will meet on Monday.", False),
        ("A mayor spent Sunday on the phone.", False),
    ],
)
def test_a_sentence_that_leaves_to_its_headline_who_is_meant_opens_nothing(
    parser: Parser, sentence: str, left: bool
) -> None:
    assert leaves_to_headline(parser(sentence)) == left
