import pytest
from support.plans import report

from summarize.language import Parser
from summarize.planning.openings import defines, leans


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
