"""Examples from editors' round-ups of several reports: NeuS (with its neutral headlines) and Multi-News."""

from __future__ import annotations

import ast
import csv
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from summarize.training.articles import json_lines, kept_aside, sentences_of, text_of
from summarize.training.overlap import TestTexts
from summarize.training.writer.examples import Example
from summarize.training.writer.sources import coverage, is_faithful, nearest, sources_of
from summarize.writers.prompt import MOST_SENTENCES

FEWEST_WORDS, MOST_WORDS = 5, 45
BLOCK = 3
"""Sentences of a round-up that are written at once, at most, from the sentences they go back to."""

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
        if not any(tests.has(" ".join(report)) for report in reports):
            target = row["target"]
            yield RoundUp(f"neus-{split}-{number}", reports, sentences_of(target["text"]), target["title"].strip())


def multi_news(datasets: Path, tests: TestTexts) -> Iterator[RoundUp]:
    """The clusters that are not kept aside."""
    csv.field_size_limit(sys.maxsize)
    path = datasets / "writer/multinews_validation/sample_validation.csv"
    rows = list(csv.DictReader(text_of(path).splitlines(keepends=True)))
    aside = kept_aside(len(rows))
    for number, row in enumerate(rows):
        documents = [
            tuple(sentence for part in re.split(r"\s*\n\s*", document) for sentence in sentences_of(part))
            for document in ast.literal_eval(row["documents"])
        ]
        if number not in aside and not any(tests.has(" ".join(document)) for document in documents):
            summary = sentences_of(row["summary"].lstrip("–— "))
            yield RoundUp(f"multinews-{number}", tuple(documents), summary)


def whole(roundup: RoundUp, source: str) -> Iterator[Example]:
    """The round-up from everything that its reports say.

    A sentence that they do not bear out gives way to the one of theirs that is most like it, or is left out: what an
    editor chose to tell can be learnt from it, what the reports do not say cannot.
    """
    everything = [sentence for report in roundup.reports for sentence in report]
    kept: list[str] = []
    for sentence in filter(_is_telling, roundup.sentences):
        told = sentence if _is_borne_out(sentence, everything) else nearest(sentence, everything)
        if told is not None and told not in kept:
            kept.append(told)
    if kept:
        yield Example("summary", roundup.reports, tuple(kept[:MOST_SENTENCES]), source, roundup.name)


def headline(roundup: RoundUp, source: str) -> Iterator[Example]:
    """The headline from everything that the reports say."""
    everything = [sentence for report in roundup.reports for sentence in report]
    title = roundup.headline.rstrip(".")
    if len(title.split()) >= FEWEST_WORDS and not _OF_THE_PRESS.search(title) and coverage(title, everything) >= 0.8:
        yield Example("headline", roundup.reports, (title,), source, roundup.name)


def blocks(roundup: RoundUp, source: str) -> Iterator[Example]:
    """One to `BLOCK` consecutive sentences from the sentences that they go back to, without overlap."""
    found = [sources_of(s, roundup.reports) if _is_telling(s) else None for s in roundup.sentences]
    start = 0
    while start < len(found):
        size = 1 + (start + len(roundup.name)) % BLOCK
        run = list(zip(roundup.sentences[start : start + size], found[start : start + size], strict=True))
        told = [(sentence, sources) for sentence, sources in run if sources is not None]
        if told:
            chosen = {s for _, sources in told for report in sources for s in report}
            reports = tuple(tuple(s for s in report if s in chosen) for report in roundup.reports)
            yield Example("summary", tuple(r for r in reports if r), tuple(s for s, _ in told), source, roundup.name)
        start += size


def _is_telling(sentence: str) -> bool:
    return (
        FEWEST_WORDS <= len(sentence.split()) <= MOST_WORDS
        and sentence[-1] in '.!"”'
        and not sentence.endswith(("..", "…"))
        and not _OF_THE_PRESS.search(sentence)
        and not _TO_THE_READER.search(sentence)
    )


def _is_borne_out(sentence: str, sources: Sequence[str]) -> bool:
    return coverage(sentence, sources) >= 0.5 and is_faithful(sentence, sources)
