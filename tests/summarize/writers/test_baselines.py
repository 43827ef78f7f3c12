import pytest
from support.plans import FERRY, ferry_plan, plan, report

from summarize.errors import UnusableInput
from summarize.language import Parser
from summarize.settings import LeadSettings, LexRankSettings
from summarize.writers.introductions import full_names, introduce
from summarize.writers.lead import LeadWriter
from summarize.writers.lexrank import LexRankWriter
from summarize.writers.plan import PlanWriter


def test_lead_is_the_beginning_of_the_first_report() -> None:
    assert LeadWriter(LeadSettings(sentences=2)).write(ferry_plan(200)).text == " ".join(FERRY["wire"][:2])


def test_lead_keeps_to_the_word_limit_and_says_what_it_left_out() -> None:
    draft = LeadWriter(LeadSettings(sentences=3)).write(ferry_plan(25))
    assert draft.text == FERRY["wire"][0]
    assert [notice.code for notice in draft.notices] == ["lead-cut"]


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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Brandt left. Brandt came back.", "Karin Brandt left. Brandt came back."),
        ("Karin Brandt left. Brandt came back.", "Karin Brandt left. Brandt came back."),
        ("The mayor, K. Brandt, left.", "The mayor, K. Brandt, left."),
        ("Everybody left. Brandt stayed.", "Everybody left. Karin Brandt stayed."),
        ("Mayor Brandt left.", "Mayor Karin Brandt left."),
        ("Brandtson left.", "Brandtson left."),
    ],
)
def test_a_surname_is_spelt_out_at_its_first_mention_only(text: str, expected: str) -> None:
    assert introduce(text, {"Brandt": "Karin Brandt"}) == expected


def test_full_names_come_from_the_reports(parser: Parser) -> None:
    one = report("one", ["The mayor, Karin Brandt, opened the bridge.", "Brandt cut the ribbon."])
    assert full_names("Brandt cut the ribbon.", [one], parser) == {"Brandt": "Karin Brandt"}


def test_a_surname_that_two_people_bear_is_not_spelt_out(parser: Parser) -> None:
    one = report("one", ["Karin Brandt opened the bridge.", "Her husband Peter Brandt cut the ribbon."])
    assert full_names("Brandt cut the ribbon.", [one], parser) == {}


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Jill Biden voted.", {}),
        ("President Joe Biden voted.", {"Biden": "Joe Biden"}),
    ],
)
def test_a_titled_surname_gets_the_given_name_only_of_who_is_named_with_the_title(
    sentence: str, names: dict[str, str], parser: Parser
) -> None:
    assert full_names("President Biden voted.", [report("one", [sentence])], parser) == names
