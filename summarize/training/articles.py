"""News articles to make training claims from, none of them in a test set."""

from __future__ import annotations

import ast
import csv
import hashlib
import json
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from summarize.errors import UnusableInput
from summarize.reading.detokenize import detokenize
from summarize.reading.sentences import split_sentences
from summarize.training.overlap import TestTexts

KEPT_ASIDE = 50
"""Clusters of the Multi-News sample that serve as a test set, see `kept_aside`."""

COGENSUMM_PAIRS = "val_sentence_pairs.json"

_BLANKS = re.compile(r"\s+")
_LEAD = re.compile(
    r"^(?:[A-Z][\w.,/’' ]{1,40}?)?"
    r"(?:\(\s?[A-Z][A-Za-z ]*\s?\)\s?(?:--|—|–|-)?|(?<=[A-Z.]{4})\s?(?:--|—|–)) ?(?=[\"“A-Z])"
)
"""A dateline: "(CNN)", "WASHINGTON —", "Paris (AP) -"."""


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


def json_lines(path: Path) -> Iterator[dict[str, Any]]:
    """The objects of a JSON Lines file; raises `UnusableInput` when it is not there, holds nothing or was cut short."""
    lines = [(number, line) for number, line in enumerate(text_of(path).split("\n"), 1) if line.strip()]
    if not lines:
        raise UnusableInput(f"{path}: holds nothing; fetch the data set again")
    for number, line in lines:
        try:
            yield json.loads(line)
        except ValueError as error:
            raise UnusableInput(f"{path}, line {number}: no JSON, as if cut short; fetch the data set again") from error


def json_list(path: Path) -> list[dict[str, Any]]:
    """The objects of a JSON file with a list of them; raises `UnusableInput` as `json_lines` does."""
    try:
        rows: list[dict[str, Any]] = json.loads(text_of(path))
    except ValueError as error:
        raise UnusableInput(f"{path}: no JSON, as if cut short; fetch the data set again") from error
    if not rows:
        raise UnusableInput(f"{path}: holds nothing; fetch the data set again")
    return rows


def text_of(path: Path) -> str:
    """The text of a file; raises `UnusableInput` when it is not there or is no UTF-8."""
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeError) as error:
        raise UnusableInput(f"{path}: cannot be read; give the folder of the data sets") from error


def kept_aside(clusters: int) -> set[int]:
    """Places, from 0, of the clusters that are set aside for testing; ``conf/data/multi_news.yaml`` has the rule too.

    They are those with the smallest SHA-256 of "0 sample_validation-N", N being the row's number from 1.
    """
    return set(sorted(range(clusters), key=_rank)[:KEPT_ASIDE])


def _rank(place: int) -> bytes:
    return hashlib.sha256(f"0 sample_validation-{place + 1}".encode()).digest()


def sentences_of(text: str) -> tuple[str, ...]:
    """The sentences of a running text, white space made plain."""
    plain = _LEAD.sub("", _BLANKS.sub(" ", text).strip())
    return tuple(span.text for span in split_sentences(plain))


def _neus(datasets: Path) -> Iterator[Article]:
    for number, row in enumerate(json_lines(datasets / "writer/neus/train.jsonl")):
        for place, source in enumerate(row["sources"]):
            event = f"neus-{number}"
            yield Article(f"{event}-{place}", event, sentences_of(source["text"]))


@dataclass(frozen=True)
class Cluster:
    """The reports of an event in Multi-News, as sentences, and what an editor wrote of them."""

    name: str
    reports: tuple[tuple[str, ...], ...]
    summary: str


def multi_news_clusters(datasets: Path) -> Iterator[Cluster]:
    """Those of the sample that are not kept aside, in its order."""
    csv.field_size_limit(sys.maxsize)
    path = datasets / "writer/multinews_validation/sample_validation.csv"
    rows = list(csv.DictReader(text_of(path).splitlines(keepends=True)))
    aside = kept_aside(len(rows))
    for number, row in enumerate(rows):
        if number not in aside:
            reports = tuple(_of_document(document) for document in ast.literal_eval(row["documents"]))
            yield Cluster(f"multinews-{number}", reports, row["summary"])


def _multi_news(datasets: Path) -> Iterator[Article]:
    for cluster in multi_news_clusters(datasets):
        for place, report in enumerate(cluster.reports):
            yield Article(f"{cluster.name}-{place}", cluster.name, report)


def _of_document(document: str) -> tuple[str, ...]:
    paragraphs = re.split(r"\s*\n\s*", document)
    return tuple(sentence for paragraph in paragraphs for sentence in sentences_of(paragraph))


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


def printed(tokens: str) -> str:
    """Penn Treebank tokens as printed, "U.S ." and the agency's name at the beginning put right."""
    text = detokenize(re.sub(r"\b(U\.[SKN]) \.", r"\1.", tokens))
    return _LEAD.sub("", text)
