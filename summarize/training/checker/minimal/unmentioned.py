"""True elsewhere in the article, but not in the premise: what a claim without support mostly looks like."""

from __future__ import annotations

import re
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
_WORD = re.compile(r"\w+")


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
            source = docs[rng.choice(fit)]
            claims = true_claims(source, rng, most=1)
            if claims and _is_new(told(source, claims[0]), inside, MOST_SHARED):
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
        fit = [doc for doc in other if is_usable(doc) and _names_more(doc, doc.text, text)]
        fit = [doc for doc in fit if _is_new(content(doc), inside, MOST_SHARED_ACROSS)]
        if fit:
            source = rng.choice(fit)
            claims = true_claims(source, rng, most=1)
            is_new = claims and _is_new(told(source, claims[0]), inside, MOST_SHARED_ACROSS)
            if is_new and _names_more(source, claims[0], text):
                yield text, claims[0]


def told(doc: Doc, claim: str) -> frozenset[str]:
    """The content words of a sentence that a claim made from it still has."""
    kept = set(_WORD.findall(claim.lower()))
    return content(token for token in doc if kept.issuperset(_WORD.findall(token.lower_)))


def _is_new(words: frozenset[str], inside: frozenset[str], most: float) -> bool:
    return bool(words) and len(words & inside) <= most * len(words)


def _names_more(doc: Doc, claim: str, premise: str) -> bool:
    """Whether the claim has a name or number of its sentence that the premise lacks."""
    return any(entity.text in claim and entity.text not in premise for entity in doc.ents)
