"""Whether a passage says that somebody else did it.

Two participants are taken to be different only if the text itself keeps them apart: both are names without a common
word, or the passage mentions the claim's participant in another part of the same event. A pronoun, and a title where
the passage has a name, may be anybody, and give no finding.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from summarize.checker.facts.base import Finding
from summarize.checker.facts.mentions import is_title
from summarize.checker.facts.name_words import same_word
from summarize.checker.facts.participants import abbreviates, names_same, phrase, referent, same
from summarize.checker.facts.passage import Passage
from summarize.checker.facts.predicates import Predicate
from summarize.checker.facts.statements import Statement, share
from summarize.checker.facts.words import SPEECH, fold, lemma, span_of, vocabulary

if TYPE_CHECKING:
    from spacy.tokens import Token

    from summarize.records import Span

_STATED = 0.6
_MUTUAL = frozenset(
    vocabulary("meet marry fight join resemble equal match accompany hug kiss border contact be have pass clear")
)
"""Verbs that say the same with agent and patient exchanged; a bill passes or clears a house, too."""
_BLAME = frozenset(
    vocabulary("accuse blame reproach criticise criticize denounce condemn rebuke fault scold attack allege")
)
"""Verbs by which one side holds something against another: for who did it to whom, they are one verb."""
_UNKNOWN = ("PRON", "DET", "NUM")
_PARTICIPANTS = ("nsubj", "nsubjpass", "dobj", "dative", "pobj")


class AgentCheck:
    """Who did what to whom, and who said what."""

    def compare(self, claim: Passage, evidence: Passage) -> tuple[Finding, ...]:
        """Agents and speakers that the passage gives otherwise; never ``missing``."""
        found = [*_agents(claim, evidence), *_speakers(claim, evidence)]
        return tuple(sorted(found, key=lambda finding: finding.claim.start))


def _agents(claim: Passage, evidence: Passage) -> Iterator[Finding]:
    asked, given = _acts(claim), _acts(evidence)
    for predicate in asked:
        if predicate.verb.is_stop:
            continue
        rivals = [other for other in given if _act(other.lemma) == _act(predicate.lemma)]
        against = [other for other in rivals if _done_otherwise(predicate, other, asked)]
        if against and len(against) == len(rivals):
            agents = against[0].agents or against[0].patients
            mine = predicate.agents or predicate.patients
            yield Finding("agent", "conflict", _named(mine), _named(agents).text)


def _named(participants: tuple[Token, ...]) -> Span:
    return span_of(phrase(referent(participants[0])))


def _acts(passage: Passage) -> tuple[Predicate, ...]:
    return tuple(
        _accusation(predicate) if predicate.lemma == "allege" else predicate for predicate in passage.predicates
    )


def _accusation(predicate: Predicate) -> Predicate:
    """ "Alleged that the bank had lied" is said of the bank."""
    clauses = [child for child in predicate.verb.children if child.dep_ == "ccomp"]
    accused = [noun for clause in clauses for noun in clause.children if noun.dep_ == "nsubj"]
    return replace(predicate, patients=predicate.patients or tuple(accused))


def _act(verb: str) -> str:
    return "accuse" if verb in _BLAME else verb


def _done_otherwise(claim: Predicate, evidence: Predicate, asked: tuple[Predicate, ...]) -> bool:
    if _swapped(claim, evidence):
        return True
    if claim.lemma != evidence.lemma:
        return False
    return _other_agent(claim, evidence) or _exchanged(claim, evidence, asked)


def _swapped(claim: Predicate, evidence: Predicate) -> bool:
    """The claim's agent suffers what the passage has it do, and the other way round where both are said."""
    if claim.lemma in _MUTUAL:
        return False
    straight = _meet(claim.agents, evidence.agents) or _meet(claim.patients, evidence.patients)
    crossed = _meet(claim.agents, evidence.patients), _meet(claim.patients, evidence.agents)
    return not straight and all(crossed)


def _other_agent(claim: Predicate, evidence: Predicate) -> bool:
    if not claim.agents or not evidence.agents or not _meet(claim.patients, evidence.patients):
        return False
    return all(distinct(one, other) for one in claim.agents for other in evidence.agents)


def _exchanged(claim: Predicate, evidence: Predicate, asked: tuple[Predicate, ...]) -> bool:
    """The passage has it done by somebody to whom the claim itself gives another deed, to what a pronoun stands for."""
    if not evidence.patients or not all(token.pos_ == "PRON" for token in evidence.patients):
        return False
    if not claim.agents or not evidence.agents or not (claim.patients or claim.verb.dep_ == "relcl"):
        return False
    others = [token for other in asked if other.lemma != claim.lemma for token in other.agents]
    elsewhere = any(same(one, other) for one in evidence.agents for other in others)
    pairs = [(one, other) for one in claim.agents for other in evidence.agents]
    return elsewhere and all(one.pos_ == other.pos_ == "PROPN" and distinct(one, other) for one, other in pairs)


def _meet(one: tuple[Token, ...], other: tuple[Token, ...]) -> bool | None:
    """Whether some participant is on both sides; None when either side is unnamed."""
    mine, theirs = [referent(token) for token in one], [referent(token) for token in other]
    if not mine or not theirs or any(_unresolved(token) for token in mine + theirs):
        return None
    return any(names_same(a, b) for a in mine for b in theirs)


def _speakers(claim: Passage, evidence: Passage) -> Iterator[Finding]:
    for statement in claim.statements:
        rivals = [other for other in evidence.statements if share(statement, other) >= _STATED]
        if rivals and all(distinct(statement.speaker, other.speaker) for other in rivals):
            yield _finding(statement, rivals[0])


def _finding(claim: Statement, evidence: Statement) -> Finding:
    return Finding("agent", "conflict", span_of(phrase(claim.speaker)), span_of(phrase(evidence.speaker)).text)


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
    if any(child.dep_ == "appos" and child.pos_ == "PROPN" for child in token.children):
        return False  # "its head, Ann Reed"
    return token.pos_ in _UNKNOWN or any(child.tag_ == "PRP$" for child in token.children)


def _related(claim: Token, evidence: Token) -> bool:
    """Whether the two phrases have a word in common ("the group's commander", "the group"), or initials."""
    if abbreviates(claim, evidence) or any(same(token, evidence) for token in _apposed(claim) if token.pos_ == "PROPN"):
        return True
    mine = [token for token in phrase(claim) if token.pos_ in ("NOUN", "PROPN", "ADJ")]
    if claim.pos_ == evidence.pos_ == "PROPN":  # two judges are not one for both being called Judge
        mine = [token for token in mine if token == claim or not is_title(token)]
    theirs = {*phrase(evidence), *evidence.subtree}
    return any(same(one, other) or same_word(fold(one.text), fold(other.text)) for one in mine for other in theirs)


def _apposed(token: Token) -> Iterator[Token]:
    """ "Ann Kolm, an official of the State Department" may speak as the department."""
    return (word for child in token.children if child.dep_ == "appos" for word in child.subtree)


def _apart(one: Token, other: Token) -> bool:
    """Two participants of one sentence that are neither part of one phrase nor set equal.

    Who only tells of it ("detectives arrested a man, police said") may be who did it.
    """
    if lemma(one.head) in SPEECH and lemma(other.head) not in SPEECH:
        return False
    if one.dep_ not in _PARTICIPANTS or (one.dep_ == "pobj" and one.head.dep_ not in ("agent", "dative")):
        return False
    return one not in other.subtree and other not in one.subtree and one not in other.conjuncts
