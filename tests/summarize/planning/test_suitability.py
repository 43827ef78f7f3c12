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
        "A spokesman for Tarn Steel did not respond to a request for comment.",
        "Messages left for Anna Kolm were not immediately returned.",
        "A call to Tarn Steel was not returned.",
        "Anna Kolm could not immediately be reached on Sunday.",
        "Lind police declined to comment.",
        "It wasn’t clear whether Anna Kolm had a lawyer.",
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
        "A man accused of shooting the officer appeared in court in Lind.",
        "Residents of the city were told to leave on Monday.",
        "Workers at the plant went on strike on Monday.",
        "The 34-year-old striker scored twice on Monday.",
        "At least 12 people were killed on Monday.",
        "About 200 people were hurt on Monday.",
        "Only three people were hurt on Monday.",
        "Nearly 300,000 people were told to leave on Monday.",
        "The World Cup will be held in Norsund in 2034.",
        "Ann Kolm, who has led the party since 2019, resigned on Tuesday.",
        "Tarn Steel, founded in 1998, was sold to a rival on Tuesday.",
        "Police did not respond to three calls from a house in Lind.",
        "Calls to Lind police were not answered for an hour.",
        "Two climbers could not immediately be reached because of the snow.",
        "A gunman left messages seeking revenge.",
        "Two stolen paintings were not returned to Lind museum.",
        "Anna Kolm declined to comment on whether she would resign.",
    ],
)
def test_what_the_sentence_itself_says_more_of_points_at_no_other(parser: Parser, sentence: str) -> None:
    assert suitability(parser(sentence)) == 1.0


@pytest.mark.parametrize(
    "sentence",
    [
        "The next day, Ann Kolm flew to Tarn.",
        "By then, 40 people had died in the town.",
        "On that day, 40 people were shot dead in Lind.",
        "A day earlier, a bomb had gone off in Lind.",
        "Hours later, Ann Kolm left for Tarn.",
    ],
)
def test_a_time_that_another_sentence_tells_suits_a_little_less(parser: Parser, sentence: str) -> None:
    assert suitability(parser(sentence)) == pytest.approx(0.9)


def test_background_is_what_happened_long_before_outside_asides(parser: Parser) -> None:
    assert suitability(parser("Ann Kolm has led the party since 2019.")) == 0.7
    assert suitability(parser("Lind Bridge was built by Tarn Steel in 1912.")) == 0.7
