"""Who somebody is is told before they are only named, and the rest stays in the order of the reports."""

import pytest
from support.plans import report

from summarize.language import Parser
from summarize.planning.candidates import Candidate
from summarize.planning.order import in_order, introduced
from summarize.records import Agreement, Group

NEWS = "A third woman accused the mayor of Tarn of unwanted advances on Monday."
SCENE = "The mayor was toasting a couple when he came upon Ms. Ruch, and took her hand."
WHO = "Anna Ruch, a former aide to the council, gave photos of the evening to the Courier."
LAST = "The council of Tarn meets again on Friday to hear from the mayor."


def ordered(parser: Parser, *texts: str) -> list[str]:
    one = report("one", list(texts))
    groups = tuple(Group((sentence,), ("one",), 1, 0.5) for sentence in one.sentences)
    chosen = [Candidate(group, group.sentences[0], group.sentences[0].text, frozenset(), 1.0) for group in groups]
    docs = {sentence.id: parser(sentence.text) for sentence in one.sentences}
    return [candidate.gist for candidate in in_order(chosen, Agreement((one,), (), (), (), groups), docs)]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ([NEWS, SCENE, LAST, WHO], [NEWS, WHO, SCENE, LAST]),
        ([NEWS, LAST, SCENE, WHO], [NEWS, LAST, WHO, SCENE]),
        ([NEWS, WHO, SCENE, LAST], [NEWS, WHO, SCENE, LAST]),
        ([SCENE, LAST, WHO], [SCENE, LAST, WHO]),  # the opening stays
        ([NEWS, LAST, WHO], [NEWS, LAST, WHO]),
    ],
)
def test_who_somebody_is_is_told_before_they_are_only_named(
    parser: Parser, told: list[str], expected: list[str]
) -> None:
    assert ordered(parser, *told) == expected


@pytest.mark.parametrize(
    "known",
    [
        "The mayor was toasting a couple when he came upon former aide Anna Ruch, and took her hand.",
        "The mayor was toasting a couple when he came upon Councillor Ruch, and took her hand.",
        "The mayor was toasting a couple when he came upon Anna Ruch, an aide, and took her hand.",
    ],
)
def test_who_is_named_with_an_office_needs_nothing_before(parser: Parser, known: str) -> None:
    assert ordered(parser, NEWS, known, LAST, WHO) == [NEWS, known, LAST, WHO]


def test_what_was_years_ago_stays_last(parser: Parser) -> None:
    past = "Anna Ruch, a former aide to the council, had left the town in 2009."
    assert ordered(parser, NEWS, SCENE, LAST, past) == [NEWS, SCENE, LAST, past]


def test_who_somebody_is_stands_behind_a_name_and_a_comma_or_dash(parser: Parser) -> None:
    assert introduced(parser("Anna Ruch, 33, and Karl Lind — a teacher — met Mia Krantz, and left.")) == [
        "Anna Ruch",
        "Karl Lind",
    ]
