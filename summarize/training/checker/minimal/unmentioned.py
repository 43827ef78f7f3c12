"""True elsewhere in the article, but not in the premise: what a claim without support mostly looks like."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import TYPE_CHECKING

from summarize.checker.facts.words import content
from summarize.training.checker.minimal.truths import true_claims
from summarize.training.checker.minimal.usable import is_usable
from summarize.training.checker.minimal.windows import window

if TYPE_CHECKING:
    from spacy.tokens import Doc

PER_ARTICLE = 3
MOST_SHARED = 0.5
"""Share of the claim's content words that the premise may have."""
PER_EVENT = 2
MOST_SHARED_ACROSS = 0.35
"""The same for another report of the event, which may say the same thing in other words."""


def unmentioned(docs: tuple[Doc, ...], rng: Random) -> Iterator[tuple[str, str]]:
    """Premises with a claim of another sentence, mostly the one that shares most words without saying the same."""
    usable = [place for place, doc in enumerate(docs) if is_usable(doc)]
    lengths = [len(doc.text.split()) for doc in docs]
    if len(usable) < 4:
        return
    words = [content(doc) for doc in docs]
    for place in rng.sample(usable, min(PER_ARTICLE, len(usable))):
        places = window(lengths, place, place, rng)
        inside = frozenset().union(*(words[i] for i in places))
        shares = {
            other: len(words[other] & inside) / len(words[other])
            for other in usable
            if other not in places and words[other]
        }
        fit = sorted((o for o, share in shares.items() if share <= MOST_SHARED), key=lambda o: (-shares[o], o))[:3]
        if fit:
            claims = true_claims(docs[rng.choice(fit)], rng, most=1)
            if claims:
                yield " ".join(docs[i].text for i in places), claims[0]


def across(reports: list[tuple[Doc, ...]], rng: Random) -> Iterator[tuple[str, str]]:
    """Premises of one report with a claim of another one of the event, with a name or number the premise lacks."""
    for _ in range(PER_EVENT if len(reports) > 1 else 0):
        mine, other = rng.sample(reports, 2)
        lengths = [len(doc.text.split()) for doc in mine]
        place = rng.randrange(len(mine))
        premise = [mine[i] for i in window(lengths, place, place, rng)]
        inside = frozenset().union(*(content(doc) for doc in premise))
        text = " ".join(doc.text for doc in premise)
        fit = [doc for doc in other if is_usable(doc) and _is_new(doc, inside, text)]
        if fit:
            claims = true_claims(rng.choice(fit), rng, most=1)
            if claims:
                yield text, claims[0]


def _is_new(doc: Doc, inside: frozenset[str], premise: str) -> bool:
    words = content(doc)
    told = [entity.text for entity in doc.ents if entity.text not in premise]
    return bool(words and told) and len(words & inside) <= MOST_SHARED_ACROSS * len(words)
