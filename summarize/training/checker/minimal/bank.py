"""What claims may borrow from other articles: names and adjuncts that occur in several of them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import TYPE_CHECKING

from summarize.training.checker.minimal.adjuncts import adjuncts
from summarize.training.checker.minimal.base import Bank
from summarize.training.checker.minimal.names import names

if TYPE_CHECKING:
    from spacy.tokens import Doc

OFTEN = 4
PER_VERB = 60


def collect(docs: Iterable[Doc]) -> Bank:
    """Names that occur at least `OFTEN` times, and up to `PER_VERB` adjuncts of each verb."""
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    beside: dict[str, dict[str, None]] = defaultdict(dict)
    for doc in docs:
        for span in names(doc):
            votes[span.text][span.label_] += 1
        for verb, start, stop in adjuncts(doc):
            if len(beside[verb.lemma_]) < PER_VERB:
                beside[verb.lemma_][doc[start:stop].text] = None
    by_type: dict[str, list[str]] = defaultdict(list)
    for name, labels in votes.items():
        label, count = labels.most_common(1)[0]
        if count >= OFTEN and count >= 0.8 * labels.total():
            by_type[label].append(name)
    return Bank({k: tuple(v) for k, v in by_type.items()}, {k: tuple(v) for k, v in beside.items()})
