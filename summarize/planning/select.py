"""From what the reports agree on to a plan: which groups a summary states, by which sentence, in which order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarize.planning.concepts import Concept, concepts, weigh
from summarize.planning.independence import Independence
from summarize.planning.suitability import suitability, unfit
from summarize.planning.tidy import shorter, tidy
from summarize.records import Agreement, Group, Notice, Plan, PlanItem, Sentence
from summarize.settings import PlanningSettings

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

SUPPORT = 0.5
"""What each further independent report adds to a group's worth, as a share of what the first gives."""
LEAD = 0.5
"""What standing at the head of the reports adds to a group's worth: news puts first what matters."""
LENGTH_EXPONENT = 0.85
"""Between 0 (the most content, however long) and 1 (the most content per word)."""


@dataclass(frozen=True)
class Candidate:
    """One wording of one group: ``gist`` is the tidied ``sentence`` or a shortened form of it."""

    group: Group
    sentence: Sentence
    gist: str
    concepts: frozenset[Concept]
    worth: float

    @property
    def words(self) -> int:
        """Length of the gist in words."""
        return len(self.gist.split())


def make_plan(agreement: Agreement, parser: Language, settings: PlanningSettings) -> Plan:
    """Choose groups greedily by what they add to what is already chosen, then put them in order.

    A choice adds the weight of its concepts that no earlier choice covers (`summarize.planning.concepts`), times its
    group's worth, over the square root of its length; it must fit into what is left of ``settings.max_words``.
    Greedy maximum coverage under a budget is within a constant factor of the best (Takamura and Okumura 2009).
    """
    sentences = [sentence for report in agreement.reports for sentence in report.sentences]
    docs = dict(zip([s.id for s in sentences], parser.pipe([s.text for s in sentences]), strict=True))
    independence = Independence(agreement.copies, agreement.derivations)
    weights = weigh({key: concepts(doc) for key, doc in docs.items()}, sentences, independence)
    candidates, notices = _candidates(agreement, docs, parser)
    chosen = _choose(candidates, weights, settings.max_words)
    planned = {id(item.group) for item in chosen}
    rest = [group for group in agreement.groups if id(group) not in planned]
    return Plan(
        items=(*chosen[:1], *sorted(chosen[1:], key=lambda item: place(item.group, agreement))),
        left_out=tuple(sorted(rest, key=lambda group: (-group.support, -group.centrality))),
        reports=agreement.reports,
        max_words=settings.max_words,
        notices=notices,
    )


def place(group: Group, agreement: Agreement) -> float:
    """Where the reports tell it on average: 0 at their beginning, 1 at their end."""
    lengths = {report.id: len(report.sentences) for report in agreement.reports}
    return sum(sentence.index / lengths[sentence.report] for sentence in group.sentences) / len(group.sentences)


def _candidates(
    agreement: Agreement, docs: dict[str, Doc], parser: Language
) -> tuple[list[Candidate], tuple[Notice, ...]]:
    fit = [s for group in agreement.groups for s in group.sentences if unfit(docs[s.id]) is None]
    notices: tuple[Notice, ...] = ()
    if not fit:
        fit = [sentence for group in agreement.groups for sentence in group.sentences]
        notices = (Notice("no-plain-sentence", "no sentence stands well on its own; the summary uses what there is"),)
    allowed = {sentence.id for sentence in fit}
    found: list[Candidate] = []
    for group in agreement.groups:
        worth = (1 + SUPPORT * (group.support - 1)) * (1 + LEAD * (1 - place(group, agreement)))
        for sentence in group.sentences:
            if sentence.id in allowed:
                found += _wordings(group, sentence, docs[sentence.id], worth, parser)
    return found, notices


def _wordings(group: Group, sentence: Sentence, doc: Doc, worth: float, parser: Language) -> Iterable[Candidate]:
    gists = list(dict.fromkeys([tidy(doc), *shorter(doc)]))
    value = worth * suitability(doc)
    for gist, parsed in zip(gists, parser.pipe(gists), strict=True):
        yield Candidate(group, sentence, gist, concepts(parsed), value)


def _choose(candidates: Sequence[Candidate], weights: dict[Concept, float], max_words: int) -> list[PlanItem]:
    covered: set[Concept] = set()
    chosen: list[PlanItem] = []
    left, open_candidates = max_words, list(candidates)
    while True:
        open_candidates = [candidate for candidate in open_candidates if candidate.words <= left]
        openings = [candidate for candidate in open_candidates if candidate.sentence.index == 0]
        pool = openings if openings and not chosen else open_candidates
        gains = [_gain(candidate, covered, weights) for candidate in pool]
        if not gains or max(gains) <= 0:
            return chosen
        best = max(range(len(gains)), key=lambda i: (round(gains[i], 6), -i))
        pick = pool[best]
        chosen.append(PlanItem(pick.group, pick.sentence, pick.gist, round(gains[best], 3), _reason(pick.group)))
        covered |= pick.concepts
        left -= pick.words
        open_candidates = [candidate for candidate in open_candidates if candidate.group is not pick.group]


def _gain(candidate: Candidate, covered: set[Concept], weights: dict[Concept, float]) -> float:
    new: float = sum(weights.get(concept, 0.0) for concept in candidate.concepts - covered)
    return float(new * candidate.worth / max(candidate.words, 1) ** LENGTH_EXPONENT)


def _reason(group: Group) -> str:
    said = f"{group.support} independent reports" if group.support > 1 else "one independent report"
    return f"told by {said} ({', '.join(group.reports)})"
