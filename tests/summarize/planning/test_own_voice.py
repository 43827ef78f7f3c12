import pytest
from support.plans import report

from summarize.language import Parser
from summarize.planning.own_voice import commentaries, is_called_opinion, is_opinion, own_voice
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
        ("It was clear to us on Friday.", "first person"),
        ("The Courier held back publication of this article until the vote.", "first person"),
        ("The council said this article of the pact lets members leave.", None),
        ("The council will tell you on Tuesday that the plan was rejected.", "second person"),
        (ASKING, "question"),
        ("The F.B.I. searched the house of Sen. Ann Kolm (I-Vt.) on Friday.", None),
        ("A World War I bomb was found near Interstate I-95 on Tuesday.", None),
        ("Our Lady of Tarn burned on Friday.", None),
        ("Never wanting to be outdone, it would appear that Ann Kolm has closed the mill.", "comment"),
        ("It would appear that Ann Kolm has closed the mill, Brandt said.", None),
        ("Ann Kolm appears to have closed the mill on Friday.", None),
        ("The good news is that the council has closed the mill.", "comment"),
        ("The news is the first of its kind from Oberau.", None),
        ("The problem is that the council does not trust Ann Kolm.", "comment"),
        ("The problem with the mill is a leak in the roof.", None),
        ("The problem was a broken valve in the mill.", None),
        ("It was obvious to the crew on Friday.", None),
        ("Ann Kolm said the problem is that the council does not trust her.", None),
        ("Brandt is gaining votes in Tarn, and it’s conceivable that he wins.", "comment"),
        ("It is likely that Brandt wins in Tarn on Friday.", None),
    ],
)
def test_an_author_who_speaks_in_person_is_told_from_those_that_are_reported(
    parser: Parser, sentence: str, expected: str | None
) -> None:
    assert own_voice(parser(sentence)) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (FIRE, False),
        ("The committee should subpoena the memo and every other document.", True),
        ("The committee met on Friday and ought to have met on Monday.", True),
        ("Fortunately, the mill stood empty on Friday night.", True),
        ("The minister spoke clearly about the plan on Friday.", False),
        ("“The committee should subpoena the memo at once,” Ann Kolm said.", False),
        ("The committee should subpoena the memo, Ann Kolm said on Friday.", False),
        ("According to Ann Kolm, the committee should subpoena the memo.", False),
        ("Under the plan, employers should give two weeks of notice.", False),
        ("Ann Kolm said on Friday that the committee should subpoena the memo.", False),
        ("The party believes taxes should be cut, and spending should be reduced.", False),
        ("The storm should reach the coast by Monday.", False),
        ("Under Ann Kolm, the plan should have been dropped.", True),
        ("Should the committee subpoena the memo, it will be published.", False),
        ("The doctor asked which of the patients should be moved first.", False),
    ],
)
def test_what_an_author_thinks_is_told_from_what_somebody_is_said_to_think(
    parser: Parser, sentence: str, expected: bool
) -> None:
    assert is_opinion(parser(sentence)) is expected


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


def test_a_disgrace_to_me_makes_commentary(parser: Parser) -> None:
    told = "Nobody told us why, but you will find out."
    column = report("column", [FIRE, "To me, the plan is a disgrace.", told])
    assert set(shares(parser, column)) == {"column"}


def test_who_was_asked_makes_no_commentary(parser: Parser) -> None:
    assert shares(parser, report("wire", [FIRE, "Brandt told us that it was empty.", "Nobody talked to us."])) == {}


@pytest.mark.parametrize(
    ("title", "called"),
    [
        ("OPINION: Mayor Kolm was right to shut the bridge", True),
        ("Opinion | Mayor Kolm was right to shut the bridge", True),
        ("Op-Ed: Shut the bridge", True),
        ("Editorial - Shut the bridge", True),
        ("Shut the bridge | Opinion", True),
        ("Guest essay: Shut the bridge", True),
        ("Court hands down opinion on the bridge", False),
        ("Opinion polls: Kolm leads", False),
        ("Column of smoke rises from the bridge", False),
        ("Analysis: What the shut bridge costs", False),
        ("Editorial staff of the Courier on strike", False),
        ("Kolm: a divided opinion", False),
        (None, False),
    ],
)
def test_a_title_may_say_that_it_is_opinion(title: str | None, called: bool) -> None:
    assert is_called_opinion(report("one", ["The bridge is shut."], title)) == called
