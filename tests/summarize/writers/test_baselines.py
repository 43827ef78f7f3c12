import pytest
from support.plans import FERRY, ferry_plan, plan

from summarize.errors import UnusableInput
from summarize.language import Parser
from summarize.settings import LeadSettings, LexRankSettings
from summarize.writers.lead import LeadWriter
from summarize.writers.lexrank import LexRankWriter
from summarize.writers.plan import PlanWriter


def test_lead_is_the_beginning_of_the_first_report() -> None:
    assert LeadWriter(LeadSettings(sentences=2)).write(ferry_plan(200)).text == " ".join(FERRY["wire"][:2])


@pytest.mark.parametrize("writer", [LeadWriter(LeadSettings()), LexRankWriter(LexRankSettings())])
def test_a_line_that_was_wrapped_is_none_in_the_summary(writer: LeadWriter | LexRankWriter) -> None:
    wrapped = plan({"wire": ["A ferry ran aground near\nPort Aldis on  Monday."]}, [])
    assert writer.write(wrapped).text == "A ferry ran aground near Port Aldis on Monday."


def test_lead_keeps_to_the_word_limit_and_says_what_it_left_out() -> None:
    draft = LeadWriter(LeadSettings(sentences=3)).write(ferry_plan(25))
    assert draft.text == FERRY["wire"][0]
    assert [(notice.code, notice.message) for notice in draft.notices] == [
        ("lead-cut", "wire: 1 of 3 leading sentences fit into 25 words")
    ]


def test_plan_joins_the_gists_in_order(parser: Parser) -> None:
    made = ferry_plan(200)
    assert PlanWriter(parser).write(made).text == " ".join(item.gist for item in made.items)


@pytest.mark.parametrize("name", ["lead", "lexrank", "plan"])
def test_no_room_for_a_single_sentence_is_an_error_that_says_what_to_do(name: str, parser: Parser) -> None:
    writer = {
        "lead": LeadWriter(LeadSettings()),
        "lexrank": LexRankWriter(LexRankSettings()),
        "plan": PlanWriter(parser),
    }
    with pytest.raises(UnusableInput, match="no sentence of the reports fits into 1 words; raise --max-words"):
        writer[name].write(plan(FERRY, [], max_words=1))
