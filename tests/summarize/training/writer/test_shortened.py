"""Sentences of reports without an aside or adjunct, to be written from all that the reports say of the same."""

from __future__ import annotations

from random import Random

from summarize.language import Parser
from summarize.training.articles import Article
from summarize.training.writer.shortened import PER_EVENT, shortened

ONE = "The ferry, which belongs to Norsund Lines, ran aground near Port Aldis after a storm."
OTHER = "A ferry ran aground near Port Aldis, the coast guard said."
SHORTER = {
    "The ferry ran aground near Port Aldis after a storm.",
    "The ferry, which belongs to Norsund Lines, ran aground near Port Aldis.",
}


def articles(*reports: tuple[str, ...]) -> list[Article]:
    return [Article(f"e-{place}", "e", report) for place, report in enumerate(reports)]


def test_a_sentence_is_written_without_an_aside_or_adjunct_from_itself_and_its_like(parser: Parser) -> None:
    found = [example for seed in range(8) for example in shortened(articles((ONE,), (OTHER,)), parser, Random(seed))]
    assert {(example.task, example.source) for example in found} == {("sentence", "shorter")}
    assert {example.reports for example in found if example.text in SHORTER} == {((ONE,), (OTHER,))}


def test_a_report_that_stands_alone_gives_nothing(parser: Parser) -> None:
    assert list(shortened(articles((ONE,)), parser, Random(0))) == []


def test_an_event_gives_a_few_at_most(parser: Parser) -> None:
    many = tuple(ONE.replace("storm", f"storm of {year}") for year in range(1990, 2010))
    assert 0 < len(list(shortened(articles(many, (OTHER,)), parser, Random(0)))) <= PER_EVENT


def test_the_same_seed_gives_the_same(parser: Parser) -> None:
    made = [list(shortened(articles((ONE, OTHER), (OTHER,)), parser, Random(3))) for _ in range(2)]
    assert made[0] == made[1]
