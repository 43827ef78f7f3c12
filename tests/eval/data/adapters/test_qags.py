"""QAGS."""

from collections.abc import Callable
from pathlib import Path

import pytest

from eval.data.adapters.qags import whole_numbers
from eval.data.registry import load_claims
from eval.data.settings import DataSettings
from summarize.errors import UnusableInput


def sentence(text: str, *responses: str) -> dict[str, object]:
    votes = [{"worker_id": worker, "response": response} for worker, response in enumerate(responses)]
    return {"sentence": text, "responses": votes}


def settings(folder: Path) -> DataSettings:
    return DataSettings("qags", "qags", str(folder), split="xsum")


ARTICLE = "The ferry mira hit a wall. ` it cost â£50,000,' said the port of holmvik."


def test_the_majority_decides_sentence_by_sentence(lines: Callable[..., Path]) -> None:
    sentences = [
        sentence("The mira hit a wall.", "yes", "no", "yes"),
        sentence("The mira sank.", "no", "no", "yes"),
        sentence("It cost £ 50,000.", "yes", "yes", "yes"),
    ]
    claims = load_claims(settings(lines("mturk_xsum.jsonl", {"article": ARTICLE, "summary_sentences": sentences})))
    assert [claim.supported for claim in claims] == [True, False, True]
    assert [claim.id for claim in claims] == ["xsum-1-1", "xsum-1-2", "xsum-1-3"]
    assert claims[2].claim == "It cost £50,000."
    assert len({claim.article for claim in claims}) == 1


def test_tokens_and_broken_characters_of_the_article_are_put_right(lines: Callable[..., Path]) -> None:
    row = {"article": ARTICLE, "summary_sentences": [sentence("It hit.", "yes")]}
    (claim,) = load_claims(settings(lines("mturk_xsum.jsonl", row)))
    wanted = "The ferry mira hit a wall. 'it cost £50,000,' said the port of holmvik."
    assert claim.cluster.reports[0].text == wanted


@pytest.mark.parametrize("responses", [(), ("yes", "no"), ("yes", "yes", "maybe")])
def test_votes_without_a_majority_are_named(lines: Callable[..., Path], responses: tuple[str, ...]) -> None:
    row = {"article": ARTICLE, "summary_sentences": [sentence("It hit.", *responses)]}
    with pytest.raises(UnusableInput, match="line 1, sentence 1: the responses"):
        load_claims(settings(lines("mturk_xsum.jsonl", row)))


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        ("about 26, 000 people, of 1, 234, 567", "about 26,000 people, of 1,234,567"),
        ("1. 3 billion and 98. 7 per cent", "1.3 billion and 98.7 per cent"),
        ("On May 5, 2015, 12 of 13, 14 and 15 came in 2010. 15 left.",) * 2,
    ],
)
def test_numbers_that_are_broken_behind_a_comma_or_point_are_whole_again(broken: str, whole: str) -> None:
    assert whole_numbers(broken) == whole
