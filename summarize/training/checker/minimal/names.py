"""The names of an article by entity type, and which of them are certainly not the same."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from summarize.checker.facts.words import vocabulary

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span

TYPES = ("PERSON", "ORG", "GPE", "NORP")
"""Entity types whose names can act."""
_NAME = re.compile(r"[A-Z][\w.&’'-]*(?: (?:of|the|and|de|bin|al|van|von|[A-Z][\w.&’'-]*))*")
_NOT_NAMES = frozenset(
    vocabulary(
        "Mr Mrs Ms Dr President Senator Sen Rep Gov House Senate Congress Twitter Facebook God Getty AP CNN Reuters "
        "AFP COVID Covid COVID-19 Coronavirus Instagram YouTube Click Read Photo Image Images Updated Internet"
    )
)


def names(doc: Doc) -> Iterator[Span]:
    """The names of a text, without article and genitive."""
    for entity in doc.ents:
        span = entity
        while len(span) > 1 and span[0].lower_ in ("the", "a"):
            span = span[1:]
        while len(span) > 1 and span[-1].text in ("'s", "’s", "'", "’"):
            span = span[:-1]
        fit = all(token.pos_ in ("PROPN", "ADJ", "ADP", "DET") or (token.pos_ == "NOUN" and entity.label_ == "NORP")
                  for token in span)  # fmt: skip
        if entity.label_ in TYPES and fit and _NAME.fullmatch(span.text) and span.text not in _NOT_NAMES:
            yield span


def names_by_type(docs: Iterable[Doc]) -> dict[str, list[str]]:
    """Every name under the type that it has most often, in order of first appearance."""
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for doc in docs:
        for span in names(doc):
            votes[span.text][span.label_] += 1
    found: dict[str, list[str]] = defaultdict(list)
    for name, labels in votes.items():
        found[labels.most_common(1)[0][0]].append(name)
    return found


def unrelated(one: str, other: str) -> bool:
    """Whether two names have no word in common, nor one that begins alike (Russia, Russian) or is its initials."""
    mine, theirs = _words(one), _words(other)
    alike = any(a[:4] == b[:4] for a in mine for b in theirs)
    initials = ("".join(word[0] for word in mine), "".join(word[0] for word in theirs))
    return not alike and initials[0] not in theirs and initials[1] not in mine


def _words(name: str) -> list[str]:
    return [word for word in re.findall(r"\w+", name.lower().replace(".", "")) if word not in ("the", "of", "and")]
