"""Whether a passage says that what the claim states did not happen, or the reverse.

Only statements with the same verb (or a listed opposite) whose arguments agree are compared, and only when every one
of them in the passage says the opposite of the claim.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from summarize.checker.facts.antonyms import opposite
from summarize.checker.facts.base import Finding, Passage
from summarize.checker.facts.polarity import negations
from summarize.checker.facts.predicates import Predicate, predicates
from summarize.checker.facts.words import SPEECH, content, fold, span_of

if TYPE_CHECKING:
    from spacy.tokens import Token

_COMPLEMENTS = {"acomp", "attr"}
_NOT_ARGUMENTS = {"nsubj", "nsubjpass", "advcl", "punct", "aux", "auxpass", "neg", "conj", "cc", "mark", "relcl"}


class NegationCheck:
    """Polarity of the predicates that claim and passage share."""

    def compare(self, claim: Passage, evidence: Passage) -> tuple[Finding, ...]:
        """Verbs that the passage states with the opposite polarity; never ``missing``."""
        return tuple(_findings(predicates(claim.doc), predicates(evidence.doc)))


def _findings(asked: tuple[Predicate, ...], given: tuple[Predicate, ...]) -> Iterator[Finding]:
    for predicate in asked:
        pairs = [(relation, other) for other in given if (relation := _relation(predicate, other))]
        agreeing = [other for relation, other in pairs if relation * predicate.polarity * other.polarity >= 0]
        if pairs and not agreeing:
            yield Finding("negation", "conflict", span_of(words(predicate)), span_of(words(pairs[0][1])).text)


def _relation(claim: Predicate, evidence: Predicate) -> int:
    """1 for the same predicate of the same things, -1 for its opposite, 0 for another one."""
    one, other = _heads(claim), _heads(evidence)
    if claim.lemma in SPEECH and evidence.lemma in SPEECH:
        return 0
    sign = 1 if one == other else -1 if opposite(one, other) else 0
    return sign if sign and _same_arguments(claim, evidence) else 0


def _heads(predicate: Predicate) -> str:
    """The lemma that says what is stated: the complement of "be", else the verb."""
    if predicate.lemma != "be":
        return predicate.lemma
    return " ".join(fold(child.lemma_) for child in predicate.verb.children if child.dep_ in _COMPLEMENTS) or "be"


def _same_arguments(claim: Predicate, evidence: Predicate) -> bool:
    """The subjects agree or are unknown, and so does what else the verb takes; something must be shared."""
    subjects = _agree(_subject_words(claim), _subject_words(evidence))
    objects = _agree(_rest(claim.verb), _rest(evidence.verb))
    return subjects is not False and objects is not False and (subjects or objects) is True


def _agree(one: frozenset[str], other: frozenset[str]) -> bool | None:
    """None when either side is empty, which neither confirms nor denies."""
    return bool(one & other) if one and other else None


def _subject_words(predicate: Predicate) -> frozenset[str]:
    subjects = predicate.agents if predicate.agents else predicate.patients
    return content(token for subject in subjects for token in subject.subtree if subject.pos_ != "PRON")


def _rest(verb: Token) -> frozenset[str]:
    tokens = (token for child in verb.children if child.dep_ not in _NOT_ARGUMENTS for token in child.subtree)
    return content(tokens)


def words(predicate: Predicate) -> list[Token]:
    """The verb with its negation, auxiliaries, particle and complement, for a reader."""
    verb = predicate.verb
    parts = [child for child in verb.children if child.dep_ in {"aux", "auxpass", "prt"} | _COMPLEMENTS]
    above = (
        [verb.head, *(child for child in verb.head.children if child.dep_ in ("aux", "neg"))]
        if verb.dep_ == "xcomp"
        else []
    )
    return [verb, *parts, *above, *negations(verb)]
