"""News articles to make training claims from, none of them in a test set."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from summarize.training.data_files import json_lines, json_list
from summarize.training.multi_news import multi_news_clusters
from summarize.training.overlap import TestTexts
from summarize.training.prose import printed, sentences_of

COGENSUMM_PAIRS = "val_sentence_pairs.json"


@dataclass(frozen=True)
class Article:
    """``event``: shared by the reports of one event; equals ``id`` for an article that stands alone."""

    id: str
    event: str
    sentences: tuple[str, ...]


def load_articles(datasets: Path, tests: TestTexts) -> Iterator[Article]:
    """Articles of all three collections under ``datasets``, those that a test set has left out, in a fixed order."""
    for article in (*_neus(datasets), *_multi_news(datasets), *_correspondence(datasets)):
        if len(article.sentences) > 1 and not tests.has(article.sentences):
            yield article


def load_tests(datasets: Path) -> TestTexts:
    """The articles of QAGS, FRANK and CoGenSumm under ``datasets``; of its validation part the sentences are known."""
    folder = datasets / "checker"
    articles = [
        *(row["article"] for name in ("cnndm", "xsum") for row in json_lines(folder / f"qags/mturk_{name}.jsonl")),
        *(row["article"] for row in json_lines(folder / "frank_valid/frank_valid.jsonl")),
        *(row["document"] for row in json_lines(folder / "cogensumm/cogensumm_test.jsonl")),
    ]
    return TestTexts(articles, (pair["article_sent"] for pair in json_list(folder / "cogensumm" / COGENSUMM_PAIRS)))


def _neus(datasets: Path) -> Iterator[Article]:
    for number, row in enumerate(json_lines(datasets / "writer/neus/train.jsonl")):
        for place, source in enumerate(row["sources"]):
            event = f"neus-{number}"
            yield Article(f"{event}-{place}", event, sentences_of(source["text"]))


def _multi_news(datasets: Path) -> Iterator[Article]:
    for cluster in multi_news_clusters(datasets):
        for place, report in enumerate(cluster.reports):
            yield Article(f"{cluster.name}-{place}", cluster.name, report)


def _correspondence(datasets: Path) -> Iterator[Article]:
    seen: set[str] = set()
    for row in json_lines(datasets / "writer/points_of_correspondence/poc_fusion.jsonl"):
        sentences = tuple(printed(sentence) for sentence in row["article_sentences"])
        key = article_key(row["article_sentences"])
        if key not in seen:
            seen.add(key)
            yield Article(key, key, sentences)


def article_key(sentences: Sequence[str]) -> str:
    """A name for an article of Points of Correspondence, which come without one."""
    first = " ".join(sentences[:3])
    return "correspondence-" + hashlib.sha256(first.encode()).hexdigest()[:12]
