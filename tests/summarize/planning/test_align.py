import pytest
from support.plans import report
from support.vectors import vectors_of

from summarize.errors import UnusableInput
from summarize.planning.align import align
from summarize.records import Cluster, Report
from summarize.settings import PlanningSettings, ReadingSettings, Settings

BRIDGE = "The old bridge over the river Sill collapsed on Monday."
CLOSED = "All schools in the town stay closed for a week."
MAYOR = "Mayor Anna Kolm promised a new crossing within two years."


def settings(**reading: bool) -> Settings:
    planning = PlanningSettings(same_statement=0.6, other_event=0.2)
    return Settings(reading=ReadingSettings(**reading), planning=planning)


def test_sentences_that_state_the_same_form_one_group_that_knows_its_reports() -> None:
    one = report("one", [BRIDGE, MAYOR])
    other = report("other", [CLOSED, "The old river bridge over the Sill, on Monday, collapsed."])
    agreement = align(Cluster((one, other)), vectors_of(one, other), settings())
    [group] = [group for group in agreement.groups if len(group.reports) == 2]
    assert {sentence.id for sentence in group.sentences} == {"one#0", "other#1"}
    assert group.reports == ("one", "other")
    assert group.support == 2


def test_every_sentence_is_in_exactly_one_group() -> None:
    reports = (report("one", [BRIDGE, MAYOR]), report("other", [CLOSED, BRIDGE, CLOSED]))
    agreement = align(Cluster(reports), vectors_of(*reports), settings())
    grouped = sorted(sentence.id for group in agreement.groups for sentence in group.sentences)
    assert grouped == ["one#0", "one#1", "other#0", "other#1", "other#2"]


@pytest.fixture
def with_a_stranger() -> tuple[Report, ...]:
    football = report("football", ["Rovers beat United by three goals.", "Their striker scored twice."])
    return (report("one", [BRIDGE, MAYOR]), report("two", [BRIDGE, CLOSED]), report("three", [MAYOR, BRIDGE]), football)


def test_a_report_of_another_event_is_set_aside_and_said(with_a_stranger: tuple[Report, ...]) -> None:
    agreement = align(Cluster(with_a_stranger), vectors_of(*with_a_stranger), settings())
    assert [kept.id for kept in agreement.reports] == ["one", "two", "three"]
    assert [excluded.id for excluded in agreement.excluded] == ["football"]
    assert [(notice.code, notice.report) for notice in agreement.notices] == [("other-event", "football")]


def test_a_report_of_another_event_is_kept_when_asked_for(with_a_stranger: tuple[Report, ...]) -> None:
    agreement = align(Cluster(with_a_stranger), vectors_of(*with_a_stranger), settings(keep_other_events=True))
    assert len(agreement.reports) == 4


def test_of_two_reports_neither_is_the_stranger_and_that_is_said() -> None:
    pair = (report("one", [BRIDGE]), report("football", ["Rovers beat United by three goals."]))
    agreement = align(Cluster(pair), vectors_of(*pair), settings())
    assert agreement.excluded == ()
    assert [notice.code for notice in agreement.notices] == ["several-events"]


@pytest.mark.parametrize("sentences", [[[BRIDGE]], [[BRIDGE, MAYOR], [CLOSED, BRIDGE]]])
def test_nothing_is_said_of_one_report_or_of_reports_with_something_in_common(sentences: list[list[str]]) -> None:
    reports = tuple(report(f"r{number}", own) for number, own in enumerate(sentences))
    assert align(Cluster(reports), vectors_of(*reports), settings()).notices == ()


def test_reports_without_a_sentence_are_unusable() -> None:
    empty = report("empty", [])
    with pytest.raises(UnusableInput, match="no report has a sentence"):
        align(Cluster((empty,)), vectors_of(empty), settings())
