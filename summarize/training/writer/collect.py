"""Every example of every kind, from the data sets."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random

from summarize.configuration import load_settings
from summarize.language import load_parser
from summarize.training.articles import load_articles, load_tests
from summarize.training.overlap import TestTexts
from summarize.training.rows import Row, load_rows
from summarize.training.writer.examples import Example
from summarize.training.writer.keeping import kept
from summarize.training.writer.pyramid import gap_sentences
from summarize.training.writer.roundups import headline, multi_news, neus, sentences
from summarize.training.writer.shortened import shortened

FEWEST_WORDS = 7
SHORTEST = 0.4
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


def collect(datasets: Path, seed: int = 0) -> Iterator[Example]:
    """In an order that depends on the arguments only; none is taken from an article of QAGS, FRANK or CoGenSumm.

    Sources: ``neus``, ``multinews``, ``headline``, ``pyramid``, ``shorter``, ``compression``, ``fusion`` and ``split``
    (two simple sentences to be written as one), and of the validation part of NeuS ``validation-neus`` and
    ``validation-headline``.
    """
    parser = load_parser(load_settings().parser)
    tests = load_tests(datasets)
    articles = list(load_articles(datasets, tests))
    yield from kept(_rewritten(datasets, tests), parser)
    yield from kept(gap_sentences(articles), parser)
    yield from kept(shortened(articles, parser, Random(seed)), parser)


def _rewritten(datasets: Path, tests: TestTexts) -> Iterator[Example]:
    """What people wrote."""
    for roundup in neus(datasets, "train", tests):
        yield from sentences(roundup, "neus")
        yield from headline(roundup, "headline")
    for roundup in multi_news(datasets, tests):
        yield from sentences(roundup, "multinews")
    for row in load_rows(datasets, tests):
        if is_rewrite(row):
            yield Example("sentence", tuple((source,) for source in row.sources), row.claims[0], row.source)
    for roundup in neus(datasets, "val", tests):
        yield from sentences(roundup, f"{VALIDATION}-neus")
        yield from headline(roundup, f"{VALIDATION}-headline")
