"""The model is asked in the words that it learnt to be asked in."""

from __future__ import annotations

from summarize.writers.prompt import headline_prompt, summary_prompt

REPORTS = [["A ferry sank.", "Nobody died."], [], ["The ferry is old."]]


def test_a_prompt_names_the_task_and_parts_the_reports() -> None:
    assert summary_prompt(REPORTS, 2) == "summary, 2: A ferry sank. Nobody died. | The ferry is old."
    assert headline_prompt(REPORTS) == "headline: A ferry sank. Nobody died. | The ferry is old."


def test_more_sentences_than_were_ever_learnt_are_not_asked_for() -> None:
    assert summary_prompt([["A."]], 9) == "summary, 5: A."
