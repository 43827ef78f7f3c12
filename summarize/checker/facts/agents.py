"""Whether a passage says that somebody else did it.

Two participants are taken to be different only if the text itself keeps them apart: both are names without a common
word, or the passage mentions the claim's participant in another part of the same event. A pronoun, and a title where
the passage has a name, may be anybody, and give no finding.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from summarize.checker.facts.base import Finding, Passage
from summarize.checker.facts.name_words import same_word
from summarize.checker.facts.predicates import Predicate, predicates
from summarize.checker.facts.statements import Statement, share, statements
from summarize.checker.facts.words import SPEECH, fold, span_of, vocabulary

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_STATED = 0.6
_MUTUAL = frozenset(vocabulary("meet marry fight join resemble equal match accompany hug kiss border contact be have"))
"""Verbs that say the same with agent and patient exchanged."""
_UNKNOWN = ("PRON", "DET", "NUM")
_PARTICIPANTS = ("nsubj", "nsubjpass", "dobj", "dative", "pobj")


class AgentCheck:
    """Who did what to whom, and who said what."""

    def compare(self, claim: Passage, evidence: Passage) -> tuple[Finding, ...]:
        """Agents and speakers that the passage gives otherwise; never ``missing``."""
        found = [*_agents(claim.doc, evidence.doc), *_speakers(claim.doc, evidence.doc)]
        return tuple(sorted(found, key=lambda finding: finding.claim.start))


def _agents(claim: Doc, evidence: Doc) -> Iterator[Finding]:
    given = predicates(evidence)
    for predicate in predicates(claim):
        if predicate.lemma in SPEECH or predicate.verb.is_stop:
            continue
        rivals = [other for other in given if other.lemma == predicate.lemma]
        against = [other for other in rivals if _swapped(predicate, other) or _other_agent(predicate, other)]
        if against and len(against) == len(rivals):
            agents = against[0].agents or against[0].patients
            mine = predicate.agents or predicate.patients
            yield Finding("agent", "conflict", span_of(phrase(mine[0])), span_of(phrase(agents[0])).text)


def _swapped(claim: Predicate, evidence: Predicate) -> bool:
    """The claim's agent suffers what the passage has it do, and the other way round where both are said."""
    crossed = _meet(claim.agents, evidence.patients), _meet(claim.patients, evidence.agents)
    if claim.lemma in _MUTUAL:
        return False
    straight = _meet(claim.agents, evidence.agents) or _meet(claim.patients, evidence.patients)
    if straight or False in crossed:
        return False
    return True in crossed and crossed.count(None) == 0


def _other_agent(claim: Predicate, evidence: Predicate) -> bool:
    if not claim.agents or not evidence.agents or not _meet(claim.patients, evidence.patients):
        return False
    return all(distinct(one, other) for one in claim.agents for other in evidence.agents)


def _meet(one: tuple[Token, ...], other: tuple[Token, ...]) -> bool | None:
    """Whether some participant is on both sides; None when either side is unnamed."""
    if not one or not other or any(_unresolved(token) for token in one + other):
        return None
    return any(same(a, b) for a in one for b in other)


def _speakers(claim: Doc, evidence: Doc) -> Iterator[Finding]:
    given = statements(evidence)
    for statement in statements(claim):
        rivals = [other for other in given if share(statement, other) >= _STATED]
        if rivals and all(distinct(statement.speaker, other.speaker) for other in rivals):
            yield _finding(statement, rivals[0])


def _finding(claim: Statement, evidence: Statement) -> Finding:
    return Finding("agent", "conflict", span_of(phrase(claim.speaker)), span_of(phrase(evidence.speaker)).text)


def same(one: Token, other: Token) -> bool:
    """Whether two participants are the same by their head words: one lemma, or one name."""
    if fold(one.lemma_) == fold(other.lemma_):
        return True
    return one.pos_ == other.pos_ == "PROPN" and same_word(fold(one.text), fold(other.text))


def distinct(claim: Token, evidence: Token) -> bool:
    """Whether the passage keeps the two participants apart; False when that is not certain."""
    if _unresolved(claim) or _unresolved(evidence) or same(claim, evidence) or _related(claim, evidence):
        return False
    if claim.pos_ != evidence.pos_:
        return False
    if claim.pos_ == "PROPN":
        return True
    return any(_apart(token, evidence) for token in evidence.sent if token != evidence and same(claim, token))


def _unresolved(token: Token) -> bool:
    """A pronoun, or something that belongs to one ("its rules")."""
    return token.pos_ in _UNKNOWN or any(child.tag_ == "PRP$" for child in token.children)


def _related(claim: Token, evidence: Token) -> bool:
    """Whether the two phrases have a word in common ("the group's commander", "the group")."""
    mine = [token for token in phrase(claim) if token.pos_ in ("NOUN", "PROPN", "ADJ")]
    theirs = {*phrase(evidence), *evidence.subtree}
    return any(same(one, other) or same_word(fold(one.text), fold(other.text)) for one in mine for other in theirs)


def _apart(one: Token, other: Token) -> bool:
    """Two participants of one sentence that are neither part of one phrase nor set equal."""
    if one.dep_ not in _PARTICIPANTS or (one.dep_ == "pobj" and one.head.dep_ not in ("agent", "dative")):
        return False
    return one not in other.subtree and other not in one.subtree and one not in other.conjuncts


def phrase(token: Token) -> list[Token]:
    """The noun with its article, adjectives and the parts of its name, without clauses that hang on it."""
    parts = [child for child in token.children if child.dep_ in ("det", "amod", "compound", "nmod", "poss", "nummod")]
    return sorted([token, *parts, *(deep for part in parts for deep in part.subtree)], key=lambda part: part.i)
