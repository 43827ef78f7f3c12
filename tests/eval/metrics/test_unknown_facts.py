import datetime as dt
from dataclasses import replace

import pytest
from support.outcomes import outcome
from support.plans import report

from eval.metrics.unknown_facts import UnknownDates, UnknownNames, UnknownNumbers

WIRE = report(
    "wire",
    [
        "A ferry with 214 people on board ran aground near Port Aldis on 3 May 2023.",
        "Captain Marta Lindqvist of Norsund Lines said that the steering had failed.",
        "Lindqvist had sailed the route for twelve years.",
    ],
)


@pytest.mark.parametrize(
    ("metric", "summary", "value"),
    [
        (UnknownNames(), "Marta Lindqvist ran a ferry of Norsund Lines aground near Port Aldis.", 0),
        (UnknownNames(), "Marta Lindqvist ran a ferry of Oslo Cruises aground near Port Aldis.", 1 / 3),
        (UnknownNumbers(), "The ferry had 214 people on board, and its captain 12 years on the route.", 0),
        (UnknownNumbers(), "The ferry had 241 people on board, and its captain 12 years on the route.", 1 / 2),
        (UnknownDates(), "The ferry ran aground on 3 May 2023.", 0),
        (UnknownDates(), "The ferry ran aground on 9 June 2021.", 1),
    ],
)
def test_the_share_of_what_no_source_has(metric, summary, value):
    assert metric.score(outcome(summary, WIRE)).value == pytest.approx(value)


def test_names_that_share_a_token_with_other_words_are_known_when_copied():
    sentences = ["Covid-19 closed the U.S.-Mexico border.", "A D.C.-based judge jailed a member of MS-13."]
    source = report("wire", sentences)
    assert UnknownNames().score(outcome(" ".join(sentences), source)).value == 0
    assert UnknownNames().score(outcome(" ".join(sentences), report("radio", ["A judge met the press."]))).value == 1
    assert UnknownNames().score(outcome("Covid-19 reached Kenya.", source)).value == pytest.approx(1 / 2)


def test_one_source_is_enough():
    other = report("radio", ["The hospital in Gravholm took in 17 people."])
    summary = "17 people were taken to Gravholm, and 214 were on board near Port Aldis."
    assert UnknownNumbers().score(outcome(summary, WIRE, other)).value == 0
    assert UnknownNames().score(outcome(summary, WIRE, other)).value == 0
    assert UnknownNumbers().score(outcome(summary, other)).value == pytest.approx(1 / 2)


def test_the_right_number_in_the_wrong_place_is_not_noticed():
    """A limit that docs/metrics.md states: this is what the verdicts on claims are for."""
    other = report("radio", ["Twelve divers helped."])
    assert UnknownNumbers().score(outcome("There were 12 people on board.", WIRE)).value == 1
    assert UnknownNumbers().score(outcome("There were 12 people on board.", WIRE, other)).value == 0


def test_a_day_may_be_known_from_the_date_of_a_report():
    dated = replace(report("wire", ["A ferry ran aground."]), date=dt.date(2023, 5, 3))
    assert UnknownDates().score(outcome("A ferry ran aground on 3 May 2023.", dated)).value == 0


@pytest.mark.parametrize(
    ("metric", "kind"), [(UnknownNames(), "name"), (UnknownNumbers(), "number"), (UnknownDates(), "date")]
)
def test_without_such_a_fact_there_is_no_share(metric, kind):
    assert metric.score(outcome("It sank.", WIRE)).reason == f"no {kind} in the summary"


def test_without_a_source_there_is_no_share():
    assert UnknownNames().score(outcome("It sank near Port Aldis.")).reason == "no sentence in any report"
