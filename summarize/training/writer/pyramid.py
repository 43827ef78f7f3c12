"""Gap sentences: a sentence of one report, to be written from what the other reports of the event say of the same.

After the entity pyramid of PRIMERA (Xiao et al. 2022): what more reports tell is worth more as a target. No summary by
an editor is needed, so that every cluster of news gives examples.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from summarize.training.articles import Article
from summarize.training.writer.examples import Example
from summarize.training.writer.sources import sources_of

SOURCE = "pyramid"
PER_EVENT = 3
LEAD = 12
"""Sentences of a report that are looked at: news puts what matters first."""

_USABLE = re.compile(r"[A-Z].{30,260}[a-z0-9)][.]\Z", re.DOTALL)
_NOT_REPORTING = re.compile(r"\b(?:I|we|We|you|You|our|your|my)\b|https?:|@|[\"“”]")


def gap_sentences(articles: Iterable[Article]) -> Iterator[Example]:
    """At most `PER_EVENT` sentences of each event, those that most other reports tell first."""
    events: defaultdict[str, list[Article]] = defaultdict(list)
    for article in articles:
        events[article.event].append(article)
    for found in events.values():
        if len(found) > 1:
            yield from _of_event([article.sentences for article in found])


def _of_event(reports: Sequence[Sequence[str]]) -> Iterator[Example]:
    told: list[tuple[int, Example]] = []
    for place, report in enumerate(reports):
        others = [other[: 2 * LEAD] for i, other in enumerate(reports) if i != place]
        for sentence in report[:LEAD]:
            if _USABLE.match(sentence) and not _NOT_REPORTING.search(sentence):
                sources = sources_of(sentence, others)
                is_copy = sources is None or any(sentence in found for found in sources)
                if sources is not None and not is_copy:
                    told.append((len(sources), Example("sentence", sources, sentence, SOURCE)))
    told.sort(key=lambda pair: -pair[0])
    yield from (example for _, example in told[:PER_EVENT])
