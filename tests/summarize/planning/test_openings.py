import pytest
from support.plans import report

from summarize.planning.openings import leans


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
