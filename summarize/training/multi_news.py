"""The clusters of the Multi-News sample, but for those that are kept aside for testing."""

from __future__ import annotations

import ast
import csv
import hashlib
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from summarize.training.data_files import text_of
from summarize.training.prose import sentences_of

KEPT_ASIDE = 50
"""Clusters of the Multi-News sample that serve as a test set, see `kept_aside`."""


def kept_aside(clusters: int) -> set[int]:
    """Places, from 0, of the clusters that are set aside for testing; ``conf/data/multi_news.yaml`` has the rule too.

    They are those with the smallest SHA-256 of "0 sample_validation-N", N being the row's number from 1.
    """
    return set(sorted(range(clusters), key=_rank)[:KEPT_ASIDE])


def _rank(place: int) -> bytes:
    return hashlib.sha256(f"0 sample_validation-{place + 1}".encode()).digest()


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


def _of_document(document: str) -> tuple[str, ...]:
    paragraphs = re.split(r"\s*\n\s*", document)
    return tuple(sentence for paragraph in paragraphs for sentence in sentences_of(paragraph))
