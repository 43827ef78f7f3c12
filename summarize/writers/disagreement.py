"""Where a summary speaks of a number on which reports disagree, it says so."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from summarize.records import Attribution, Disagreement, Plan


def with_disagreements(sentences: Sequence[str], plan: Plan) -> list[str]:
    """The sentences of a summary with each disagreement of the plan right behind the one that speaks of it.

    That is the first one that gives one of the disputed numbers, else the first one with the noun that is counted; a
    disagreement of which no sentence speaks is left out. Where ``plan.max_words`` would be exceeded the sentence
    whose planned item scores least gives way, then the next (if sentences and items do not go in pairs, the last
    one), but never the opening, nor what a disagreement is about; one for which no room can be made is left out.
    """
    scores = [item.score for item in plan.items] if len(plan.items) == len(sentences) else [0.0] * len(sentences)
    written = [_Sentence(text, score) for text, score in zip(sentences, scores, strict=True)]
    kept = written[:1]
    for disagreement in plan.disagreements:
        place = _place(disagreement, written)
        if place is None:
            continue
        said = _Sentence(disagreement.text)
        needed = [*kept, *(one for one in (written[place],) if one not in kept), said]
        if _words(needed) <= plan.max_words:
            written = _fitted([*written[: place + 1], said, *written[place + 1 :]], needed, plan.max_words)
            kept = needed
    return [one.text for one in written]


def attributions(text: str, plan: Plan) -> Iterator[Attribution]:
    """Where ``text`` states a disagreement of the plan: each value's clause, with the reports that give the value."""
    for disagreement in plan.disagreements:
        place = text.find(disagreement.text)
        for value in disagreement.values if place >= 0 else ():
            start = text.index(value.clause, place)
            place = start + len(value.clause)
            yield Attribution(start, place, value.reports)


@dataclass(frozen=True, eq=False)
class _Sentence:
    """A sentence of the summary, equal to itself alone, and how much the plan wants it."""

    text: str
    score: float = 0.0


def _place(disagreement: Disagreement, sentences: Sequence[_Sentence]) -> int | None:
    numbers = "|".join(re.escape(value.wording) for value in disagreement.values)
    noun = re.escape(disagreement.thing)
    for shape in (rf"\b(?:{numbers})(?: [\w’'-]+){{0,3}} {noun}\b", rf"\b{noun}\b"):
        for place, sentence in enumerate(sentences):
            if re.search(shape, sentence.text, re.IGNORECASE):
                return place
    return None


def _fitted(sentences: Sequence[_Sentence], needed: Sequence[_Sentence], max_words: int) -> list[_Sentence]:
    """The sentences without those that are least wanted, as many as it takes, the last of equals first."""
    fitted = list(sentences)
    spare = sorted((one for one in reversed(sentences) if one not in needed), key=lambda one: one.score)
    for one in spare:
        if _words(fitted) > max_words:
            fitted.remove(one)
    return fitted


def _words(sentences: Sequence[_Sentence]) -> int:
    return sum(len(sentence.text.split()) for sentence in sentences)
