import math

import pytest
from support.plans import report

from summarize.checker.evidence import Window
from summarize.checker.facts import Finding
from summarize.checker.judge import Judgement
from summarize.checker.verdicts import Thresholds, decide
from summarize.checker.weighing import Considered, Weighed, weigh
from summarize.planning.independence import Independence
from summarize.records import Claim, Derivation, NearCopy, Span
from summarize.settings import WeighingSettings

TEXT = "40,000 people left the town."
CLAIM = Claim(0, len(TEXT), TEXT, TEXT, (Span(0, len(TEXT), TEXT),))
HALF = Thresholds(supported=0.5, contradicted=0.5)
ALONE = Independence((), ())
NUMBER = Span(0, 6, "40,000")


def window(name: str, text: str = "4,000 people left the town.") -> Window:
    [sentence] = report(name, [text]).sentences
    return Window(name, (sentence,), 0, len(text), text)


def weighed(name: str, entailment: float, contradiction: float = 0.0, *findings: Finding) -> Weighed:
    judged = Judgement(entailment, 1 - entailment - contradiction, contradiction)
    [found] = weigh([Considered(window(name), findings, judged, 0.5)], WeighingSettings())
    return found


CONFLICT = Finding("number", "conflict", NUMBER, "4,000")
MISSING = Finding("number", "missing", NUMBER)


def test_a_conflicting_fact_turns_entailment_into_contradiction() -> None:
    assert weighed("a", 0.8, 0.1, CONFLICT).judgement == Judgement(0.0, pytest.approx(0.1), pytest.approx(0.9))


def test_each_missing_fact_halves_the_entailment() -> None:
    name = Finding("name", "missing", Span(7, 13, "people"))
    assert weighed("a", 0.8, 0.0, MISSING, name).judgement == Judgement(pytest.approx(0.2), pytest.approx(0.8), 0.0)


@pytest.mark.parametrize(
    ("found", "verdict"),
    [
        ([weighed("a", 0.6)], "supported"),
        ([weighed("a", 0.4), weighed("b", 0.5)], "supported"),
        ([weighed("a", 0.4)], "unsupported"),
        ([weighed("a", 0.1, 0.6)], "contradicted"),
        ([weighed("a", 0.9, 0.0, CONFLICT)], "contradicted"),
        ([weighed("a", 0.9, 0.0, MISSING)], "unsupported"),
    ],
)
def test_verdict(found: list[Weighed], verdict: str) -> None:
    assert decide(CLAIM, found, HALF, ALONE).verdict == verdict


def test_a_claim_that_reports_disagree_on_is_supported_and_says_by_whom_it_is_contradicted() -> None:
    checked = decide(CLAIM, [weighed("a", 0.9), weighed("b", 0.7, 0.0, CONFLICT)], HALF, ALONE)
    assert checked.verdict == "supported"
    assert [item.report for item in checked.evidence] == ["a"]
    assert [item.report for item in checked.against] == ["b"]
    assert [reason.message for reason in checked.reasons] == ["4,000 in b, 40,000 here"]


def test_a_contradiction_that_is_closer_than_any_support_decides() -> None:
    checked = decide(CLAIM, [weighed("a", 0.7), weighed("b", 0.9, 0.0, CONFLICT)], HALF, ALONE)
    assert (checked.verdict, checked.evidence, checked.support) == ("contradicted", (), 0)


def test_a_contradicted_claim_still_says_who_supports_it() -> None:
    found = [weighed("a", 0.6), weighed("b", 0.02, 0.9), weighed("c", 0.3, 0.3)]
    checked = decide(CLAIM, found, HALF, ALONE)
    assert (checked.verdict, [item.report for item in checked.against]) == ("contradicted", ["b"])
    assert checked.nearest == found[0].evidence()
    assert [reason.message for reason in checked.reasons] == ["a supports it, less strongly"]


def test_what_contradicts_a_claim_is_never_what_comes_nearest_to_it() -> None:
    assert decide(CLAIM, [weighed("a", 0.1, 0.9)], HALF, ALONE).nearest is None
    found = [weighed("a", 0.05, 0.9), weighed("a", 0.1, 0.85), weighed("b", 0.05)]
    assert decide(CLAIM, found, HALF, ALONE).nearest == found[2].evidence()


def test_a_contradicted_claim_that_nobody_supports_has_no_reason_that_says_so() -> None:
    assert decide(CLAIM, [weighed("a", 0.3), weighed("b", 0.1, 0.9)], HALF, ALONE).reasons == ()


