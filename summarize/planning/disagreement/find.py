"""All disagreements of a cluster about how many."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import zip_longest
from typing import TYPE_CHECKING

from summarize.checker.facts.quantities import quantities
from summarize.checker.facts.units import ORDINAL
from summarize.checker.facts.words import lemma
from summarize.planning.disagreement.counts import Count, counts, is_taken_back
from summarize.planning.disagreement.scope import lead_words
from summarize.planning.disagreement.sides import Side, sides
from summarize.planning.disagreement.topics import Topic
from summarize.planning.disagreement.wording import clauses, sentence
from summarize.planning.independence import Independence
from summarize.records import Agreement, Disagreement, DisputedValue, Report

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from summarize.language import Parser

_CHANGED = re.compile(
    r"\b(?:r[io]se(?:n|s)?|rising|climb(?:s|ed|ing)?|grew|grown|increased?|revis(?:ed|es|ing)|correct(?:ed|s|ion)"
    r"|updated?|lowered|(?:up|down) from)\b"
)
_FIGURES = frozenset({"toll", "number", "figure", "count", "tally"})


def find_disagreements(agreement: Agreement, docs: Mapping[str, Doc], parser: Parser) -> tuple[Disagreement, ...]:
    """Where independent reports give different counts of the same thing and none explains it, first told first.

    ``docs`` maps sentence ids to parses by ``parser``. Silent unless sure: see `counts`, `scope` and `sides`.
    """
    reports = {report.id: report for report in agreement.reports}
    independence = Independence(agreement.copies, agreement.derivations)
    found: dict[tuple[Topic, str | None], list[Count]] = {}
    for report in agreement.reports:
        for count in _told(report, docs, parser):
            found.setdefault((count.topic, count.kind), []).append(count)
    same_thing = ((topic, [*same, *found.get((topic, None), ())]) for (topic, kind), same in found.items() if kind)
    disputed = ((topic, sides(same, reports, independence)) for topic, same in same_thing)
    return tuple(_disagreement(topic, on) for topic, on in disputed if on and not _explained(topic, docs))


def _told(report: Report, docs: Mapping[str, Doc], parser: Parser) -> list[Count]:
    first = docs[report.sentences[0].id] if report.sentences else None
    lead = lead_words(parser(report.title) if report.title else None, first)
    pairs = zip_longest(report.sentences, report.sentences[1:])
    kept = [one for one, following in pairs if following is None or not is_taken_back(following)]
    return [count for sentence in kept for count in counts(sentence, docs[sentence.id], lead)]


def _explained(topic: Topic, docs: Mapping[str, Doc]) -> bool:
    """Whether some sentence tells that the number changed ("the toll rose", "a fifth person died")."""
    for doc in docs.values():
        lemmas = {lemma(token) for token in doc}
        if lemmas & topic.words and any(quantity.unit == ORDINAL for quantity in quantities(doc)):
            return True
        if lemmas & (topic.words | _FIGURES) and _CHANGED.search(doc.text):
            return True
    return False


def _disagreement(topic: Topic, on: Sequence[Side]) -> Disagreement:
    things = Counter(count.thing for side in on for count in side if count.thing)
    thing = things.most_common(1)[0][0]
    values = tuple(_value(side) for side in on)
    return Disagreement(thing, topic.name, values, sentence(clauses(thing, topic.name, values)))


def _value(side: Side) -> DisputedValue:
    wordings = Counter(count.wording for count in side)
    return DisputedValue(
        wording=wordings.most_common(1)[0][0],
        reports=tuple(dict.fromkeys(count.sentence.report for count in side)),
        sentences=tuple(dict.fromkeys(count.sentence.id for count in side)),
    )
