"""Whether the arguments of two predicates agree: who does it, to whom, where, with what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.checker.facts.name_words import same_word
from summarize.checker.facts.participants import phrase, referent
from summarize.checker.facts.predicates import Predicate
from summarize.checker.facts.words import content, fold, vocabulary

if TYPE_CHECKING:
    from spacy.tokens import Token

_RESULTING = {"make", "keep", "leave", "render"}
"""Verbs that state what somebody or something becomes by them."""
_SOME = frozenset(vocabulary("some many few several other others"))
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


def same_arguments(claim: Predicate, evidence: Predicate) -> bool:
    """No argument that both have differs, and one agrees; for verbs that say little by themselves, the subject."""
    agents, others = _arguments(claim, evidence)
    if False in (agents, *others, agree(_results(claim), _results(evidence))) or of_parts(claim, evidence):
        return False
    return agents is True or (True in others and (not claim.verb.is_stop or _existential(claim.verb)))


def differ(claim: Predicate, evidence: Predicate) -> bool:
    """Whether an argument that both have is another one."""
    agents, others = _arguments(claim, evidence)
    return False in (agents, *others)


def of_parts(claim: Predicate, evidence: Predicate) -> bool:
    """Whether their subjects are different parts of a group, of which each may do something else: "some", "most"."""
    sides = ((claim.agents, evidence.agents), (claim.patients, evidence.patients))
    return any(_other_part(_parts(one), _parts(other)) for one, other in sides)


def _other_part(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one and other) and (one != other or not one.isdisjoint(_SOME))


def _parts(arguments: tuple[Token, ...]) -> frozenset[str]:
    heads = [head for head in arguments if head.dep_ != "dobj"]
    near = [token for head in heads for token in head.children if token.dep_ == "nummod"]
    near += [head for head in heads if head.pos_ == "NUM" and head.lower_ != "one"]  # "twelve of them", "not one"
    parts = [token for head in heads for token in (head, *head.children) if token.lower_ in _SOME | {"most"}]
    return frozenset(token.lower_ for token in (*near, *parts))


def _at_other_times(claim: Predicate, evidence: Predicate) -> bool:
    """Whether both say when, and neither day can be the other one: "in 2022", "in 2023"."""
    one, other = _days(claim), _days(evidence)
    return bool(one and other) and not (one <= other or other <= one)


def _days(predicate: Predicate) -> frozenset[str]:
    hanging = [child for child in predicate.verb.children if child.dep_ in ("prep", "npadvmod")]
    inside = [token for child in hanging for token in child.subtree]
    return frozenset(token.lower_ for token in inside if token.ent_type_ == "DATE")


def _results(predicate: Predicate) -> frozenset[str]:
    """What "makes rats lazy" makes of them."""
    if predicate.lemma not in _RESULTING:
        return frozenset()
    made = [child for child in predicate.verb.children if child.pos_ == "ADJ"]
    return frozenset(fold(each.lemma_) for child in made for each in (child, *child.conjuncts))


def _existential(verb: Token) -> bool:
    return any(child.dep_ == "expl" for child in verb.children)


def same_people(claim: Predicate, evidence: Predicate) -> bool:
    """Opposites say more than a negation, so who does it must agree too, or be left out by both."""
    agents, others = _arguments(claim, evidence)
    if differ(claim, evidence) or of_parts(claim, evidence) or _at_other_times(claim, evidence):
        return False
    return agents is True or (True in others and not claim.agents and not evidence.agents)


def _arguments(claim: Predicate, evidence: Predicate) -> tuple[bool | None, tuple[bool | None, ...]]:
    """Whether agents, patients and the rest agree; None where either side has none."""
    patients = _same_things(claim.patients, evidence.patients)
    agents = _same_pronoun(claim, evidence) or _same_things(claim.agents, evidence.agents)
    return agents, (patients, agree(_rest(claim), _rest(evidence)))


def _same_things(one: tuple[Token, ...], other: tuple[Token, ...]) -> bool | None:
    """Whether the two share a word, and are not told apart by what is said of both ("sales in Asia", "in Europe")."""
    shared = agree(words_of(one), words_of(other))
    apart = any(_told_apart(mine, theirs) for mine in one for theirs in other if mine.lemma_ == theirs.lemma_)
    return shared and not apart


def _told_apart(one: Token, other: Token) -> bool:
    mine, theirs = _narrowed(one), _narrowed(other)
    return any(_are_others(words, theirs[by]) for by, words in mine.items() if by in theirs)


def _narrowed(noun: Token) -> dict[str, frozenset[str]]:
    """By which preposition, or "to" of an infinitive, a noun is narrowed, and to what."""
    narrowing = [child for child in noun.children if child.dep_ == "prep" or (child.dep_, child.tag_) == ("acl", "VB")]
    return {child.lower_ if child.dep_ == "prep" else "to do": content(child.subtree) for child in narrowing}


def _are_others(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether each has a word that the other lacks, and a name is not only spelt in another way."""
    return not any(
        all(any(same_word(word, each) for each in more) for word in fewer)
        for fewer, more in ((one, other), (other, one))
    )


def _same_pronoun(claim: Predicate, evidence: Predicate) -> bool | None:
    one, other = ({head.lower_ for head in side.agents if head.pos_ == "PRON"} for side in (claim, evidence))
    return True if one & other else None


def agree(one: frozenset[str], other: frozenset[str]) -> bool | None:
    """Whether the two share a word; None where either has none."""
    return bool(one & other) if one and other else None


def words_of(arguments: tuple[Token, ...]) -> frozenset[str]:
    """Content words; a pronoun on both sides is the same one, on one side it may be anybody."""
    tokens = [token for head in arguments for token in head.subtree]
    behind = [noun for noun in map(referent, tokens) if noun not in tokens]
    return content(tokens) | content(token for noun in behind for token in phrase(noun))


def _rest(predicate: Predicate) -> frozenset[str]:
    """The words of everything that hangs on the verb beside its agents, patients and the complement itself."""
    verb = predicate.verb
    taken = {*predicate.agents, *predicate.patients}
    hanging = [child for child in verb.children if child.dep_ not in _NOT_ARGUMENTS and child not in taken]
    complements = [child for child in hanging if child.dep_ in ("acomp", "oprd")]
    return content(token for child in hanging for token in child.subtree if token not in complements)