def test_a_passage_with_another_number_is_nearer_to_an_unsupported_claim_than_one_without() -> None:
    thresholds = Thresholds(supported=0.5, contradicted=0.95)
    checked = decide(CLAIM, [weighed("a", 0.2), weighed("b", 0.8, 0.0, CONFLICT)], thresholds, ALONE)
    assert (checked.verdict, checked.nearest and checked.nearest.report) == ("unsupported", "b")


def test_a_looser_passage_of_the_same_report_does_not_dispute_its_support() -> None:
    checked = decide(CLAIM, [weighed("a", 0.9), weighed("a", 0.7, 0.0, CONFLICT)], HALF, ALONE)
    assert (checked.verdict, checked.against) == ("supported", ())


def test_a_report_too_weak_to_be_cited_does_not_dispute_what_it_supports_more_than_it_contradicts() -> None:
    checked = decide(CLAIM, [weighed("a", 1.0), weighed("b", 0.6), weighed("b", 0.55, 0.0, CONFLICT)], HALF, ALONE)
    assert ([item.report for item in checked.evidence], checked.against) == (["a"], ())


def test_reports_that_entail_a_claim_much_more_weakly_than_the_best_are_not_cited() -> None:
    checked = decide(CLAIM, [weighed("a", 1.0), weighed("b", 0.7), weighed("c", 0.6)], HALF, ALONE)
    assert [item.report for item in checked.evidence] == ["a", "b"]


def test_what_a_report_says_against_a_claim_takes_from_its_score_but_not_from_its_citations() -> None:
    found = [("a", 0.9, 0.1), ("b", 0.88, 0.1), ("c", 0.0, 0.9)]
    windows = [Considered(window(name), (), Judgement(e, 1 - e - c, c), 1.0) for name, e, c in found]
    unopposed, doubted, lost = (
        decide(CLAIM, weigh(windows, WeighingSettings(opposed=opposed)), Thresholds(0.5, 0.95), ALONE)
        for opposed in (0.0, 2.0, 4.0)
    )
    assert (unopposed.score, unopposed.verdict) == (0.9, "supported")
    assert doubted.score == pytest.approx(1 / (1 + math.exp(2.0 * 0.9) / 9), abs=1e-4)  # odds of 9
    assert [item.report for item in doubted.evidence] == [item.report for item in unopposed.evidence] == ["a", "b"]
    assert (lost.verdict, lost.evidence) == ("unsupported", ())
    assert [reason.message for reason in lost.reasons] == ["c speaks against it"]


def test_a_report_is_cited_only_if_it_would_support_the_claim_alone() -> None:
    found = [("a", 0.7, 0.1), ("b", 0.6, 0.0), ("b", 0.1, 0.85)]
    windows = [Considered(window(name), (), Judgement(e, 1 - e - c, c), 1.0) for name, e, c in found]
    # b opposes a by 0.85 * 0.4, a opposes b by 0.1 * 0.3: odds of a 7/3 * exp(-1.7), of b 3/2 * exp(-0.15)
    checked = decide(CLAIM, weigh(windows, WeighingSettings(opposed=5.0)), Thresholds(0.5, 0.95), ALONE)
    assert (checked.verdict, [item.report for item in checked.evidence]) == ("supported", ["b"])
    assert checked.score == pytest.approx(1 / (1 + math.exp(0.15) * 2 / 3), abs=1e-4)


def test_an_unsupported_claim_shows_the_nearest_evidence_and_its_score() -> None:
    checked = decide(CLAIM, [weighed("a", 0.1), weighed("b", 0.3)], HALF, ALONE)
    assert checked.nearest is not None
    assert checked.nearest.report == "b"
    assert checked.score == pytest.approx(0.3)


def test_a_fact_that_one_window_has_is_not_said_to_be_nowhere() -> None:
    checked = decide(CLAIM, [weighed("a", 0.4, 0.0, MISSING), weighed("a", 0.3)], HALF, ALONE)
    assert checked.reasons == ()


def test_support_counts_independent_reports() -> None:
    found = [weighed(name, 0.9) for name in "abcd"]
    linked = Independence((NearCopy("b#0", "a#0", 1.0),), (Derivation("c", "a", 0.9),))
    assert decide(CLAIM, found, HALF, linked).support == 2  # a, b and c are one witness, d another


def test_without_evidence_there_is_no_score() -> None:
    checked = decide(CLAIM, [], HALF, ALONE)
    assert (checked.verdict, checked.score, checked.support) == ("unsupported", None, 0)
