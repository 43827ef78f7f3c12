"""Which sentences could open a summary: the first ones of the reports that lead with the news."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from summarize.planning.bodies import BODIES
from summarize.planning.candidates import Candidate
from summarize.planning.subjects import DEFINITE, MODIFYING, subject_of
from summarize.records import Agreement, Sentence

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

LOST_HEADS = (1, 2)
"""Where agency copy goes on that is printed without its beginning."""
NO_NEWS_YET = re.compile(r"When |Of (?:the|those) |(?:A s|S)imilar (?!to\b)|It(?:[’']s| is| was) ")
"""How a first sentence begins that goes on from what no one has told, or tells first what it was like."""
TAIL = 0.7
"""From this share of its length on, what a report tells is taken for its background."""


def openings(
    candidates: Sequence[Candidate], agreement: Agreement, docs: Mapping[str, Doc], max_words: int
) -> list[Candidate]:
    """The first sentences of at most ``max_words``, of the reports that lead with the news where there are such.

    Five kinds of report lead with no news: one that copies another one without its beginning has lost its head, what
    the others tell only as background is the news of one branch, what something is, an explainer says, and a story
    begins with what went before, or goes on from it ("When Ann Kolm called the police, ...", "Of the 12 arrested"),
    or leaves to its headline who is meant ("The president spent Sunday ..."). A report that rewrites another opens
    nothing either. ``docs`` maps sentence ids to parses.
    """
    rewritten = _rewritten(agreement)
    headless = rewritten | _beheaded(agreement)
    first = [c for c in candidates if c.sentence.index == 0 and c.words <= max_words]
    own = [candidate for candidate in first if candidate.sentence.report not in headless] or first
    news = [candidate for candidate in own if not _is_background(candidate, agreement, rewritten)] or own
    told = [candidate for candidate in news if not defines(docs[candidate.sentence.id])] or news
    begun = [candidate for candidate in told if not NO_NEWS_YET.match(candidate.gist)] or told
    return [one for one in begun if not leaves_to_headline(docs[one.sentence.id])] or begun


def leaves_to_headline(doc: Doc) -> bool:
    """Whether its subject is "the president" or "the lawsuit, led by ...", which nothing tells from others.

    "The government" of where news is told is plain enough.
    """
    subject = subject_of(doc)
    if subject is None or subject.pos_ != "NOUN" or subject.lemma_ in BODIES:
        return False
    told = any(child.dep_ in MODIFYING and not _is_set_off(child) for child in subject.children)
    return not told and any(child.lower_ in DEFINITE for child in subject.lefts)


def _is_set_off(clause: Token) -> bool:
    """Whether it only adds to its noun: ", who ..." or ", led by ..."."""
    return clause.dep_ in {"acl", "relcl"} and clause.left_edge.nbor(-1).text == ","


def defines(doc: Doc) -> bool:
    """Whether it says what something is, at any time: "Malaria is one of the most common diseases"."""
    timed = any(token.ent_type_ in {"DATE", "TIME"} or token.tag_ == "VBD" or token.lower_ == "now" for token in doc)
    return not timed and any(
        token.dep_ == "ROOT"
        and token.lemma_ == "be"
        and token.tag_ in {"VBZ", "VBP"}
        and any(child.dep_ == "attr" for child in token.rights)
        for token in doc
    )


def leans(text: str, before: Iterable[Sentence]) -> bool:
    """Whether it names by surname, or with "the", what the sentences before it bring in: "Ann Lee", "a dyke"."""
    head = " ".join(sentence.text for sentence in before)
    names = (name.split() for name in re.findall(r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*", text))
    surnames = (rf"[A-Z][\w’'-]+ {re.escape(name[0])}\b" for name in names if len(name) == 1)
    nouns = (rf"\b[Aa]n? (?:[\w-]+ ){{0,2}}{re.escape(noun)}\b" for noun in re.findall(r"\b[Tt]he (\w+)", text))
    return any(re.search(pattern, head) for pattern in (*surnames, *nouns))


def _rewritten(agreement: Agreement) -> frozenset[str]:
    return frozenset(link.report for link in agreement.derivations)


def _beheaded(agreement: Agreement) -> frozenset[str]:
    """The reports that begin like another one without its first sentence or two, and lean on what is lost."""
    sentences = {s.id: s for report in agreement.reports for s in report.sentences}
    one_way = [(copy.sentence, copy.original) for copy in agreement.copies]
    alike = [(sentences[one], sentences[other]) for pair in one_way for one, other in (pair, pair[::-1])]
    heads = {report.id: report.sentences for report in agreement.reports}
    return frozenset(
        first.report
        for first, other in alike
        if first.index == 0 and other.index in LOST_HEADS and leans(first.text, heads[other.report][: other.index])
    )


def _is_background(opening: Candidate, agreement: Agreement, rewritten: frozenset[str]) -> bool:
    """Whether other reports tell it, but all of them towards their ends."""
    lengths = {report.id: len(report.sentences) for report in agreement.reports}
    ignored = rewritten | {opening.sentence.report}
    places = [s.index / lengths[s.report] for s in opening.group.sentences if s.report not in ignored]
    return bool(places) and min(places) >= TAIL
