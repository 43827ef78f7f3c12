"""Sentences of our own; what is a disagreement was decided by reading them."""

import datetime as dt
from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.examples import fewer
from support.plans import report

from summarize.language import Parser
from summarize.planning.disagreement import find_disagreements
from summarize.records import Agreement, Derivation, Disagreement, DisputedValue, NearCopy, Report

RAID = "Rebels raided the town of Askel on Monday and captured soldiers."
TWO = "The rebels captured two soldiers."
DOZEN = "A video shows about a dozen soldiers being held captive."
BLAST = "A gas explosion destroyed a bakery in Lund Street on Monday."


def find(parser: Parser, *reports: Report, **links: object) -> tuple[Disagreement, ...]:
    agreement = Agreement(reports, (), links.get("copies", ()), links.get("derivations", ()), ())  # type: ignore[arg-type]
    docs = {sentence.id: parser(sentence.text) for one in reports for sentence in one.sentences}
    return find_disagreements(agreement, docs, parser)


def raid(name: str, *sentences: str, **fields: object) -> Report:
    return replace(report(name, [RAID, *sentences]), **fields)  # type: ignore[arg-type]


def blast(name: str, *sentences: str) -> Report:
    return report(name, [BLAST, *sentences])


def test_two_counts_of_the_same_are_told_in_one_sentence_with_who_says_which(parser: Parser) -> None:
    found = find(parser, raid("wire", TWO), raid("radio", DOZEN), raid("daily", DOZEN))
    assert found == (
        Disagreement(
            thing="soldiers",
            event="captured",
            values=(
                DisputedValue("two", ("wire",), ("wire#1",)),
                DisputedValue("about a dozen", ("radio", "daily"), ("radio#1", "daily#1")),
            ),
            text="One report says two soldiers were captured, others about a dozen.",
        ),
    )


@pytest.mark.parametrize(
    ("one", "other", "text"),
    [
        (
            "Nine people died in the explosion.",
            "The explosion killed 14 people.",
            "One report says nine people were killed, another 14.",
        ),
        (
            "Thirty-one people were injured.",
            "The explosion injured 57 people.",
            "One report says thirty-one people were injured, another 57.",
        ),
        (
            "Police arrested three men.",
            "Five men were arrested.",
            "One report says three men were arrested, another five.",
        ),
    ],
)
def test_other_events_and_other_constructions(parser: Parser, one: str, other: str, text: str) -> None:
    assert [item.text for item in find(parser, blast("wire", one), blast("radio", other))] == [text]


def test_synonyms_count_the_same_thing(parser: Parser) -> None:
    found = find(parser, raid("wire", TWO), raid("radio", "The rebels captured seven servicemen."))
    assert [value.wording for item in found for value in item.values] == ["two", "seven"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The explosion killed 12 people.", "More than ten people were killed."),
        ("The explosion killed 12 people.", "At least nine people were killed."),
        ("The explosion killed 12 people.", "About a dozen people were killed."),
        ("The explosion killed 12 people.", "Between ten and 15 people were killed."),
        ("The explosion injured 410 people.", "The explosion injured 400 people."),
        ("The explosion killed 12 people.", "The explosion killed 12 people and 30 pigeons."),
        ("The explosion killed 12 people.", "The explosion killed two bakers."),
        ("The explosion killed 12 people.", "The explosion injured 30 people."),
        ("The explosion killed 12 people.", "Two of the people were killed in their sleep."),
        ("The explosion killed 12 people.", "Two young people were killed."),
        ("The explosion killed 12 people.", "Two people who stood outside were killed."),
        ("The explosion killed 12 people.", "Two people were killed on the second floor."),
        ("The explosion killed 12 people.", "Firemen searched a café where two people were killed."),
        ("The explosion killed 12 people.", "A flood killed 40 people."),
        ("The explosion killed 12 people.", "Two people were killed last year."),
        ("The explosion killed 12 people.", "Two more people were killed."),
        ("The explosion killed 12 people.", "A total of 14 people were killed."),
        ("The explosion killed 12 people.", "Forty people could have been killed."),
        ("The explosion killed 12 people.", "The mayor denied that 40 people were killed."),
        ("The explosion killed 12 people.", "If it had opened, 40 people would have been killed."),
        ("The explosion killed 12 people.", "Thirteen people, including the bomber, were killed."),
        ("The explosion killed 12 people.", "Thirteen people were killed, including a bomber."),
        ("The explosion killed 12 people.", "Thirteen people were killed, including himself."),
        ("The explosion killed 13 people.", "The explosion killed Ann Kolm and 12 people."),
        ("The explosion killed 13 people.", "The explosion killed Kolm, his daughter and 11 people."),
        ("Police arrested 12 people.", "Two people were detained."),
        ("On Monday 12 people were killed.", "On Tuesday 13 people were killed."),
    ],
)
def test_silent_about_what_can_both_be_true(parser: Parser, one: str, other: str) -> None:
    assert find(parser, blast("wire", one), blast("radio", other)) == ()


def test_somebody_whom_all_would_count_may_be_named_among_them(parser: Parser) -> None:
    child = blast("radio", "Fourteen people, including a child, were killed.")
    assert len(find(parser, blast("wire", "The explosion killed nine people."), child)) == 1


STORM = "Storms hit Askel and Tarn on Monday."


