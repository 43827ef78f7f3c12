import pytest

from summarize.language import Parser
from summarize.planning.suitability import suitability


def test_a_plain_sentence_suits_better_than_one_that_points_back_or_quotes(parser: Parser) -> None:
    plain = suitability(parser("Anna Kolm opened the new bridge on Tuesday."))
    assert plain == 1.0
    assert suitability(parser("The man opened the new bridge on Tuesday.")) < plain
    assert suitability(parser("Anna Kolm opened the “new” bridge on Tuesday.")) < plain


@pytest.mark.parametrize(
    "sentence",
    [
        "The council should open the bridge on Tuesday.",
        "The New York Democrat opened the new bridge on Tuesday.",
        "Anna Kolm opened the bridge in time for yesterday’s race.",
        "Anna Kolm said that no ambulance was called to that bridge on Tuesday.",
    ],
)
def test_what_points_at_another_sentence_or_the_day_of_print_suits_least(parser: Parser, sentence: str) -> None:
    assert suitability(parser(sentence)) <= 0.5


@pytest.mark.parametrize(
    "sentence",
    [
        "Anna Kolm opened that part of the bridge on Tuesday.",
        "Anna Kolm thanked those engineers who built the bridge.",
        "Anna Kolm opened a bridge on Tuesday, and that bridge is closed again.",
        "Anna Kolm said that engineers had built the bridge.",
        "The Independent said that engineers had built the bridge.",
    ],
)
def test_what_the_sentence_itself_says_more_of_points_at_no_other(parser: Parser, sentence: str) -> None:
    assert suitability(parser(sentence)) == 1.0
