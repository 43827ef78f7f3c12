"""The model is asked in the words that it learnt to be asked in."""

from __future__ import annotations

from summarize.writers.prompt import headline_prompt, sentence_prompt

REPORTS = [["A ferry sank.", "Nobody died."], [], ["The ferry is old."]]


def test_a_prompt_names_the_task_and_parts_the_reports() -> None:
    assert sentence_prompt(REPORTS) == "sentence: A ferry sank. Nobody died. | The ferry is old."
    assert headline_prompt(REPORTS) == "headline: A ferry sank. Nobody died. | The ferry is old."
