"""Every sentence that could state a group, in its possible wordings, with what stating the group is worth."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarize.planning.concepts import Concept, concepts
from summarize.planning.gists import find_gists
from summarize.planning.independence import Independence
from summarize.planning.suitability import suitability
from summarize.planning.times import is_past
from summarize.records import Agreement, Group, Notice, Sentence
from summarize.spelling import unaccented

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from summarize.language import Parser

FURTHER_REPORT = 0.75
"""What each further report that tells it adds to a group's worth, as a share of what the first gives."""
LEAD = 0.5
"""What standing at the head of the reports adds: news puts first what matters."""
COLOUR = 0.93
"""What each adjective or adverb that nobody else uses leaves of a sentence's worth: plain wording is preferred."""
PAST = 0.45
"""What is left of a sentence's worth, beside `suitability`, that tells of last week behind a report's first sentence.

Old news is in every report and would else be taken for what they agree on; what opens a report is its news."""


@dataclass(frozen=True)
class Candidate:
    """One wording of one group: ``gist`` is the tidied ``sentence`` or a shortened form of it. ``worth`` is above 0."""

    group: Group
    sentence: Sentence
    gist: str
    concepts: frozenset[Concept]
    worth: float

    @property
    def words(self) -> int:
        """Length of the gist in words."""
        return len(self.gist.split())


def find_candidates(
    agreement: Agreement, docs: Mapping[str, Doc], weights: Mapping[Concept, float], parser: Parser
) -> tuple[list[Candidate], tuple[Notice, ...]]:
    """All candidates in the order of the groups, and what a user must be told; ``docs`` maps sentence ids to parses."""
    gists, notices = find_gists(agreement.reports, docs)
    worded: list[tuple[Group, Sentence, str, float]] = []
    for group in agreement.groups:
        value = worth(group, agreement)
        for sentence in group.sentences:
            if sentence.id in gists:
                doc = docs[sentence.id]
                plain = suitability(doc) * COLOUR ** _colour(doc, weights)
                plain *= PAST if sentence.index > 0 and is_past(doc.text) else 1.0
                worded += [(group, sentence, gist, value * plain) for gist in gists[sentence.id]]
    about = _concepts_of([gist for _, _, gist, _ in worded], docs.values(), parser)
    return [Candidate(group, sentence, gist, about[gist], value) for group, sentence, gist, value in worded], notices


def worth(group: Group, agreement: Agreement) -> float:
    """What stating a group is worth, whatever else is stated: centrality, corroboration, salience and position.

    Corroboration counts witnesses (`Group.support`), salience counts the newsrooms that chose to print it, agency copy
    included but not rewrites of another report; each counts half.
    """
    carriers = Independence((), agreement.derivations).count(group.sentences)
    further = (group.support - 1 + carriers - 1) / 2
    early = 1 - place(group, agreement)
    return float(max(group.centrality, 0.01) ** 0.5 * (1 + FURTHER_REPORT * further) * (1 + LEAD * early))


def place(group: Group, agreement: Agreement) -> float:
    """Where the reports tell it on average: 0 at their beginning, towards 1 at their end."""
    lengths = {report.id: len(report.sentences) for report in agreement.reports}
    return sum(sentence.index / lengths[sentence.report] for sentence in group.sentences) / len(group.sentences)


def _colour(doc: Doc, weights: Mapping[Concept, float]) -> int:
    describing = [token for token in doc if token.pos_ in {"ADJ", "ADV"} and not token.is_stop]
    return sum(weights.get((unaccented(token.lemma_.lower()),), 0.0) < 1 for token in describing)


def _concepts_of(texts: Sequence[str], docs: Iterable[Doc], parser: Parser) -> dict[str, frozenset[Concept]]:
    """Of every text, most of which are whole sentences that ``docs`` has parses of; the others are parsed together."""
    found = {doc.text: concepts(doc) for doc in docs}
    others = [text for text in dict.fromkeys(texts) if text not in found]
    return found | dict(zip(others, map(concepts, parser.pipe(others)), strict=True))
