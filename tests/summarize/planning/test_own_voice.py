import pytest
from support.plans import report

from summarize.language import Parser
from summarize.planning.own_voice import commentaries, own_voice
from summarize.records import Report

FIRE = "A fire destroyed the paper mill in Oberau on Friday night."
INQUIRY = "Police have opened an inquiry into what caused the fire."
WE = "We have seen this mill burn before."
ASKING = "Who will pay for the next fire?"
SAID = "“We will rebuild it,” Karin Brandt said on Saturday."


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (FIRE, None),
        (SAID, None),
        (WE, "first person"),
        ("The council will tell you on Tuesday that the plan was rejected.", "second person"),
        (ASKING, "question"),
        ("The committee should subpoena the memo and every other document.", "opinion"),
        ("The committee met on Friday and ought to have met on Monday.", "opinion"),
        ("Fortunately, the mill stood empty on Friday night.", "opinion"),
        ("The committee should subpoena the memo, Ann Kolm said on Friday.", None),
        ("According to Ann Kolm, the committee should subpoena the memo.", None),
        ("Ann Kolm said on Friday that the committee should subpoena the memo.", None),
        ("The doctor asked which of the patients should be moved first.", None),
    ],
)
def test_an_author_who_speaks_in_person_is_told_from_those_that_are_reported(
    parser: Parser, sentence: str, expected: str | None
) -> None:
    assert own_voice(parser(sentence)) == expected


def shares(parser: Parser, *reports: Report, spoken: frozenset[str] = frozenset()) -> dict[str, float]:
    docs = {sentence.id: parser(sentence.text) for one in reports for sentence in one.sentences}
    return commentaries(reports, docs, spoken)


def test_a_report_whose_author_speaks_in_person_throughout_is_commentary(parser: Parser) -> None:
    column, wire = report("column", [FIRE, WE, ASKING, SAID]), report("wire", [FIRE, INQUIRY, SAID])
    assert shares(parser, column, wire) == {"column": 0.5}


def test_one_sentence_makes_no_commentary(parser: Parser) -> None:
    assert shares(parser, report("wire", [FIRE, WE, INQUIRY])) == {}


def test_somebody_elses_speech_that_goes_on_makes_no_commentary(parser: Parser) -> None:
    wire = report("wire", [FIRE, WE, "We will see it burn again."])
    assert shares(parser, wire, spoken=frozenset({"wire#1", "wire#2"})) == {}


def test_who_was_asked_makes_no_commentary(parser: Parser) -> None:
    assert shares(parser, report("wire", [FIRE, "Brandt told us that it was empty.", "Nobody talked to us."])) == {}
