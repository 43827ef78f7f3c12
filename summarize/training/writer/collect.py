"""Every example of every kind, from the data sets."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from summarize.training.articles import load_articles, load_tests
from summarize.training.rows import Row, load_rows
from summarize.training.writer.examples import Example
from summarize.training.writer.pyramid import gap_sentences
from summarize.training.writer.roundups import blocks, headline, multi_news, neus, whole

FEWEST_WORDS = 7
SHORTEST = 0.5
"""Share of a sentence's words that its compression keeps; shorter ones lose what the news is."""
VALIDATION = "validation"
"""How the sources of examples begin that nothing is learnt from."""


def is_rewrite(row: Row) -> bool:
    """Whether it is a sentence made of two, or one that was shortened and is still a sentence."""
    if len(row.claims) != 1:
        return False
    [written] = row.claims
    if len(row.sources) == 2:
        return written not in row.sources
    words, given = len(written.split()), len(row.sources[0].split())
    return row.source == "compression" and words >= FEWEST_WORDS and SHORTEST * given <= words < given


def collect(datasets: Path) -> Iterator[Example]:
    """In a fixed order; none is taken from an article of QAGS, FRANK or CoGenSumm.

    Sources: ``neus``, ``headline``, ``neus-block``, ``multinews-block``, ``pyramid``, ``compression``, ``fusion`` and
    ``split`` (two simple sentences to be written as one), and of the validation part of NeuS ``validation-neus`` and
    ``validation-headline``.
    """
    tests = load_tests(datasets)
    for roundup in neus(datasets, "train", tests):
        yield from whole(roundup, "neus")
        yield from headline(roundup, "headline")
        yield from blocks(roundup, "neus-block")
    for roundup in multi_news(datasets, tests):
        yield from blocks(roundup, "multinews-block")
    yield from gap_sentences(load_articles(datasets, tests))
    for row in load_rows(datasets, tests):
        if is_rewrite(row):
            yield Example("summary", tuple((source,) for source in row.sources), row.claims, row.source, row.group)
    for roundup in neus(datasets, "val", tests):
        yield from whole(roundup, f"{VALIDATION}-neus")
        yield from headline(roundup, f"{VALIDATION}-headline")
