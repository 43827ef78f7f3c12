from itertools import permutations

import pytest
from support.plans import report
from support.vectors import vectors_of

from summarize.language import Parser
from summarize.planning import select
from summarize.planning.align import align
from summarize.planning.select import make_plan
from summarize.records import Cluster, Plan, Report
from summarize.settings import PlanningSettings, Settings

FIRE = "A fire destroyed the paper mill in Oberau on Friday night."
FIRE_AGAIN = "On Friday night a fire destroyed the paper mill in Oberau."
DEAD = "Two night watchmen died in the flames, the fire brigade said."
DEAD_AGAIN = "The fire brigade said two night watchmen died in the flames."
OWNER = "The owner of the mill, Karin Brandt, had insured the building last spring."
STRIKE = "Last week three hundred workers of the paper mill went on strike over their pay."
INQUIRY = "Police have opened an inquiry into what caused the fire."
QUOTE = "“We heard a bang and then everything was burning around us and we ran,” a worker said."


def plan(parser: Parser, *reports: Report, max_words: int = 150) -> Plan:
    settings = Settings(planning=PlanningSettings(max_words=max_words, same_statement=0.6))
    vectors = vectors_of(*reports)
    return make_plan(align(Cluster(reports), vectors, settings), vectors, parser, settings.planning)


@pytest.fixture
def two() -> tuple[Report, Report]:
    return report("one", [FIRE, DEAD, OWNER, QUOTE]), report("other", [FIRE_AGAIN, DEAD_AGAIN])


def test_a_fact_that_two_reports_tell_is_planned_once(parser: Parser, two: tuple[Report, Report]) -> None:
    gists = [item.gist for item in plan(parser, *two).items]
    assert sum("paper mill" in gist for gist in gists) == 1
    assert sum("watchmen" in gist for gist in gists) == 1


def test_what_more_reports_tell_goes_before_what_one_tells(parser: Parser, two: tuple[Report, Report]) -> None:
    supports = [item.group.support for item in plan(parser, *two, max_words=24).items]
    assert supports == [2, 2]


def test_quotations_are_left_out(parser: Parser, two: tuple[Report, Report]) -> None:
    made = plan(parser, *two)
    assert not any("bang" in item.gist for item in made.items)
    assert any(group.sentences[0].text == QUOTE for group in made.left_out)


def test_the_news_goes_before_what_all_reports_tell_of_last_week(parser: Parser) -> None:
    reports = [report(name, [FIRE, STRIKE, INQUIRY]) for name in ("one", "other")]
    reports.append(report("third", [FIRE, STRIKE]))
    assert [item.sentence.text for item in plan(parser, *reports, max_words=26).items] == [FIRE, INQUIRY]
    assert {item.sentence.text for item in plan(parser, *reports).items} == {FIRE, INQUIRY, STRIKE}


def test_what_opens_a_report_is_its_news_also_when_it_was_last_week(parser: Parser) -> None:
    first, later = (
        {item.sentence.text: item.score for item in plan(parser, report("one", texts)).items}[STRIKE]
        for texts in ([STRIKE], [QUOTE, STRIKE])
    )
    assert later < 0.5 * first


DYKE = "A dyke broke in the town of Brenwick early on Tuesday morning."
GAVE_WAY = "The dyke gave way at dawn over a length of some 80 metres."
BARRELS = "Readers of the town woke up to barrels that drifted past their windows."


def test_a_report_that_leans_on_a_beginning_it_has_lost_does_not_open_the_summary(parser: Parser) -> None:
    whole, headless = report("agency", [DYKE, GAVE_WAY, INQUIRY]), report("daily", [GAVE_WAY, INQUIRY, OWNER])
    for reports in ((whole, headless), (headless, whole)):
        assert plan(parser, *reports).items[0].sentence.text == DYKE


def test_a_report_that_another_one_copies_below_a_beginning_of_its_own_still_opens_the_summary(
    parser: Parser,
) -> None:
    agency, paper = report("agency", [DYKE, GAVE_WAY, INQUIRY]), report("paper", [BARRELS, DYKE, GAVE_WAY, INQUIRY])
    for reports in ((agency, paper), (paper, agency)):
        assert plan(parser, *reports).items[0].sentence.text == DYKE


def test_what_the_others_tell_last_does_not_open_the_summary(parser: Parser) -> None:
    trade = report("trade", [OWNER, INQUIRY])
    others = [report(name, [FIRE, DEAD, INQUIRY, OWNER]) for name in ("one", "other")]
    assert plan(parser, trade, *others).items[0].sentence.text == FIRE
    assert plan(parser, trade).items[0].sentence.text == OWNER


@pytest.mark.parametrize(
    "scene",
    [
        "When Ann Kolm smelt smoke on the pier on Sunday, she called the fire brigade of the port and ran.",
        "Of the 12 dockers hurt in the fire on the pier, seven were brought to the hospital of the port.",
        "A similar fire on the pier of Tarn had killed ten dockers and destroyed the port.",
        "It was unclear on Sunday who set the fire on the pier that killed ten dockers and destroyed the port.",
    ],
)
def test_a_story_that_begins_with_what_went_before_does_not_open_the_summary(parser: Parser, scene: str) -> None:
    story, news = report("story", [scene, FIRE, DEAD, INQUIRY]), report("news", [FIRE, OWNER])
    for reports in ((story, news), (news, story)):
        assert plan(parser, *reports).items[0].sentence.text == FIRE
    assert plan(parser, report("story", [scene, OWNER])).items[0].sentence.text == scene


