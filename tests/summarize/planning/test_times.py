import pytest

from summarize.planning.times import is_past


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
