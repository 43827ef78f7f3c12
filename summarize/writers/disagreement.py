"""Where a summary speaks of a number on which reports disagree, it says so."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from summarize.planning.disagreement.wording import clauses, sentence
from summarize.records import Attribution, Disagreement, DisputedValue, Plan, PlanItem

Measure = Callable[[Sequence[str]], int]
"""How many words sentences take when they are put together."""


def count_words(sentences: Sequence[str]) -> int:
    """Their words as they stand."""
    return sum(len(text.split()) for text in sentences)


def with_disagreements(sentences: Sequence[str], plan: Plan, measure: Measure = count_words) -> list[str]:
    """The sentences of a summary with each disagreement of the plan right behind the one that speaks of it.

    That is the first one that gives one of the disputed numbers, else the first one with the noun that is counted; a
    disagreement of which no sentence speaks is left out. What a report's own sentence has just said of it is not said
    again: "Other reports say two". Where ``plan.max_words`` would be exceeded the sentence whose planned item scores
    least gives way, then the next (if sentences and items do not go in pairs, the last one), but never the opening,
    nor what a disagreement is about; one for which no room can be made is left out.
    """
    items = plan.items if len(plan.items) == len(sentences) else [None] * len(sentences)
    written = [_sentence(text, item) for text, item in zip(sentences, items, strict=True)]
    kept = written[:1]
    for disagreement in plan.disagreements:
        place = _place(disagreement, written)
        if place is None:
            continue
        said = _Sentence(_telling(disagreement, written[place]).text)
        needed = [*kept, *(one for one in (written[place],) if one not in kept), said]
        if measure([one.text for one in needed]) <= plan.max_words:
            written = _fitted([*written[: place + 1], said, *written[place + 1 :]], needed, plan.max_words, measure)
            kept = needed
    return [one.text for one in written]


def attributions(text: str, plan: Plan) -> Iterator[Attribution]:
    """Where ``text`` states a disagreement of the plan: each value's clause, with the reports that give the value."""
    for disagreement in plan.disagreements:
        told = next((telling for telling in _tellings(disagreement) if telling.text in text), None)
        place = text.index(told.text) if told else 0
        for value, clause in zip(told.values, told.clauses, strict=True) if told else ():
            start = text.index(clause, place)
            place = start + len(clause)
            yield Attribution(start, place, value.reports)


@dataclass(frozen=True)
class _Telling:
    """A disagreement in words: all its values, or those that differ from one told just before."""

    values: tuple[DisputedValue, ...]
    clauses: tuple[str, ...]

    @property
    def text(self) -> str:
        return sentence(self.clauses)


@dataclass(frozen=True, eq=False)
class _Sentence:
    """A sentence of the summary, equal to itself alone, how much the plan wants it, and whose it is (a sentence id)."""

    text: str
    score: float = 0.0
    source: str | None = None


def _sentence(text: str, item: PlanItem | None) -> _Sentence:
    return _Sentence(text, item.score, item.sentence.id) if item else _Sentence(text)


def _telling(disagreement: Disagreement, before: _Sentence) -> _Telling:
    """What is left to tell behind a sentence that gives one of the values itself."""
    complete, *others = _tellings(disagreement)
    for value, other in zip(disagreement.values, others, strict=True):
        if before.source in value.sentences and _gives(before.text, [value], disagreement.thing):
            return other
    return complete


def _tellings(disagreement: Disagreement) -> list[_Telling]:
    """With all values, then without each one in turn."""
    thing, event, values = disagreement.thing, disagreement.event, disagreement.values
    rests = [tuple(value for value in values if value != told) for told in values]
    return [
        _Telling(values, tuple(clauses(thing, event, values))),
        *(_Telling(rest, tuple(clauses(thing, event, rest, further=True))) for rest in rests),
    ]


def _gives(text: str, values: Sequence[DisputedValue], thing: str) -> bool:
    numbers = "|".join(re.escape(value.wording) for value in values)
    return re.search(rf"\b(?:{numbers})(?: [\w’'-]+){{0,3}} {re.escape(thing)}\b", text, re.IGNORECASE) is not None


def _place(disagreement: Disagreement, sentences: Sequence[_Sentence]) -> int | None:
    given = (_gives(one.text, disagreement.values, disagreement.thing) for one in sentences)
    noun = re.compile(rf"\b{re.escape(disagreement.thing)}\b", re.IGNORECASE)
    named = (noun.search(one.text) is not None for one in sentences)
    return next((place for found in (given, named) for place, speaks in enumerate(found) if speaks), None)


def _fitted(
    sentences: Sequence[_Sentence], needed: Sequence[_Sentence], max_words: int, measure: Measure
) -> list[_Sentence]:
    """The sentences without those that are least wanted, as many as it takes, the last of equals first."""
    fitted = list(sentences)
    spare = sorted((one for one in reversed(sentences) if one not in needed), key=lambda one: one.score)
    for one in spare:
        if measure([each.text for each in fitted]) > max_words:
            fitted.remove(one)
    return fitted