@pytest.mark.parametrize(
    ("lead", "said"),
    [
        (STORM, ("The storms killed 14 people in Askel.", "Seven people died in Tarn.")),
        (STORM, ("The storms killed 14 people in Askel.", "The storms killed 31 people in Askel and Tarn.")),
        (STORM, ("Storms reached Askel, where 14 people died.", "Storms reached Tarn, where seven people died.")),
        (
            STORM,
            ("The storms killed 14 people in Askel.", "Seven people died in Tarn.", "The storms killed 31 people."),
        ),
        ("A fire burned near Askel on Monday.", ("The Tarn Fire killed 85 people.", "The fire killed two people.")),
    ],
)
def test_silent_about_places_and_names_that_are_not_the_same(parser: Parser, lead: str, said: tuple[str, ...]) -> None:
    assert find(parser, *(report(f"r{n}", [lead, one]) for n, one in enumerate(said))) == ()


def test_the_number_of_another_place_joins_no_side(parser: Parser) -> None:
    said = ("The storms killed 14 people in Askel.", "The storms killed 31 people.", "Five young people died in Tarn.")
    found = find(parser, *(report(f"r{n}", [STORM, one]) for n, one in enumerate(said)))
    assert [value.reports for item in found for value in item.values] == [("r0",), ("r1",)]


def test_counts_of_one_place_of_two_disagree(parser: Parser) -> None:
    said = ("The storms killed 14 people in Askel.", "Seven people died in Askel.")
    assert len(find(parser, *(report(f"r{n}", [STORM, one]) for n, one in enumerate(said)))) == 1


@pytest.mark.parametrize(
    "said",
    [
        ("The toll rose in the afternoon.",),
        ("A fourteenth person died in hospital, and a 15th person was killed by debris.",),
        ("Nine people were killed.", "Fourteen people were killed."),
        ("The police confirmed nine deaths.", "The explosion killed 14 people."),
    ],
)
def test_silent_where_a_report_explains_it(parser: Parser, said: tuple[str, ...]) -> None:
    wire, radio = blast("wire", "Nine people were killed."), blast("radio", "The explosion killed 14 people.")
    assert len(find(parser, wire, radio)) == 1
    assert find(parser, wire, radio, blast("daily", *said)) == ()


def test_a_figure_that_its_report_takes_back_is_none(parser: Parser) -> None:
    taken_back = blast("radio", "We wrote that 19 people were killed.", "That was wrong.")
    assert find(parser, blast("wire", "Nine people were killed."), taken_back) == ()


def test_an_earlier_figure_is_not_that_of_the_report(parser: Parser) -> None:
    daily = raid("daily", DOZEN, "The rebels had said earlier that they captured two soldiers.")
    (found,) = find(parser, raid("wire", TWO), daily)
    assert [value.reports for value in found.values] == [("wire",), ("daily",)]


def test_a_part_does_not_make_a_disagreement_but_may_join_a_side(parser: Parser) -> None:
    part = raid("video", "The rebels captured two wounded soldiers.")
    assert find(parser, part, raid("radio", DOZEN)) == ()
    (found,) = find(parser, raid("wire", TWO), part, raid("radio", DOZEN))
    assert found.values[0].reports == ("wire", "video")


def test_those_with_an_article_are_all_of_them_only_where_the_event_is_told_beside_them(parser: Parser) -> None:
    radio = raid("radio", DOZEN)
    guards = raid("wire", "Two soldiers guarded the bridge.", "The two soldiers were captured.")
    assert find(parser, guards, radio) == ()
    (found,) = find(parser, raid("wire", "The rebels showed the two captured soldiers."), radio)
    assert found.values[0] == DisputedValue("two", ("wire",), ("wire#1",))
    assert len(find(parser, raid("wire", "The rebels showed the two soldiers they had captured."), radio)) == 1


def test_reports_that_depend_on_each_other_do_not_disagree(parser: Parser) -> None:
    wire, radio = raid("wire", TWO), raid("radio", DOZEN)
    assert find(parser, wire, radio, derivations=(Derivation("radio", "wire", 0.9),)) == ()
    assert find(parser, wire, radio, copies=(NearCopy("radio#1", "wire#1", 0.9),)) == ()
    assert find(parser, replace(wire, publisher="Radio Six"), replace(radio, publisher="Radio Six")) == ()


def test_reports_of_different_days_do_not_disagree(parser: Parser) -> None:
    monday, tuesday = dt.date(2024, 3, 11), dt.date(2024, 3, 12)
    assert find(parser, raid("wire", TWO, date=monday), raid("radio", DOZEN, date=tuesday)) == ()
    assert len(find(parser, raid("wire", TWO, date=monday), raid("radio", DOZEN, date=monday))) == 1
    assert len(find(parser, raid("wire", TWO, date=monday), raid("radio", DOZEN))) == 1


def test_the_order_of_the_reports_changes_no_text(parser: Parser) -> None:
    reports = raid("wire", TWO), raid("radio", DOZEN), raid("daily", "The rebels captured five soldiers.")
    texts = {tuple(item.text for item in find(parser, *order)) for order in permutations(reports)}
    assert texts == {("One report says two soldiers were captured, another five, and another about a dozen.",)}


@fewer(25)
@given(one=st.integers(2, 99), other=st.integers(2, 99))
def test_exact_numbers_disagree_exactly_when_rounding_does_not_explain_it(parser: Parser, one: int, other: int) -> None:
    found = find(parser, *(blast(f"r{n}", f"The explosion killed {n} people.") for n in {one, other}))
    apart = abs(one - other) > sum(5 for n in (one, other) if n % 10 == 0)
    assert [[int(value.wording) for value in item.values] for item in found] == (
        [sorted((one, other))] if apart else []
    )
