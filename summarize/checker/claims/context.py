"""What a clause borrows from the clauses around it to stand on its own: speaker, subject, auxiliary, setting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.checker.claims.grammar import (
    COMMAS,
    DOUBTS,
    auxiliaries,
    first_conjunct,
    is_finite,
    is_negated,
    is_unfinished,
    is_verb,
    marker,
    own_start,
    subject,
)

if TYPE_CHECKING:
    from spacy.tokens import Token

HYPOTHETICAL = {"if", "whether", "unless"}
_DONE_TO_OBJECT = frozenset(("order", "tell", "force", "urge", "require", "oblige", "allow", "permit", "instruct"))
"""Verbs that no infinitive follows without an object, unless they are passive."""


def borrowed(verb: Token, main: Token) -> list[range] | None:
    """Stretches that must stand before the clause of ``verb``; None where nothing safe can be said.

    ``main`` heads the sentence's main clause, which borrows nothing.
    """
    if verb == main:
        return []
    if verb.dep_ == "conj":
        return _of_conjunct(verb, main)
    if verb.dep_ == "ccomp":
        return _of_complement(verb, main)
    return None


def with_subject(verb: Token, main: Token) -> list[range] | None:
    """What a clause without a subject of its own borrows from ``verb``'s clause: all of `borrowed`, and the subject."""
    before = borrowed(verb, main)
    actor = subject(verb)
    if before is None or actor is None:
        return before if verb.dep_ == "conj" else None  # a conjunct without a subject has borrowed one already
    return [*before, range(own_start(verb), core_end(actor))]


def core_end(noun: Token) -> int:
    """End of a noun phrase without the relative clause or apposition that a comma sets off."""
    for child in noun.rights:
        edge: int = child.left_edge.i
        if child.dep_ in ("relcl", "appos", "acl") and noun.doc[edge - 1].text == ",":
            return edge - 1
    end: int = noun.right_edge.i + 1
    return end


def _of_conjunct(verb: Token, main: Token) -> list[range] | None:
    first = first_conjunct(verb)
    actor = subject(first)
    before = borrowed(first, main)
    if before is None or actor is None or not is_verb(first) or is_unfinished(first):
        return None
    if subject(verb) is None:
        helpers = _shared_auxiliaries(verb, first)
        if helpers is None or (first.dep_ == "ccomp" and is_finite(verb) and not _parallel(first, verb)):
            return None  # "said A was shelled and agreed ...": who agreed?
        between = sorted([*_doubts(first, actor), *helpers], key=lambda stretch: stretch.start)
        return [*before, range(own_start(first), core_end(actor)), *between]
    return [*before, *_setting(verb, first, actor)] if is_finite(verb) else None


def _setting(verb: Token, first: Token, actor: Token) -> list[range]:
    """What stands before the first clause's subject and holds for a second clause with a subject of its own too.

    A condition, a circumstance or a source does; a mere time or place does unless a comma parts the clauses.
    """
    start, end = own_start(first), actor.left_edge.i
    mark = marker(first)
    if mark is not None and marker(verb) is not None:
        start = max(start, mark.i + 1)  # "said that A and that B": one "that" is enough
    joint = verb.doc[max(verb.left_edge.i - 2, 0) : verb.left_edge.i]
    loose = any(token.text in COMMAS for token in joint) or _has_setting(verb)
    if loose and not any(child.dep_ == "advcl" or child.lower_ == "according" for child in first.lefts):
        end = start if mark is None else max(start, mark.i + 1)
    return [range(start, end)]


def _has_setting(verb: Token) -> bool:
    own = subject(verb)
    settings = ("prep", "npadvmod", "advcl")
    return own is not None and any(child.dep_ in settings and child.i < own.i for child in verb.lefts)


def _parallel(first: Token, verb: Token) -> bool:
    """ "said it had captured ... and would hand over": auxiliaries that the verb of saying does not have."""
    return bool(auxiliaries(first) and auxiliaries(verb) and not auxiliaries(first.head))


def _doubts(first: Token, actor: Token) -> list[range]:
    """ "The minister allegedly took bribes and lied": the second is as doubtful as the first."""
    between = [child for child in first.lefts if child.i > actor.i and child.lower_ in DOUBTS]
    return [range(adverb.i, adverb.i + 1) for adverb in between]


def _lacks_auxiliary(verb: Token, first: Token) -> bool:
    """Whether what the parser takes for a past tense is none: "were arrested and ordered to leave", "may cut"."""
    if auxiliaries(verb):
        return False
    if any(aux.tag_ == "MD" for aux in auxiliaries(first)):
        return bool(verb.tag_ == "VBD" and verb.lower_ == verb.lemma_)
    passive = any(aux.dep_ == "auxpass" for aux in auxiliaries(first))
    behind = {child.dep_ for child in verb.rights}
    return passive and verb.lemma_ in _DONE_TO_OBJECT and "xcomp" in behind and "dobj" not in behind


def _shared_auxiliaries(verb: Token, first: Token) -> list[range] | None:
    """The auxiliaries of the first conjunct where the second has none and needs one; None if that is not certain."""
    if is_finite(verb) and not _lacks_auxiliary(verb, first):
        return []
    if auxiliaries(verb) or is_negated(first) or not auxiliaries(first):
        return None
    return [range(aux.i, aux.i + 1) for aux in auxiliaries(first)]


def _of_complement(verb: Token, main: Token) -> list[range] | None:
    speech = verb.head
    mark = marker(verb)
    before = borrowed(speech, main)
    if before is None or is_negated(speech) or verb.left_edge.i < speech.i:
        return None
    if mark is not None and mark.lower_ in HYPOTHETICAL:
        return None
    if subject(speech) is None and speech.dep_ != "conj":
        return None
    return [*before, range(own_start(speech), verb.left_edge.i)]
