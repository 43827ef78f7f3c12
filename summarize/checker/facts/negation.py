"""Whether a passage says that what the claim states did not happen, or the reverse.

Only statements with the same verb (or a listed opposite) whose arguments agree are compared, and only when every one
of them in the passage says the opposite of the claim.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from summarize.checker.facts.antonyms import opposite
from summarize.checker.facts.arguments import agree, differ, same_arguments, same_people, words_of
from summarize.checker.facts.base import Finding
from summarize.checker.facts.moods import is_fact, is_open, is_owed
from summarize.checker.facts.participants import phrase
from summarize.checker.facts.passage import Passage
from summarize.checker.facts.phases import ended, goes_on, is_before_past, is_past, resumed
from summarize.checker.facts.polarity import negations
from summarize.checker.facts.predicates import Predicate
from summarize.checker.facts.words import SPEECH, content, fold, span_of

if TYPE_CHECKING:
    from spacy.tokens import Token

_COMPLEMENTS = {"acomp", "attr"}


class NegationCheck:
    """Polarity of the predicates that claim and passage share."""

    def compare(self, claim: Passage, evidence: Passage) -> tuple[Finding, ...]:
        """Verbs that the passage states with the opposite polarity; never ``missing``."""
        return tuple(_findings(claim.predicates, evidence.predicates))


def _findings(asked: tuple[Predicate, ...], given: tuple[Predicate, ...]) -> Iterator[Finding]:
    told, nouns = 0, [noun for predicate in given for noun in _denied_nouns(predicate)]
    for predicate in asked:
        pairs = [(relation, other) for other in given if (relation := _relation(predicate, other))]
        pairs = pairs or [(1, other) for other in nouns if _nominal(predicate, other)]
        pairs = [(relation, other) for relation, other in pairs if not _claimed(other, predicate, asked)]
        agreeing = [other for relation, other in pairs if relation * predicate.polarity * other.polarity >= 0]
        here = span_of(words(predicate))
        if pairs and not agreeing and here.start >= told:  # "refused to meet" is told once, not for each verb
            told = here.end
            yield Finding("negation", "conflict", here, span_of(words(pairs[0][1])).text)


def _claimed(other: Predicate, predicate: Predicate, asked: tuple[Predicate, ...]) -> bool:
    """Whether the claim itself says the other too: "fell in 2023 after rising in 2022"."""
    alike = [each for each in asked if each != predicate and _stated(each) == _stated(other)]
    return any(each.polarity * other.polarity > 0 and not differ(each, other) for each in alike)


def _denied_nouns(predicate: Predicate) -> Iterator[Predicate]:
    """ "Promised talks but no guarantee": what somebody does not give, make or see, as a predicate of theirs."""
    objects = [child for child in predicate.verb.children if child.dep_ in ("dobj", "attr")]
    for noun in (each for first in objects for each in (first, *first.conjuncts)):
        if predicate.polarity and any(child.lower_ == "no" and child.dep_ == "det" for child in noun.children):
            yield Predicate(noun, fold(noun.lemma_), -1, predicate.agents, ())


def _nominal(claim: Predicate, noun: Predicate) -> bool:
    """Whether the noun names the claim's verb ("guarantee") and is said of the same ones."""
    return claim.lemma == noun.lemma and agree(words_of(claim.agents), words_of(noun.agents)) is True


def _relation(claim: Predicate, evidence: Predicate) -> int:
    """1 for the same predicate of the same things, -1 for its opposite, 0 for another one."""
    if claim.lemma in SPEECH and evidence.lemma in SPEECH and not _same_addressee(claim, evidence):
        return 0
    if _clause(claim.verb) != _clause(evidence.verb) and claim.lemma not in SPEECH:
        return 0  # "showed no trace of alcohol" does not deny "showed that he was sober"
    if _only_owed(claim.verb, evidence.verb) or _only_owed(evidence.verb, claim.verb):
        return 0
    if _left_open(claim, evidence) or _left_open(evidence, claim):
        return 0
    if _was_before(evidence.verb, claim.verb) or _was_before(claim.verb, evidence.verb):
        return 0
    one, other = _stated(claim), _stated(evidence)
    if one == other:
        return 1 if same_arguments(claim, evidence) else 0
    return -1 if opposite(one, other) and same_people(claim, evidence) else 0


def _only_owed(verb: Token, other: Token) -> bool:
    """Whether the one ought to happen, or is wished for, and the other did, or did not: "has to be", "was not"."""
    return is_owed(verb) and not is_owed(other) and other.dep_ != "xcomp"


def _left_open(one: Predicate, other: Predicate) -> bool:
    """Whether the one may or will happen, and the other has not so far: "is expected to sign", "has not signed"."""
    contrary = one.polarity > 0 and (other.polarity < 0 or opposite(_stated(one), _stated(other)))
    return contrary and is_open(one.verb) and is_fact(other.verb)


def _was_before(verb: Token, end: Token) -> bool:
    """Whether the one may hold beside the end of the other: "led" or "leads", "will no longer lead"; "leads again"."""
    if not ended(end) or ended(verb):
        return False
    if resumed(verb) or is_before_past(end):
        return True
    if goes_on(verb):
        return False
    return is_past(verb) or (is_open(end) and not is_open(verb))


def _same_addressee(claim: Predicate, evidence: Predicate) -> bool:
    """Whether both say who was told, and of the same ones; what was said must not differ where both give it."""
    if not agree(words_of(claim.patients), words_of(evidence.patients)):
        return False
    return agree(*(content(_said(side.verb)) for side in (claim, evidence))) is not False


def _said(verb: Token) -> list[Token]:
    return [token for child in verb.children if child.dep_ in ("ccomp", "xcomp") for token in child.subtree]


def _clause(verb: Token) -> bool:
    return any(child.dep_ == "ccomp" and child.i > verb.i for child in verb.children)


def _stated(predicate: Predicate) -> str:
    """The lemma that says what is stated: the complement of "be", else the verb."""
    if predicate.lemma != "be":
        return predicate.lemma
    return " ".join(fold(child.lemma_) for child in predicate.verb.children if child.dep_ in _COMPLEMENTS) or "be"


def words(predicate: Predicate) -> list[Token]:
    """The verb with its negation, auxiliaries, particle and complement, for a reader."""
    verb = predicate.verb
    if verb.pos_ == "NOUN":
        return phrase(verb)
    parts = [child for child in verb.children if child.dep_ in {"aux", "auxpass", "prt"} | _COMPLEMENTS]
    above = (
        [verb.head, *(child for child in verb.head.children if child.dep_ in ("aux", "neg"))]
        if verb.dep_ == "xcomp"
        else []
    )
    return [verb, *parts, *above, *negations(verb)]
