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
        "That group opened the new bridge on Tuesday.",
        "Anna Kolm opened the bridge in time for yesterday’s race.",
    ],
)
def test_what_points_at_another_sentence_or_the_day_of_print_suits_least(parser: Parser, sentence: str) -> None:
    assert suitability(parser(sentence)) <= 0.5
