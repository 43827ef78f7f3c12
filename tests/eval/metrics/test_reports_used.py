"""Consensus, balance and position: what the citations of the claims say of the reports."""

import math

import pytest
from support.outcomes import claim, outcome
from support.plans import report

from eval.metrics.balance import Balance
from eval.metrics.citations import cited_sentences
from eval.metrics.consensus import Consensus
from eval.metrics.position import NO_POSITION, Position
from summarize.records import Group

A = report("a", ["The ferry ran aground.", "Fog was thick.", "The harbour closed.", "Ships turned back.", "Rain fell."])
B = report("b", ["A ferry ran aground.", "The captain was tired.", "Divers came."])
C = report("c", ["The ferry hit a rock.", "Fog lay on the sea."])
GROUPS = (
    Group((A.sentences[0], B.sentences[0], C.sentences[0]), ("a", "b", "c"), 3, 0.9),
    Group((A.sentences[1], C.sentences[1]), ("a", "c"), 2, 0.5),
    Group((B.sentences[2],), ("b",), 1, 0.1),
)


def made(*claims, **more):
    return outcome("text", A, B, C, claims=claims, groups=GROUPS, **more)


def test_consensus_weighs_a_group_by_the_reports_that_tell_it():
    assert Consensus().score(made(claim("The ferry ran aground", ["b#0"]))).value == pytest.approx(3 / 5)
    assert Consensus().score(made(claim("Fog was thick", ["a#1"]))).value == pytest.approx(2 / 5)
    assert Consensus().score(made(claim("Divers came", ["b#2"]))).value == 0


def test_of_a_window_only_the_sentence_that_tells_the_claim_is_cited():
    given = made(claim("Fog was thick", ["a#0", "a#1", "a#2"]))
    assert [sentence.id for sentence in cited_sentences(given)] == ["a#1"]


def test_claims_that_are_not_supported_cover_and_cite_nothing():
    given = made(claim("The ferry ran aground", ["a#0"], verdict="contradicted"))
    assert Consensus().score(given).value == 0
    assert Balance().score(given).reason == Position().score(given).reason
    assert "nothing is cited" in Balance().score(given).reason


def test_without_a_shared_statement_there_is_no_consensus():
    assert Consensus().score(outcome("text", A)).reason == "nothing is told by two independent reports"


@pytest.mark.parametrize(
    ("claims", "value"),
    [
        ([["a#0"], ["b#0"], ["c#0"]], 1.0),
        ([["a#0"], ["a#1"]], 0.0),
        ([["a#0"], ["b#1"]], math.log(2) / math.log(3)),
        ([["a#0"], ["a#1"], ["b#0"], ["b#1"]], math.log(2) / math.log(3)),
        # two of three citations are of one report
        ([["a#0"], ["a#1"], ["b#0"]], (2 / 3 * math.log(3 / 2) + 1 / 3 * math.log(3)) / math.log(3)),
    ],
)
def test_balance_is_the_normalised_entropy_of_the_citations(claims, value):
    given = made(*(claim(f"claim {number}", window) for number, window in enumerate(claims)))
    assert Balance().score(given).value == pytest.approx(value)


def test_a_claim_cites_a_report_once():
    given = made(claim("The ferry ran aground", ["a#0"], ["a#0", "a#1"], ["b#0"]))
    assert Balance().score(given).value == pytest.approx(math.log(2) / math.log(3))


def test_a_rewritten_report_is_no_further_witness():
    given = made(claim("Aground", ["a#0"], ["b#0"]), claim("Rock", ["c#0"]), rewrites=[("b", "a")])
    assert Balance().score(given).value == pytest.approx(1.0)
    alone = made(claim("Aground", ["a#0"]), rewrites=[("b", "a"), ("c", "b")])
    assert Balance().score(alone).reason == "fewer than two independent reports"


def test_position_is_the_mean_place_of_the_cited_sentences():
    given = made(claim("Fog was thick", ["a#1"]), claim("Fog", ["a#1"]), claim("Divers came", ["b#2"]))
    assert Position().score(given).value == pytest.approx((1 / 4 + 2 / 2) / 2)


def test_a_report_of_one_sentence_has_no_positions():
    alone = claim("It sank", ["a#0"])
    reports = ["It sank."], ["A ship left.", "It sank.", "Rain fell."]
    assert Position().score(outcome("text", *reports, claims=[alone])).reason == NO_POSITION
    assert Position().score(outcome("text", *reports, claims=[alone, claim("It sank", ["b#1"])])).value == 1 / 2
