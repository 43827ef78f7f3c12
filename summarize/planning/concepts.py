"""What a sentence is about, as content lemmas and pairs of neighbouring ones, weighted by who else speaks of it.

After Gillick and Favre (2009), "A scalable global model for summarization", whose concepts are bigrams weighted by
document frequency; here only independent reports count.
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from summarize.planning.independence import Independence
from summarize.records import Sentence
from summarize.spelling import unaccented

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span

Concept = tuple[str, ...]

CONTENT = frozenset({"NOUN", "PROPN", "VERB", "NUM", "ADJ"})
UNSHARED = 0.1
"""Weight of what a single report (or, in a lone report, a single sentence) speaks of."""
PAIR = 2.0
"""A pair of words pins a statement down better than each of them does."""


def concepts(text: Doc | Span) -> frozenset[Concept]:
    """The content lemmas of a parsed text and the pairs of them that follow each other."""
    lemmas = [unaccented(token.lemma_.lower()) for token in text if token.pos_ in CONTENT and not token.is_punct]
    return frozenset([(lemma,) for lemma in lemmas]) | frozenset(itertools.pairwise(lemmas))


def weigh(
    concepts_of: Mapping[str, frozenset[Concept]], sentences: Sequence[Sentence], independence: Independence
) -> dict[Concept, float]:
    """How much each concept matters: the number of independent reports (of sentences, if there is one report only).

    ``concepts_of`` maps sentence ids to concepts.
    """
    where: dict[Concept, list[Sentence]] = {}
    for sentence in sentences:
        for concept in concepts_of[sentence.id]:
            where.setdefault(concept, []).append(sentence)
    alone = independence.count(sentences) == 1
    return {
        concept: _weight(len(found) if alone else independence.count(found), len(concept))
        for concept, found in where.items()
    }


def _weight(count: int, words: int) -> float:
    return (count if count > 1 else UNSHARED) * (PAIR if words > 1 else 1.0)
