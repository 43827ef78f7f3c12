import pytest

from summarize.language import Parser
from summarize.planning.days_of_print import days_of_print


def left_out(text: str, parser: Parser) -> list[str]:
    doc = parser(text)
    return [doc[place].text for place in sorted(days_of_print(doc))]


@pytest.mark.parametrize(
    "sentence",
    [
        "The strike at the port begins tomorrow, the union said.",
        "The trial is expected to start tomorrow.",
        "The truce expires tonight.",
        "The fair will start tomorrow and end on Sunday.",
        "The two women, who were last seen yesterday, are from Tarn.",
        "The boat was last seen yesterday morning near Tarn.",
        "The mayor was first arrested yesterday.",
    ],
)
def test_a_verb_that_hangs_without_its_day_keeps_it(sentence: str, parser: Parser) -> None:
    assert left_out(sentence, parser) == []


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("The strike began yesterday at the port.", "yesterday"),
        ("The council opened its doors yesterday.", "yesterday"),
        ("The bridge was opened yesterday.", "yesterday"),
        ("The two women were seen yesterday in Tarn.", "yesterday"),
    ],
)
def test_a_verb_that_says_enough_loses_its_day(sentence: str, day: str, parser: Parser) -> None:
    assert left_out(sentence, parser) == [day]
