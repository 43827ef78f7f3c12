from collections.abc import Sequence
from dataclasses import replace

import pytest
from support.plans import report
from support.vectors import bag_of_words, vectors_of

from summarize.checker.check import Checker
from summarize.checker.claims import line_claims
from summarize.checker.judge import Judgement
from summarize.checker.lexical import LexicalJudge
from summarize.language import Parser
from summarize.records import Agreement, Attribution, CheckedClaim
from summarize.settings import LexicalSettings

REPORTS = (
    report("wire", ["Police closed 12 roads on Monday."]),
    report("daily", ["Police closed 14 roads on Monday.", "The school has no roof."]),
    report("radio", ["Police closed 12 roads on Monday, it said."]),
)
TEXT = "Police closed 12 roads on Monday.\nPolice closed 14 roads on Monday."


def judged(parser: Parser, *attributions: Attribution) -> tuple[CheckedClaim, ...]:
    checker = Checker(LexicalSettings(supported=0.6), LexicalJudge(), parser, bag_of_words)
    agreement = Agreement(REPORTS, (), (), (), ())
    return checker.check(TEXT, line_claims(TEXT), agreement, vectors_of(*REPORTS), attributions).claims


def reports(claim: CheckedClaim) -> set[str]:
    return {item.report for item in claim.evidence}


def test_only_the_reports_that_a_claim_is_attributed_to_are_heard(parser: Parser) -> None:
    twelve, fourteen = judged(parser, Attribution(0, 33, ("wire",)), Attribution(34, 67, ("daily",)))
    assert (twelve.verdict, reports(twelve), twelve.against) == ("supported", {"wire"}, ())
    assert (fourteen.verdict, reports(fourteen), fourteen.against) == ("supported", {"daily"}, ())


def test_what_is_attributed_to_reports_that_do_not_say_it_is_not_supported(parser: Parser) -> None:
    twelve, _ = judged(parser, Attribution(0, 33, ("daily",)))
    assert (twelve.verdict, twelve.evidence, {item.report for item in twelve.against}) == (
        "contradicted",
        (),
        {"daily"},
    )


def test_a_claim_is_held_to_every_stretch_that_it_touches_and_to_no_other(parser: Parser) -> None:
    free = judged(parser)
    touching = judged(parser, Attribution(0, 6, ("wire",)), Attribution(14, 16, ("radio",)))
    assert reports(free[0]) == reports(touching[0]) == {"wire", "radio"}
    assert {item.report for item in free[0].against} == {"daily"}
    assert touching[0] == replace(free[0], against=(), reasons=())
    assert touching[1] == free[1]


def test_a_report_that_has_nothing_to_say_leaves_a_claim_without_a_score(parser: Parser) -> None:
    twelve, _ = judged(parser, Attribution(0, 33, ("nobody",)))
    assert (twelve.verdict, twelve.score, twelve.support) == ("unsupported", None, 0)


class Listening(LexicalJudge):
    """Notes the premises that it is asked about."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def judge(self, pairs: Sequence[tuple[str, str]]) -> list[Judgement]:
        self.asked += [premise for premise, _ in pairs]
        return super().judge(pairs)


@pytest.mark.parametrize(
    ("attributions", "read"),
    [((), {"wire", "daily", "radio"}), ((Attribution(0, 33, ("wire",)),), {"wire"})],
    ids=["attributed to nobody", "attributed to one"],
)
def test_only_the_reports_to_which_a_claim_is_attributed_are_read(
    parser: Parser, attributions: tuple[Attribution, ...], read: set[str]
) -> None:
    judge = Listening()
    agreement = Agreement(REPORTS, (), (), (), ())
    checker = Checker(LexicalSettings(), judge, parser, bag_of_words)
    checker.check(TEXT[:33], line_claims(TEXT[:33]), agreement, vectors_of(*REPORTS), attributions)
    assert {report.id for report in REPORTS if any(premise in report.text for premise in judge.asked)} == read
