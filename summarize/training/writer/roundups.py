"""Examples from editors' round-ups of several reports: NeuS (with its neutral headlines) and Multi-News."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from summarize.training.data_files import json_lines
from summarize.training.multi_news import multi_news_clusters
from summarize.training.overlap import TestTexts
from summarize.training.prose import sentences_of
from summarize.training.writer.examples import Example
from summarize.training.writer.sources import function_words, sources_of
from summarize.writers.facts_in_text import words_of

FEWEST_WORDS, MOST_WORDS = 5, 45
_OF_THE_PRESS = re.compile(
    r"\b(?:[Cc]overage|outlets?|[Mm]edia|pundits?|perspectives?|AllSides|[Oo]pinions?|commentators?|[Vv]oices"
    r"|(?:left|right|Left|Right)(?:-| )(?:rated|leaning|wing)|columnists?|[Rr]ead more|the (?:left|right))\b"
)
"""AllSides tells what the press makes of an event; a summary tells the event."""
_TO_THE_READER = re.compile(r"\b(?:you|your|we|our|click|here’s|Here’s|Here's)\b")


@dataclass(frozen=True)
class RoundUp:
    """What an editor wrote of an event: ``sentences``, under ``headline`` if there is one, from ``reports``."""

    name: str
    reports: tuple[tuple[str, ...], ...]
    sentences: tuple[str, ...]
    headline: str = ""


def neus(datasets: Path, split: str, tests: TestTexts) -> Iterator[RoundUp]:
    """``split``: train or val; the test part is for measuring only."""
    for number, row in enumerate(json_lines(datasets / f"writer/neus/{split}.jsonl")):
        reports = tuple(sentences_of(source["text"]) for source in row["sources"])
        if not any(tests.has(report) for report in reports):
            target = row["target"]
            yield RoundUp(f"neus-{split}-{number}", reports, sentences_of(target["text"]), target["title"].strip())


def multi_news(datasets: Path, tests: TestTexts) -> Iterator[RoundUp]:
    """The clusters that are not kept aside."""
    for cluster in multi_news_clusters(datasets):
        if not any(tests.has(report) for report in cluster.reports):
            yield RoundUp(cluster.name, cluster.reports, sentences_of(cluster.summary.lstrip("–— ")))


def headline(roundup: RoundUp, source: str) -> Iterator[Example]:
    """The headline, with capitals as in a sentence, from the sentences that it goes back to."""
    title = _in_sentence_case(roundup.headline.rstrip("."), roundup.reports)
    if len(title.split()) >= FEWEST_WORDS and not _OF_THE_PRESS.search(title):
        sources = sources_of(title, roundup.reports)
        if sources is not None:
            yield Example("headline", sources, title, source)


def sentences(roundup: RoundUp, source: str) -> Iterator[Example]:
    """Each sentence from those that it goes back to, where the reports bear it out."""
    for sentence in filter(_is_telling, roundup.sentences):
        sources = sources_of(sentence, roundup.reports)
        if sources is not None:
            yield Example("sentence", sources, sentence, source)


def _in_sentence_case(title: str, reports: Iterable[Iterable[str]]) -> str:
    """With capitals only in words that the reports never write without them."""
    read = {word for report in reports for sentence in report for word in words_of(sentence)}
    known = function_words() | read

    def cased(word: str) -> str:
        is_name = all(part.lower() not in known for part in words_of(word))
        return word if is_name or (len(word) > 1 and word.isupper()) else word.lower()

    text = " ".join(map(cased, title.split()))
    return text[:1].upper() + text[1:]


def _is_telling(sentence: str) -> bool:
    return (
        FEWEST_WORDS <= len(sentence.split()) <= MOST_WORDS
        and sentence[-1] in '.!"”'
        and not sentence.endswith(("..", "…"))
        and not _OF_THE_PRESS.search(sentence)
        and not _TO_THE_READER.search(sentence)
    )
