"""From what the reports agree on to a plan: which groups a summary states, by which sentence, in which order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from summarize.planning.candidates import Candidate, find_candidates
from summarize.planning.concepts import Concept, concepts, weigh
from summarize.planning.disagreement import find_disagreements
from summarize.planning.independence import Independence
from summarize.planning.openings import openings
from summarize.planning.order import in_order
from summarize.planning.vectors import SentenceVectors
from summarize.records import Agreement, Group, Plan, PlanItem
from summarize.settings import PlanningSettings

if TYPE_CHECKING:
    from summarize.language import Parser

SUBSTANCE = 0.25
"""How much the weight of all that a sentence says counts beside the share of it that is new."""
LEAST_NEW = 0.2
"""A statement of which less is new is not made, even if there is room. Of 0, 0.15, 0.2, 0.25 and 0.3 the one with the
highest ROUGE-1 on 150 clusters (`data=neus data.split=val data.max_examples=150`); the more, the less is said twice."""
BREVITY = 0.7
"""Which wording of a group is taken: between 0 (the most new content) and 1 (the most new content per word)."""
MOST_OPENINGS = 8
"""How many openings are tried out."""


def make_plan(
    agreement: Agreement,
    vectors: SentenceVectors,
    parser: Parser,
    settings: PlanningSettings,
    appetite: float = 1.0,
) -> Plan:
    """Choose groups greedily by worth times novelty, word each briefly, and put them in order.

    A summary opens as some report does, since news puts the news first: of the first sentences of the reports that
    rewrite no other and lead with the news, the one whose worth times the weight that its whole plan covers is the
    greatest. A group's worth is in `summarize.planning.candidates`; its novelty (0 to 1) is the share of its concepts'
    weight that nothing chosen covers, less for a statement whose cosine to a chosen one exceeds ``settings.novelty``.
    Greedy maximum coverage under a budget, here ``settings.max_words`` times the writer's ``appetite``, is within a
    constant factor of the best (Takamura and Okumura 2009).
    """
    sentences = [sentence for report in agreement.reports for sentence in report.sentences]
    docs = dict(zip([s.id for s in sentences], parser.pipe([s.text for s in sentences]), strict=True))
    carriers = Independence((), agreement.derivations)
    weights = weigh({key: concepts(doc) for key, doc in docs.items()}, sentences, carriers)
    candidates, notices = find_candidates(agreement, docs, weights, parser)
    budget = replace(settings, max_words=round(settings.max_words * appetite))
    empty = Selection(weights, vectors, budget)
    leads = openings(candidates, agreement, docs, budget.max_words)
    plans = [start.filled(candidates) for start in _starts(empty, leads)]
    chosen = max(plans, key=lambda plan: plan.promise).chosen
    scores = {candidate.sentence.id: score for candidate, score in chosen}
    planned = {id(candidate.group) for candidate, _ in chosen}
    rest = [group for group in agreement.groups if id(group) not in planned]
    return Plan(
        items=tuple(
            _item(candidate, scores[candidate.sentence.id])
            for candidate in in_order([candidate for candidate, _ in chosen], agreement, docs)
        ),
        left_out=tuple(sorted(rest, key=lambda group: (-group.support, -group.centrality))),
        reports=agreement.reports,
        max_words=settings.max_words,
        notices=notices,
        disagreements=find_disagreements(agreement, docs, parser),
    )


class Selection:
    """A summary's content as it grows: what is chosen, what that covers, and how many words are left."""

    def __init__(self, weights: Mapping[Concept, float], vectors: SentenceVectors, settings: PlanningSettings) -> None:
        self.chosen: list[tuple[Candidate, float]] = []
        self._weights = weights
        self._vectors = vectors
        self._settings = settings
        self._words_left = settings.max_words
        self._covered: set[Concept] = set()

    def opened_by(self, candidate: Candidate) -> Selection:
        """A new selection that begins with the candidate."""
        selection = Selection(self._weights, self._vectors, self._settings)
        selection._take(candidate, self._value(candidate))
        return selection

    def opening_value(self, candidate: Candidate) -> float:
        """Worth times the weight of all that it speaks of."""
        return candidate.worth * self._weight(candidate.concepts)

    @property
    def promise(self) -> float:
        """The worth of the opening times the weight of all that is covered; 0 for nothing chosen."""
        return round(self.chosen[0][0].worth * self._weight(self._covered), 6) if self.chosen else 0.0

    def filled(self, candidates: Sequence[Candidate]) -> Selection:
        """This selection, with what adds the most taken again and again until nothing more fits or adds anything."""
        taken = {id(candidate.group) for candidate, _ in self.chosen}
        while True:
            candidates = [c for c in candidates if c.words <= self._words_left and id(c.group) not in taken]
            best = _best([(candidate, self._value(candidate)) for candidate in candidates])
            if best is None:
                return self
            wordings = [candidate for candidate in candidates if candidate.group is best[0].group]
            pick = _best([(c, self._value(c) / c.words**BREVITY) for c in wordings]) or best
            self._take(pick[0], best[1])
            taken.add(id(best[0].group))

    def _take(self, candidate: Candidate, score: float) -> None:
        self.chosen.append((candidate, score))
        self._covered |= candidate.concepts
        self._words_left -= candidate.words

    def _value(self, candidate: Candidate) -> float:
        """Worth times novelty times a little for how much it says; 0 if hardly anything is new."""
        total = self._weight(candidate.concepts)
        if total <= 0:
            return 0.0
        new = self._weight(candidate.concepts - self._covered) / total * self._difference(candidate)
        return float(candidate.worth * new * total**SUBSTANCE) if new >= LEAST_NEW else 0.0

    def _weight(self, concepts: Iterable[Concept]) -> float:
        return sum(self._weights.get(concept, 0.0) for concept in sorted(concepts))

    def _difference(self, candidate: Candidate) -> float:
        """1 up to the cosine of ``settings.novelty`` to what is chosen, then falling to 0 for the very same."""
        if not self.chosen:
            return 1.0
        own = self._vectors.of([candidate.sentence])[0]
        alike = float((self._vectors.of([chosen.sentence for chosen, _ in self.chosen]) @ own).max())
        return float(np.clip((1 - alike) / max(1 - self._settings.novelty, 1e-9), 0.0, 1.0))


def _starts(empty: Selection, leads: Sequence[Candidate]) -> list[Selection]:
    """The selections worth trying, each begun with one of ``leads``; an empty one when there are none."""
    ordered = sorted(leads, key=lambda candidate: -round(empty.opening_value(candidate), 6))
    return [empty.opened_by(candidate) for candidate in ordered[:MOST_OPENINGS]] or [empty]


def _best(scored: Sequence[tuple[Candidate, float]]) -> tuple[Candidate, float] | None:
    """The highest positive score, the first of equals; rounded so that the last bits do not decide."""
    positive = [(candidate, score) for candidate, score in scored if score > 0]
    return max(positive, key=lambda pair: round(pair[1], 6)) if positive else None


def _item(candidate: Candidate, score: float) -> PlanItem:
    return PlanItem(candidate.group, candidate.sentence, candidate.gist, round(score, 3), _reason(candidate.group))


def _reason(group: Group) -> str:
    count = len(group.reports)
    if count == 1:
        return f"told by {group.reports[0]} alone"
    return f"told by {count} reports, {group.support} of them independent ({', '.join(group.reports)})"
