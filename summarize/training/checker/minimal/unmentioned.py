"""True elsewhere in the article, but not in the premise: what a claim without support mostly looks like."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import TYPE_CHECKING

from summarize.checker.facts.words import content
from summarize.training.checker.minimal.truths import true_claims
from summarize.training.checker.minimal.windows import window

if TYPE_CHECKING:
    from spacy.tokens import Doc

PER_ARTICLE = 3
MOST_SHARED = 0.5
"""Share of the claim's content words that the premise may have."""


def unmentioned(docs: tuple[Doc, ...], rng: Random) -> Iterator[tuple[str, str]]:
    """Premises with a claim of another sentence, mostly the one that shares most words without saying the same."""
    from summarize.training.checker.minimal.generate import is_usable

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
