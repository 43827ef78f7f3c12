"""Every sentence that could state a group, in its possible wordings, with what stating the group is worth."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarize.planning.concepts import Concept, concepts
from summarize.planning.independence import Independence
from summarize.planning.own_voice import commentaries
from summarize.planning.quotations import inside_quotations
from summarize.planning.suitability import suitability
from summarize.planning.tidy import shorter, tidy
from summarize.planning.times import is_past
from summarize.planning.unfit import MOST_WORDS, TOO_LONG, unfit
from summarize.records import Agreement, Group, Notice, Report, Sentence

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


ENOUGH = 5
"""Sentences of other reports with which a plan does without commentary."""


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
    """All candidates in the order of the groups; ``docs`` maps sentence ids to parses.

    When no sentence at all stands well on its own every sentence is a candidate, and a notice says so.
    """
    spoken = frozenset[str]().union(*map(inside_quotations, agreement.reports))
    commentary = commentaries(agreement.reports, docs, spoken)
    gists = {key: found for key, doc in docs.items() if key not in spoken and (found := _gists(doc))}
    news = _of_news(gists, agreement.reports, commentary)
    gists = news if len(news) >= ENOUGH else gists
    notices = tuple(_of_commentary(report, share) for report, share in commentary.items())
    if not gists:
        gists = {key: [tidy(doc)] for key, doc in docs.items()}
        notices += (Notice("no-plain-sentence", "no sentence stands well on its own; the summary uses what there is"),)
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


def _gists(doc: Doc) -> list[str]:
    """The wordings of a sentence that can stand in a summary: the tidied one and shorter ones, or none."""
    unfitness = unfit(doc)
    gists = dict.fromkeys([tidy(doc), *shorter(doc)]) if unfitness in {None, TOO_LONG} else {}
    return [gist for gist in gists if unfitness is None or len(gist.split()) <= MOST_WORDS]


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


def _of_news(
    gists: Mapping[str, list[str]], reports: Sequence[Report], commentary: Collection[str]
) -> dict[str, list[str]]:
    """Those of sentences in reports that are no commentary."""
    news = [sentence.id for report in reports if report.id not in commentary for sentence in report.sentences]
    return {key: gists[key] for key in news if key in gists}


def _of_commentary(report: str, share: float) -> Notice:
    return Notice(
        "commentary",
        f"{report} reads like commentary (its author speaks in person in {share:.0%} of the sentences): "
        "a plan chooses none of its sentences where others have enough",
        report,
    )


def _colour(doc: Doc, weights: Mapping[Concept, float]) -> int:
    describing = [token for token in doc if token.pos_ in {"ADJ", "ADV"} and not token.is_stop]
    return sum(weights.get((token.lemma_.lower(),), 0.0) < 1 for token in describing)


def _concepts_of(texts: Sequence[str], docs: Iterable[Doc], parser: Parser) -> dict[str, frozenset[Concept]]:
    """Of every text, most of which are whole sentences that ``docs`` has parses of; the others are parsed together."""
    found = {doc.text: concepts(doc) for doc in docs}
    others = [text for text in dict.fromkeys(texts) if text not in found]
    return found | dict(zip(others, map(concepts, parser.pipe(others)), strict=True))