def test_who_is_named_before_only_in_a_headline_does_not_open_the_summary(parser: Parser) -> None:
    offer = "Mayor Karin Brandt of Oberau awaited an answer to an offer of hers on Sunday."
    closure, again = (
        "The mayor accepts a long closure of the mill.",
        "On Sunday the mayor accepted a long closure of the mill.",
    )
    story, news = report("story", [closure, OWNER]), report("news", [offer, again])
    for reports in ((story, news), (news, story)):
        assert plan(parser, *reports).items[0].sentence.text == offer
    assert plan(parser, story).items[0].sentence.text == closure


def test_the_government_may_open_a_summary(parser: Parser) -> None:
    aid, again = "The government plans a fund for the mill.", "On Sunday the government planned a fund for the mill."
    doubt = "Tolls that Mayor Karin Brandt of Oberau put on lorries may do harm for a while."
    made = plan(parser, report("one", [aid, OWNER]), report("two", [doubt, again]))
    assert made.items[0].sentence.text == aid


@pytest.mark.parametrize("max_words", [1, 12, 24, 40])
def test_the_gists_fit_into_the_word_limit(parser: Parser, two: tuple[Report, Report], max_words: int) -> None:
    assert sum(len(item.gist.split()) for item in plan(parser, *two, max_words=max_words).items) <= max_words


def test_every_group_is_planned_or_left_out(parser: Parser, two: tuple[Report, Report]) -> None:
    made = plan(parser, *two, max_words=24)
    told = [sentence.id for item in made.items for sentence in item.group.sentences]
    told += [sentence.id for group in made.left_out for sentence in group.sentences]
    assert sorted(told) == sorted(sentence.id for one in two for sentence in one.sentences)


@pytest.mark.parametrize("max_words", [12, 24, 150])
def test_the_order_of_reports_does_not_decide_what_is_said(parser: Parser, max_words: int) -> None:
    told = {"trade": [OWNER, INQUIRY], "one": [FIRE, DEAD, INQUIRY, OWNER], "other": [FIRE_AGAIN, INQUIRY, DEAD]}
    reports = [report(name, sentences) for name, sentences in told.items()]
    first, *others = (_told(plan(parser, *order, max_words=max_words)) for order in permutations(reports))
    assert first
    assert all(other == first for other in others)


def _told(made: Plan) -> list[tuple[list[str], int]]:
    """The sentences of each group that is told, and how many reports tell it."""
    return sorted((sorted(sentence.id for sentence in item.group.sentences), item.group.support) for item in made.items)


def test_reports_of_quotations_only_are_summarised_all_the_same_and_that_is_said(parser: Parser) -> None:
    made = plan(parser, report("one", [QUOTE]))
    assert [item.sentence.text for item in made.items] == [QUOTE]
    assert [notice.code for notice in made.notices] == ["no-plain-sentence"]


def test_a_sentence_that_is_too_long_is_told_in_a_shorter_form(parser: Parser) -> None:
    long = f"{FIRE[:-1]}, leaving " + "tons of paper and " * 12 + "all machines in ashes."
    assert [item.gist for item in plan(parser, report("one", [long])).items] == [FIRE]


COLUMN = ("We have seen it coming for years.", "Who will pay for the next fire?", "The owner blamed rats for it.")
MORE = (
    "The mill made paper for four newspapers of the region.",
    "Two hundred people worked there until Friday.",
    "The town council meets on Monday to help them.",
)


def test_commentary_is_not_chosen_where_others_tell_enough_and_that_is_said(parser: Parser) -> None:
    made = plan(parser, report("column", [FIRE, *COLUMN]), report("news", [FIRE_AGAIN, DEAD, INQUIRY, *MORE]))
    assert {item.sentence.report for item in made.items} == {"news"}
    assert made.items[0].group.support == 2
    assert [(notice.code, notice.report) for notice in made.notices] == [("commentary", "column")]


def test_what_its_title_calls_opinion_is_commentary_however_it_speaks(parser: Parser) -> None:
    view = report("view", [FIRE, OWNER, STRIKE], "OPINION: The mill was badly run")
    made = plan(parser, view, report("news", [FIRE_AGAIN, DEAD, INQUIRY, *MORE]))
    assert {item.sentence.report for item in made.items} == {"news"}
    assert [notice.message for notice in made.notices] == [
        "view is called opinion by its title: a plan chooses none of its sentences where others have enough"
    ]


def test_commentary_is_told_where_there_is_little_else(parser: Parser) -> None:
    made = plan(parser, report("column", [FIRE, *COLUMN]), report("talk", [QUOTE, DEAD]))
    assert {item.sentence.report for item in made.items} == {"column", "talk"}


def test_what_says_less_new_than_the_least_is_left_out_even_where_there_is_room(
    parser: Parser, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = report("one", [FIRE, DEAD, INQUIRY])
    assert [item.gist for item in plan(parser, told).items] == [FIRE, DEAD, INQUIRY]
    monkeypatch.setattr(select, "LEAST_NEW", 1.01)
    assert [item.gist for item in plan(parser, told).items] == [FIRE]
