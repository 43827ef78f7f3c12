"""A text that is still a choice is judged as it would be in the summary."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.examples import fewer
from support.plans import report
from support.vectors import bag_of_words, vectors_of

from summarize.checker.check import Checker
from summarize.checker.claims import split_claims
from summarize.checker.judge import Judgement
from summarize.checker.lexical import LexicalJudge
from summarize.checker.opinions import Opinions
from summarize.language import Parser
from summarize.records import Agreement, Opinion
from summarize.settings import LexicalSettings

ONE = report("one", ["The storm tore the roof off the school.", "Police closed 12 roads on Monday."])
OTHER = report("other", ["Police closed 12 roads on Monday.", "The school has no roof since the storm tore it off."])
AGREEMENT = Agreement((ONE, OTHER), (), (), (), ())
TRUE = "Police closed 12 roads on Monday."
ALSO_TRUE = "The storm tore the roof off the school."
WRONG_NUMBER = "Police closed 50 roads on Monday."
UNHEARD_OF = "A volcano erupted in Iceland."
TEXTS = (TRUE, ALSO_TRUE, WRONG_NUMBER, UNHEARD_OF, f"{TRUE} {UNHEARD_OF}", f"{TRUE} {ALSO_TRUE}", "", "...")


class CountingJudge(LexicalJudge):
    def __init__(self) -> None:
        self.calls = 0

    def judge(self, pairs: Sequence[tuple[str, str]]) -> list[Judgement]:
        self.calls += 1
        return super().judge(pairs)


def checker(parser: Parser, judge: LexicalJudge) -> Checker:
    return Checker(LexicalSettings(supported=0.6), judge, parser, bag_of_words)


@pytest.fixture(scope="module")
def opinions(parser: Parser) -> Opinions:
    return Opinions(checker(parser, LexicalJudge()), parser, AGREEMENT, vectors_of(ONE, OTHER))


def test_nothing_is_said_against_what_a_report_says(opinions: Opinions) -> None:
    assert opinions([TRUE, f"{TRUE} {ALSO_TRUE}"]) == (Opinion(None), Opinion(None))


def test_the_reason_is_the_checkers(opinions: Opinions) -> None:
    [number, unheard_of] = opinions([WRONG_NUMBER, UNHEARD_OF])
    assert number.objection == "contradicted: 12 in one and other, 50 here"
    assert unheard_of.objection is not None
    assert unheard_of.objection.startswith("unsupported")


def test_one_claim_that_is_not_supported_is_enough(opinions: Opinions) -> None:
    [mixed, alone] = opinions([f"{TRUE} {UNHEARD_OF}", UNHEARD_OF])
    assert mixed == alone


@pytest.mark.parametrize("text", ["", "   ", "..."])
def test_a_text_that_claims_nothing_is_objected_to(opinions: Opinions, text: str) -> None:
    assert opinions([text]) == (Opinion("it claims nothing"),)


def test_no_texts_have_no_opinions(opinions: Opinions) -> None:
    assert opinions([]) == ()


@fewer(40)
@given(texts=st.lists(st.sampled_from(TEXTS), max_size=6))
def test_what_is_asked_beside_a_text_does_not_change_what_is_said_of_it(opinions: Opinions, texts: list[str]) -> None:
    assert opinions(texts) == tuple(opinions([text])[0] for text in texts)


@pytest.mark.parametrize("text", TEXTS)
def test_a_text_is_objected_to_if_and_only_if_its_claims_would_not_all_pass(
    opinions: Opinions, parser: Parser, text: str
) -> None:
    summary = checker(parser, LexicalJudge()).check(text, split_claims(text, parser), AGREEMENT, vectors_of(ONE, OTHER))
    passes = bool(summary.claims) and summary.count("supported") == len(summary.claims)
    [opinion] = opinions([text])
    assert (opinion.objection is None) == passes


def test_all_texts_are_judged_in_one_go(parser: Parser) -> None:
    judge = CountingJudge()
    Opinions(checker(parser, judge), parser, AGREEMENT, vectors_of(ONE, OTHER))([TRUE, WRONG_NUMBER, UNHEARD_OF])
    assert judge.calls == 1
