"""`python -m summarize.training.checker.minimal`: writes the pairs that training reads."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from summarize.training.checker.news import MAX_ARTICLES, MAX_ROWS, MAX_SCENES, generate
from summarize.training.checker.pairs import Pair
from summarize.training.command import one_line_errors
from summarize.training.lines import write_lines


@click.command()
@click.option("--datasets", required=True, type=click.Path(path_type=Path), help="Folder of the data sets.")
@click.option("-o", "--output", required=True, type=click.Path(path_type=Path), help="File of pairs to write.")
@click.option("--seed", default=0, show_default=True)
@click.option("--max-articles", default=MAX_ARTICLES, show_default=True, help="News articles used.")
@click.option("--max-rows", default=MAX_ROWS, show_default=True, help="Human rewrites used.")
@click.option("--max-scenes", default=MAX_SCENES, show_default=True, help="Scenes invented.")
def main(datasets: Path, output: Path, seed: int, max_articles: int, max_rows: int, max_scenes: int) -> None:
    """Make minimally wrong claims, and true ones, from the news articles of DATASETS."""
    with one_line_errors():
        write_lines(_reported(generate(datasets, seed, max_articles, max_rows, max_scenes)), output)


def _reported(pairs: Iterator[Pair]) -> Iterator[Pair]:
    for number, pair in enumerate(pairs, 1):
        if number % 1000 == 0:
            click.echo(f"{number:,} pairs", err=True)
        yield pair


if __name__ == "__main__":
    main()
