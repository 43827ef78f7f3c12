"""QAGS (Wang et al. 2020): sentences of summaries of CNN/DM and XSum articles, three votes on each.

``mturk_cnndm.jsonl`` and ``mturk_xsum.jsonl``: ``article`` and ``summary_sentences``, each with a ``sentence`` and
``responses`` (yes: the article supports it). The majority counts. Text is half tokenised and names are lower-case;
tokens are put together and broken characters repaired, letters are left as they are. In the articles of CNN/DM, not in
the summaries, every number with a comma or point is broken behind it (``26, 000``, ``1. 3 billion``); none is whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from eval.data.files import Record, file_of, json_lines, split_of
from eval.data.mojibake import repair
from eval.data.rows import ClaimRow, Text, article_key, from_texts
from eval.data.settings import DataSettings
from summarize.errors import UnusableInput
from summarize.reading.detokenize import detokenize

SPLITS = ("cnndm", "xsum")
BROKEN_NUMBER = re.compile(r"(?<![\d,.])(\d{1,3})(?:(, )(?=\d{3}(?!\d))|(\. )(?=\d{1,2}(?!\d)))")


def read_claims(settings: DataSettings) -> Iterator[ClaimRow]:
    """One claim a sentence."""
    split = split_of(settings, SPLITS)
    for row in json_lines(file_of(settings, f"mturk_{split}.jsonl")):
        article = detokenize(repair(row.text("article")))
        if split == "cnndm":
            article = whole_numbers(article)
        job = from_texts(f"{split}-{row.number}", [Text(article)])
        for number, value in enumerate(row.items("summary_sentences"), 1):
            sentence = row.inside(value, f"sentence {number}")
            claim = detokenize(repair(sentence.text("sentence")))
            yield ClaimRow(f"{job.id}-{number}", claim, job, _majority(sentence), article_key(article))


def whole_numbers(text: str) -> str:
    """``26, 000`` as 26,000 and ``1. 3`` as 1.3."""
    return BROKEN_NUMBER.sub(lambda match: match[0].rstrip(), text)


def _majority(sentence: Record) -> bool:
    votes = [vote.get("response") if isinstance(vote, dict) else None for vote in sentence.items("responses")]
    if not set(votes) <= {"yes", "no"} or votes.count("yes") * 2 == len(votes):
        raise UnusableInput(f"{sentence.place}: the responses {votes} have no majority of yes or no")
    return votes.count("yes") * 2 > len(votes)
