"""A sentence of one report, shortened by program, to be written from what all reports of the event say of the same.

Editors' sentences are few and seldom leave out only what can be spared; these are many, and each is the report's own
without an aside or adjunct.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from random import Random
from typing import TYPE_CHECKING

from summarize.training.articles import Article
from summarize.training.checker.minimal.parsing import parse
from summarize.training.checker.minimal.rewrites.shorter import without_adjuncts, without_asides
from summarize.training.checker.minimal.truths import fits
from summarize.training.checker.minimal.usable import is_usable
from summarize.training.writer.examples import Example
from summarize.training.writer.pyramid import LEAD
from summarize.training.writer.sources import sources_of

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from summarize.language import Parser

SOURCE = "shorter"
PER_EVENT = 3
"""Sentences of an event that are looked at."""


def shortened(articles: Iterable[Article], parser: Parser, rng: Random) -> Iterator[Example]:
    """At most `PER_EVENT` of each event that several articles report, in the order of the events."""
    events: defaultdict[str, list[Sequence[str]]] = defaultdict(list)
    for article in articles:
        events[article.event].append(article.sentences)
    drawn = [
        (event, sentence) for event, reports in events.items() if len(reports) > 1 for sentence in _drawn(reports, rng)
    ]
    for (event, sentence), doc in zip(drawn, parse([sentence for _, sentence in drawn], parser), strict=True):
        text = _shorter(doc, rng) if is_usable(doc) else None
        reports = [report[: 2 * LEAD] for report in events[event]]
        sources = sources_of(sentence, reports) if text else None
        if text and sources and any(sentence in report for report in sources):
            yield Example("sentence", sources, text, SOURCE)


def _drawn(reports: Sequence[Sequence[str]], rng: Random) -> list[str]:
    lead = list(dict.fromkeys(sentence for report in reports for sentence in report[:LEAD]))
    return rng.sample(lead, min(PER_EVENT, len(lead)))


def _shorter(doc: Doc, rng: Random) -> str | None:
    texts = [text for text in (*without_adjuncts(doc, rng), *without_asides(doc, rng)) if fits(text)]
    return rng.choice(texts) if texts else None
