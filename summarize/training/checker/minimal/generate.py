"""From articles and human rewrites to pairs: for every true claim a premise, and wrong claims about the same."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from random import Random
from typing import TYPE_CHECKING

from summarize.training.articles import Article
from summarize.training.checker.minimal.base import Bank, Setting
from summarize.training.checker.minimal.kinds import KINDS, WEIGHTS
from summarize.training.checker.minimal.parsing import parse
from summarize.training.checker.minimal.rows import Row
from summarize.training.checker.minimal.truths import fits, true_claims
from summarize.training.checker.minimal.unmentioned import unmentioned
from summarize.training.checker.minimal.windows import window
from summarize.training.checker.pairs import Pair

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

MOST_SENTENCES = 40  # of an article; what stands further down is seldom reported elsewhere
PER_ARTICLE = 9
BATCH = 60
_FIRST_PERSON = re.compile(r"\b(?:I|I'm|we|my|our|you|your|We|My|Our|You|Your|http\S*|www\S*|pic\.\S*|@\w+)\b")


@dataclass(frozen=True)
class Task:
    """A true claim with its premise's sentences and its article's."""

    claim: str
    window: tuple[Doc, ...]
    article: tuple[Doc, ...]
    source: str
    group: str


def of_articles(articles: Iterable[Article], bank: Bank, parser: Language, rng: Random) -> Iterator[Pair]:
    """Pairs from news articles."""
    source = iter(articles)
    while batch := list(islice(source, BATCH)):
        parsed = _parsed([article.sentences[:MOST_SENTENCES] for article in batch], parser)
        tasks = [task for article, docs in zip(batch, parsed, strict=True) for task in _tasks(article, docs, rng)]
        yield from of_tasks(tasks, bank, parser, rng)
        for article, docs in zip(batch, parsed, strict=True):
            for premise, claim in unmentioned(docs, rng):
                yield Pair(premise, claim, "neutral", "unmentioned", article.event)


def of_rows(rows: Iterable[Row], bank: Bank, parser: Language, rng: Random) -> Iterator[Pair]:
    """Pairs from human rewrites."""
    source = iter(rows)
    while batch := list(islice(source, 8 * BATCH)):
        sources = _parsed([row.sources for row in batch], parser)
        tasks = [
            Task(claim, docs, docs, row.source, row.group)
            for row, docs in zip(batch, sources, strict=True)
            for claim in row.claims
            if fits(claim)
        ]
        yield from of_tasks(tasks, bank, parser, rng)


def of_tasks(tasks: Sequence[Task], bank: Bank, parser: Language, rng: Random) -> Iterator[Pair]:
    """For each task its true claim, and one or two wrong ones."""
    claims = parse((task.claim for task in tasks), parser)
    for task, claim in zip(tasks, claims, strict=True):
        premise = " ".join(doc.text for doc in task.window)
        wrong = list(_wrong(claim, Setting(task.window, task.article, bank), rng))
        if wrong or rng.random() < 0.3:
            source = "true" if task.source == "article" else task.source
            yield Pair(premise, task.claim, "entailment", source, task.group)
        for kind, made in wrong:
            yield Pair(premise, made.text, made.label, f"minimal-{kind}", task.group)


def _wrong(claim: Doc, setting: Setting, rng: Random) -> Iterator[tuple[str, object]]:
    made = {name: kind(claim, setting, rng) for name, kind in KINDS.items()}
    fit = {name: [w for w in found if fits(w.text) and w.text != claim.text] for name, found in made.items()}
    names = [name for name, found in fit.items() if found]
    for _ in range(2 if rng.random() < 0.4 else 1):
        if names:
            name = rng.choices(names, [WEIGHTS[name] for name in names])[0]
            names.remove(name)
            yield name, rng.choice(fit[name])


def _tasks(article: Article, docs: tuple[Doc, ...], rng: Random) -> Iterator[Task]:
    usable = [place for place, doc in enumerate(docs) if is_usable(doc)]
    chosen = sorted(rng.sample(usable, min(PER_ARTICLE, len(usable))))
    lengths = [len(doc.text.split()) for doc in docs]
    for place in chosen:
        for claim in true_claims(docs[place], rng):
            places = window(lengths, place, place, rng)
            yield Task(claim, docs[places.start : places.stop], docs, "article", article.event)


def is_usable(doc: Doc) -> bool:
    """Whether a sentence is one that a summary might take up: finite, of usual length, not addressed to the reader."""
    words = len(doc.text.split())
    return (
        6 <= words <= 45
        and doc.text[-1] in '.!"”'
        and not _FIRST_PERSON.search(doc.text)
        and any(token.tag_ in ("VBD", "VBZ", "VBP", "MD") for token in doc)
        and (doc.text[0].isupper() or doc.text[0].isdigit() or doc.text[0] in "$£€")
        and fits(" ".join(doc.text.split()[:39]).replace('"', "").replace("“", "").replace("”", "").replace("(", "").replace(")", ""))
    )


def _parsed(groups: Sequence[Sequence[str]], parser: Language) -> list[tuple[Doc, ...]]:
    docs = iter(parse((text for group in groups for text in group), parser))
    return [tuple(islice(docs, len(group))) for group in groups]
