import pytest

from summarize.planning.times import is_background, is_past


@pytest.mark.parametrize(
    ("sentence", "past"),
    [
        ("Last week, two people were hurt.", True),
        ("The mill was built three years ago.", True),
        ("It is the highest level since records began in 1931.", False),
        ("The repair was put off to 2026.", False),
        ("The last weeks were dry.", False),
    ],
)
def test_a_time_before_the_days_of_the_reports_is_told_from_a_bare_year(sentence: str, past: bool) -> None:
    assert is_past(sentence) == past


@pytest.mark.parametrize(
    ("sentence", "background"),
    [
        ("In 2009, the council granted the harbour to a firm.", True),
        ("Since March 2009 the harbour has been shut.", True),
        ("The council granted the harbour to a firm in 2009.", True),
        ("In 2034, the World Cup will be held in Norsund.", False),
        ("In 2034 Norsund is set to hold the World Cup.", False),
        ("The World Cup will be held in 2034.", False),
        ("In 2009 people marched for the harbour, police said.", True),
        ("In Norsund, 2009 people marched for the harbour.", False),
    ],
)
def test_a_year_tells_of_what_was_before_wherever_it_stands(sentence: str, background: bool) -> None:
    assert is_background(sentence) == background
