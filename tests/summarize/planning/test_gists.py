from support.plans import report

from summarize.language import Parser
from summarize.planning.gists import Gists, find_gists
from summarize.records import Report

FIRE = "A fire destroyed the paper mill in Oberau on Friday night."


def gists(parser: Parser, *reports: Report) -> Gists:
    return find_gists(reports, {s.id: parser(s.text) for one in reports for s in one.sentences})[0]


def test_a_sentence_may_stand_tidied_and_shortened(parser: Parser) -> None:
    text = "But the council rejected the plan on Tuesday, saying that it would cost too much."
    found = gists(parser, report("one", [text]))
    assert found == {"one#0": (text.replace("But the", "The"), "The council rejected the plan on Tuesday.")}


def test_a_sentence_that_is_too_long_may_stand_once_it_is_tidied(parser: Parser) -> None:
    aside = " (a mill that " + "made paper and " * 14 + "burned before)"
    assert gists(parser, report("one", [FIRE.replace(" in", f"{aside} in")])) == {"one#0": (FIRE,)}


def test_speech_that_goes_on_does_not_stand(parser: Parser) -> None:
    speech = ["The mayor said: “The mill is lost.", "The council will help the workers on Monday.”", FIRE]
    assert list(gists(parser, report("one", speech))) == ["one#2"]
