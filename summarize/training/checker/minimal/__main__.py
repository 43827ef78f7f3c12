"""`python -m summarize.training.checker.minimal`: writes the pairs that training reads."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

import click

from summarize.configuration import load_settings
from summarize.errors import AccordError
from summarize.language import load_parser
from summarize.training.articles import Article, load_articles, load_tests
from summarize.training.checker.minimal.bank import collect
from summarize.training.checker.minimal.generate import of_articles, of_rows
from summarize.training.checker.minimal.parsing import parse
from summarize.training.checker.minimal.rows import load_rows
from summarize.training.checker.pairs import Pair, write_pairs

MAX_ARTICLES = 4200
MAX_ROWS = 7000
BANK_ARTICLES = 400
BANK_SENTENCES = 20


@click.command()
@click.option("--datasets", required=True, type=click.Path(path_type=Path), help="Folder of the data sets.")
@click.option("-o", "--output", required=True, type=click.Path(path_type=Path), help="File of pairs to write.")
@click.option("--seed", default=0, show_default=True)
@click.option("--max-articles", default=MAX_ARTICLES, show_default=True, help="News articles used.")
@click.option("--max-rows", default=MAX_ROWS, show_default=True, help="Human rewrites used.")
def main(datasets: Path, output: Path, seed: int, max_articles: int, max_rows: int) -> None:
    """Make minimally wrong claims, and true ones, from the news articles of DATASETS."""
    try:
        write_pairs(_reported(generate(datasets, seed, max_articles, max_rows)), output)
    except AccordError as error:
        click.echo(f"Error: {error}", err=True)
        sys.exit(2)


def generate(datasets: Path, seed: int, max_articles: int, max_rows: int) -> Iterator[Pair]:
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


def _by_event(articles: list[Article], rng: Random) -> list[Article]:
    """Events in a random order, the reports of each together."""
    events: dict[str, list[Article]] = {}
    for article in articles:
        events.setdefault(article.event, []).append(article)
    order = list(events)
    rng.shuffle(order)
    return [article for event in order for article in events[event]]


def _reported(pairs: Iterator[Pair]) -> Iterator[Pair]:
    for number, pair in enumerate(pairs, 1):
        if number % 1000 == 0:
            click.echo(f"{number:,} pairs", err=True)
        yield pair


if __name__ == "__main__":
    main()
