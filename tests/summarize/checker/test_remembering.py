"""What was judged before is not judged again, and the answer is the same."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.checker import remembering
from summarize.checker.judge import Judgement
from summarize.checker.lexical import LexicalJudge
from summarize.checker.remembering import RememberingJudge

TEXTS = st.sampled_from(["Police closed 12 roads.", "Police closed 14 roads.", "A storm came.", "A volcano erupted."])
PAIRS = st.lists(st.tuples(TEXTS, TEXTS), max_size=6)


class Recording(LexicalJudge):
    def __init__(self) -> None:
        self.asked: list[tuple[str, str]] = []

    def judge(self, pairs: Sequence[tuple[str, str]]) -> list[Judgement]:
        self.asked.extend(pairs)
        return super().judge(pairs)


@given(st.lists(PAIRS, max_size=4))
def test_each_pair_is_asked_about_once_and_answers_are_the_judges(calls: list[list[tuple[str, str]]]) -> None:
    recording = Recording()
    judge = RememberingJudge(recording)
    for pairs in calls:
        assert judge.judge(pairs) == LexicalJudge().judge(pairs)
    assert len(recording.asked) == len(set(recording.asked))
    assert set(recording.asked) == {pair for pairs in calls for pair in pairs}


@given(st.lists(PAIRS, max_size=4))
def test_a_full_memory_forgets_and_still_answers(calls: list[list[tuple[str, str]]]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(remembering, "MOST", 2)
        judge = RememberingJudge(LexicalJudge())
        assert [judge.judge(pairs) for pairs in calls] == [LexicalJudge().judge(pairs) for pairs in calls]


def test_it_goes_by_the_name_and_signature_of_the_judge_that_is_asked() -> None:
    judge, asked = RememberingJudge(LexicalJudge()), LexicalJudge()
    assert (judge.name, judge.signature(), judge.fits("A storm.")) == (asked.name, asked.signature(), True)
