"""Whether a passage says that what the claim states did not happen, or the reverse.

Only statements with the same verb (or a listed opposite) whose arguments agree are compared, and only when every one
of them in the passage says the opposite of the claim.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from summarize.checker.facts.antonyms import opposite
from summarize.checker.facts.base import Finding
from summarize.checker.facts.participants import phrase, referent
from summarize.checker.facts.passage import Passage
from summarize.checker.facts.polarity import negations
from summarize.checker.facts.predicates import Predicate
from summarize.checker.facts.words import SPEECH, content, fold, lemma, span_of

if TYPE_CHECKING:
    from spacy.tokens import Token

_COMPLEMENTS = {"acomp", "attr"}
_RESULTING = {"make", "keep", "leave", "render"}
"""Verbs that state what somebody or something becomes by them."""
_OWING = {"must", "should", "ought"}
_WANTING = {"have", "need", "want", "wish", "hope"}
_NOT_ARGUMENTS = {
    "nsubj",
    "nsubjpass",
    "agent",
    "dobj",
    "advcl",
    "punct",
    "aux",
    "auxpass",
    "neg",
    "conj",
    "cc",
    "mark",
    "relcl",
}


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
        agreeing = [other for relation, other in pairs if relation * predicate.polarity * other.polarity >= 0]
        here = span_of(words(predicate))
        if pairs and not agreeing and here.start >= told:  # "refused to meet" is told once, not for each verb
            told = here.end
            yield Finding("negation", "conflict", here, span_of(words(pairs[0][1])).text)


def _denied_nouns(predicate: Predicate) -> Iterator[Predicate]:
    """ "Promised talks but no guarantee": what somebody does not give, make or see, as a predicate of theirs."""
    objects = [child for child in predicate.verb.children if child.dep_ in ("dobj", "attr")]
    for noun in (each for first in objects for each in (first, *first.conjuncts)):
        if predicate.polarity and any(child.lower_ == "no" and child.dep_ == "det" for child in noun.children):
            yield Predicate(noun, fold(noun.lemma_), -1, predicate.agents, ())


def _nominal(claim: Predicate, noun: Predicate) -> bool:
    """Whether the noun names the claim's verb ("guarantee") and is said of the same ones."""
    return claim.lemma == noun.lemma and _agree(_words(claim.agents), _words(noun.agents)) is True


def _relation(claim: Predicate, evidence: Predicate) -> int:
    """1 for the same predicate of the same things, -1 for its opposite, 0 for another one."""
    if claim.lemma in SPEECH and evidence.lemma in SPEECH and not _same_addressee(claim, evidence):
        return 0
    if _clause(claim.verb) != _clause(evidence.verb) and claim.lemma not in SPEECH:
        return 0  # "showed no trace of alcohol" does not deny "showed that he was sober"
    if _only_owed(claim.verb, evidence.verb) or _only_owed(evidence.verb, claim.verb):
        return 0
    one, other = _stated(claim), _stated(evidence)
    if one == other:
        return 1 if _same_arguments(claim, evidence) else 0
    return -1 if opposite(one, other) and _same_people(claim, evidence) else 0


def _only_owed(verb: Token, other: Token) -> bool:
    """Whether the one ought to happen, or is wished for, and the other did, or did not: "has to be", "was not"."""
    return _is_owed(verb) and not _is_owed(other) and other.dep_ != "xcomp"


def _is_owed(verb: Token) -> bool:
    modal = any(child.dep_ == "aux" and child.lower_ in _OWING for child in verb.children)
    return modal or (verb.dep_ == "xcomp" and lemma(verb.head) in _WANTING)


def _same_addressee(claim: Predicate, evidence: Predicate) -> bool:
    """Whether both say who was told, and of the same ones; what was said must not differ where both give it."""
    if not _agree(_words(claim.patients), _words(evidence.patients)):
        return False
    return _agree(*(content(_said(side.verb)) for side in (claim, evidence))) is not False


def _said(verb: Token) -> list[Token]:
    return [token for child in verb.children if child.dep_ in ("ccomp", "xcomp") for token in child.subtree]


def _clause(verb: Token) -> bool:
    return any(child.dep_ == "ccomp" and child.i > verb.i for child in verb.children)


def _stated(predicate: Predicate) -> str:
    """The lemma that says what is stated: the complement of "be", else the verb."""
    if predicate.lemma != "be":
        return predicate.lemma
    return " ".join(fold(child.lemma_) for child in predicate.verb.children if child.dep_ in _COMPLEMENTS) or "be"


def _same_arguments(claim: Predicate, evidence: Predicate) -> bool:
    """No argument that both have differs, and one agrees; for verbs that say little by themselves, the subject."""
    agents, others = _arguments(claim, evidence)
    if False in (agents, *others, _agree(_results(claim), _results(evidence))):
        return False
    return agents is True or (True in others and (not claim.verb.is_stop or _existential(claim.verb)))


def _results(predicate: Predicate) -> frozenset[str]:
    """What "makes rats lazy" makes of them."""
    if predicate.lemma not in _RESULTING:
        return frozenset()
    made = [child for child in predicate.verb.children if child.pos_ == "ADJ"]
    return frozenset(fold(each.lemma_) for child in made for each in (child, *child.conjuncts))


def _existential(verb: Token) -> bool:
    return any(child.dep_ == "expl" for child in verb.children)


def _same_people(claim: Predicate, evidence: Predicate) -> bool:
    """Opposites say more than a negation, so who does it must agree too, or be left out by both."""
    agents, others = _arguments(claim, evidence)
    if False in (agents, *others):
        return False
    return agents is True or (True in others and not claim.agents and not evidence.agents)


def _arguments(claim: Predicate, evidence: Predicate) -> tuple[bool | None, tuple[bool | None, ...]]:
    """Whether agents, patients and the rest agree; None where either side has none."""
    patients = _agree(_words(claim.patients), _words(evidence.patients))
    agents = _same_pronoun(claim, evidence) or _agree(_words(claim.agents), _words(evidence.agents))
    return agents, (patients, _agree(_rest(claim), _rest(evidence)))


def _same_pronoun(claim: Predicate, evidence: Predicate) -> bool | None:
    one, other = ({head.lower_ for head in side.agents if head.pos_ == "PRON"} for side in (claim, evidence))
    return True if one & other else None


def _agree(one: frozenset[str], other: frozenset[str]) -> bool | None:
    return bool(one & other) if one and other else None


def _words(arguments: tuple[Token, ...]) -> frozenset[str]:
    """Content words; a pronoun on both sides is the same one, on one side it may be anybody."""
    tokens = [token for head in arguments for token in head.subtree]
    behind = [noun for noun in map(referent, tokens) if noun not in tokens]
    return content(tokens) | content(token for noun in behind for token in phrase(noun))


def _rest(predicate: Predicate) -> frozenset[str]:
    """The words of everything that hangs on the verb beside its agents and patients."""
    verb = predicate.verb
    taken = {*predicate.agents, *predicate.patients}
    hanging = [child for child in verb.children if child.dep_ not in _NOT_ARGUMENTS and child not in taken]
    return content(token for child in hanging for token in child.subtree)


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
