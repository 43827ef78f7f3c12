"""From articles and human rewrites to pairs: for every true claim a premise, and wrong claims about the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from random import Random
from typing import TYPE_CHECKING

from summarize.training.articles import Article
from summarize.training.checker.minimal.base import Bank, Setting, Wrong
from summarize.training.checker.minimal.kinds import KINDS, WEIGHTS
from summarize.training.checker.minimal.parsing import parse
from summarize.training.checker.minimal.polarity import is_negative
from summarize.training.checker.minimal.rewrites.worded import reworded
from summarize.training.checker.minimal.truths import fits, told_again, true_claims
from summarize.training.checker.minimal.unmentioned import across, unmentioned
from summarize.training.checker.minimal.usable import has_denial, is_usable
from summarize.training.checker.minimal.windows import window
from summarize.training.checker.pairs import Pair
from summarize.training.rows import Row
from summarize.writers.arcs import lost

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from summarize.language import Parser

MOST_SENTENCES = 40  # of an article; what stands further down is seldom reported elsewhere
PER_ARTICLE = 9
COPIES = 0.25  # share of verbatim sentences that are kept; a model that sees many learns to look for copies
LONE = 0.6  # share of true claims kept for which no wrong one could be made
TWO = 0.33  # share of true claims with two wrong ones
TOLD_AGAIN = 0.6
REWORDED = 0.8
BATCH = 60
SURE = ("negation", "scope")
"""Kinds that contradict a denial, too: they take it away, or turn "never" into "often"."""
SHORTENED = "compression"
"""Rewrites of this source leave things out, and some of them a "reportedly", a "not" or who said it."""


@dataclass(frozen=True)
class Task:
    """A true claim with its premise's sentences and its article's."""

    claim: str
    window: tuple[Doc, ...]
    article: tuple[Doc, ...]
    source: str
    group: str


def of_articles(articles: Iterable[Article], bank: Bank, parser: Parser, rng: Random) -> Iterator[Pair]:
    """Pairs from news articles."""
    source = iter(articles)
    while batch := list(islice(source, BATCH)):
        parsed = _parsed([article.sentences[:MOST_SENTENCES] for article in batch], parser)
        tasks = [task for article, docs in zip(batch, parsed, strict=True) for task in _tasks(article, docs, rng)]
        yield from of_tasks(tasks, bank, parser, rng)
        for article, docs in zip(batch, parsed, strict=True):
            for premise, claim in unmentioned(docs, rng):
                yield Pair(premise, claim, "neutral", "unmentioned", article.event)
        for event in dict.fromkeys(article.event for article in batch):
            reports = [docs for article, docs in zip(batch, parsed, strict=True) if article.event == event]
            for premise, claim in across(reports, rng):
                yield Pair(premise, claim, "neutral", "unmentioned", event)


def of_rows(rows: Iterable[Row], bank: Bank, parser: Parser, rng: Random) -> Iterator[Pair]:
    """Pairs from human rewrites."""
    source = iter(rows)
    while batch := list(islice(source, 8 * BATCH)):
        sources = _parsed([row.sources for row in batch], parser)
        claims = _parsed([[claim for claim in row.claims if fits(claim)] for row in batch], parser)
        tasks = [
            Task(claim.text, docs, docs, row.source, row.group)
            for row, docs, found in zip(batch, sources, claims, strict=True)
            for claim in found
            if row.source != SHORTENED or not any(lost(claim, doc) for doc in docs)
        ]
        yield from of_tasks(tasks, bank, parser, rng)


def of_tasks(tasks: Sequence[Task], bank: Bank, parser: Parser, rng: Random) -> Iterator[Pair]:
    """For each task its true claim, and one or two wrong ones."""
    texts = _varied([task.claim for task in tasks], parser, rng)
    for task, claim in zip(tasks, parse(texts, parser), strict=True):
        premise = " ".join(doc.text for doc in task.window)
        wrong = list(_wrong(claim, Setting(task.window, task.article, bank), rng))
        if rng.random() < (COPIES if claim.text.rstrip(".") in premise else 1) * (1 if wrong else LONE):
            yield Pair(premise, claim.text, "entailment", task.source, task.group)
        for kind, made in wrong:
            yield Pair(premise, made.text, made.label, f"minimal-{kind}", task.group)


def _varied(texts: Sequence[str], parser: Parser, rng: Random) -> list[str]:
    """Some of the claims said in another way, and most with other words."""
    chosen = [place for place in range(len(texts)) if rng.random() < TOLD_AGAIN]
    docs = parse((texts[place] for place in chosen), parser)
    again = {place: told_again(doc, rng) for place, doc in zip(chosen, docs, strict=True)}
    varied = [again.get(place, text) for place, text in enumerate(texts)]
    return [reworded(text, rng) if rng.random() < REWORDED else text for text in varied]


def _wrong(claim: Doc, setting: Setting, rng: Random) -> Iterator[tuple[str, Wrong]]:
    made = {name: kind(claim, setting, rng) for name, kind in KINDS.items()}
    fit = {name: [w for w in found if fits(w.text) and w.text != claim.text] for name, found in made.items()}
    names = [name for name, found in fit.items() if found]
    for _ in range(min(len(names), 2 if rng.random() < TWO else 1)):
        name = rng.choices(names, [WEIGHTS[name] for name in names])[0]
        names.remove(name)
        made_wrong = rng.choice(fit[name])
        yield name, made_wrong if name in SURE or not _denies(claim) else _unsure(made_wrong)


def _unsure(wrong: Wrong) -> Wrong:
    return Wrong(wrong.text, "not_entailment" if wrong.label == "contradiction" else wrong.label)


def _denies(claim: Doc) -> bool:
    """Who did not resign on Friday need not have resigned on Monday: the two may both be true."""
    return has_denial(claim) or is_negative(claim)


def _tasks(article: Article, docs: tuple[Doc, ...], rng: Random) -> Iterator[Task]:
    usable = [place for place, doc in enumerate(docs) if is_usable(doc)]
    order = rng.sample(usable, len(usable))
    order.sort(key=lambda place: not has_denial(docs[place]))  # rare, and needed to learn what "not" does
    chosen = sorted(order[:PER_ARTICLE])
    lengths = [len(doc.text.split()) for doc in docs]
    for place in chosen:
        for claim in true_claims(docs[place], rng):
            places = window(lengths, place, place, rng)
            yield Task(claim, docs[places.start : places.stop], docs, "true", article.event)


def _parsed(groups: Sequence[Sequence[str]], parser: Parser) -> list[tuple[Doc, ...]]:
    docs = iter(parse((text for group in groups for text in group), parser))
    return [tuple(islice(docs, len(group))) for group in groups]
