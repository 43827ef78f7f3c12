"""All pairs that programs make: from news articles, from human rewrites, and from invented scenes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random

from summarize.configuration import load_settings
from summarize.language import load_parser
from summarize.training.articles import Article, load_articles, load_tests
from summarize.training.checker.minimal.bank import collect
from summarize.training.checker.minimal.generate import of_articles, of_rows
from summarize.training.checker.minimal.parsing import parse
from summarize.training.checker.pairs import Pair
from summarize.training.checker.scenes.generate import of_scenes
from summarize.training.checker.scenes.kinds import FAMILIES
from summarize.training.rows import load_rows

MAX_ARTICLES = 3000
MAX_ROWS = 5000
MAX_SCENES = 2500
BANK_ARTICLES = 400
BANK_SENTENCES = 20


def generate(
    datasets: Path,
    seed: int = 0,
    max_articles: int = MAX_ARTICLES,
    max_rows: int = MAX_ROWS,
    max_scenes: int = MAX_SCENES,
) -> Iterator[Pair]:
    """All pairs, in an order that depends on the arguments only."""
    rng = Random(seed)
    parser = load_parser(load_settings().parser)
    tests = load_tests(datasets)
    articles = list(load_articles(datasets, tests))
    rows = list(load_rows(datasets, tests))
    articles = _by_event(articles, rng)
    rng.shuffle(rows)
    texts = [text for article in articles[-BANK_ARTICLES:] for text in article.sentences[:BANK_SENTENCES]]
    bank = collect(parse(texts, parser))
    yield from of_articles(articles[:max_articles], bank, parser, rng)
    yield from of_rows(rows[:max_rows], bank, parser, rng)
    yield from of_scenes(FAMILIES, bank.names, [article.sentences for article in articles], max_scenes, rng)


def _by_event(articles: list[Article], rng: Random) -> list[Article]:
    """Events in a random order, the reports of each together."""
    events: dict[str, list[Article]] = {}
    for article in articles:
        events.setdefault(article.event, []).append(article)
    order = list(events)
    rng.shuffle(order)
    return [article for event in order for article in events[event]]
