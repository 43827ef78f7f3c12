"""What is true told as a denial, so that a "not" gives no claim away."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from summarize.checker.claims.grammar import subject
from summarize.checker.facts.words import vocabulary
from summarize.training.checker.minimal.inflection import participle
from summarize.training.checker.minimal.negation import denied
from summarize.training.checker.minimal.opposite import opposite_deeds
from summarize.training.checker.minimal.phrases import clauses
from summarize.training.checker.minimal.polarity import has_negative_subject
from summarize.training.checker.minimal.text import Edit, edited

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_EITHER_OR = frozenset(
    vocabulary(
        "confirm deny refuse rise fall increase decrease win lose support oppose accept reject approve agree praise "
        "criticize improve worsen survive welcome acquit convict endorse uphold overturn strengthen weaken"
    )
)
"""Verbs of which one holds if the opposite does; who did not begin something need not have ended it."""

REFUSALS = ("refuse", "fail", "decline")


def opposite_denied(doc: Doc, rng: Random) -> list[str]:
    """ "Prices rose" as "Prices did not fall"; a claim that says how much stays, as the amount goes with the verb."""
    found = []
    for verb in clauses(doc):
        if verb.lemma_ in _EITHER_OR and not _measured(verb):
            found += [denied(doc, verb, lemma, rng) for lemma in opposite_deeds(verb) if lemma in _EITHER_OR]
    return [text for text in found if text]


def _measured(verb: Token) -> bool:
    """ "Rose by 3 percent", "fell to the ground"."""
    to = any(child.lower_ == "to" and child.dep_ == "prep" for child in verb.rights)
    return to or any(token.pos_ == "NUM" for token in verb.subtree)


def refusal_denied(doc: Doc, rng: Random) -> list[str]:  # noqa: ARG001 - the same for every rewrite
    """ "Refused to leave" and "failed to leave" as "did not leave"; "was unable to leave" as "could not leave"."""
    edits = [_edit(token, doc[token.i + 2]) for token in doc[1:-2] if _takes_infinitive(token)]
    return [edited(doc, [edit]) for edit in edits if edit is not None]


def _takes_infinitive(token: Token) -> bool:
    doc, place = token.doc, token.i
    clause = doc[place + 2]
    infinitive = doc[place + 1].lower_ == "to" and clause.tag_ == "VB" and clause.dep_ == "xcomp"
    return infinitive and clause.head == token and not has_negative_subject(token)


def _edit(token: Token, clause: Token) -> Edit | None:
    before = token.nbor(-1).lower_
    if token.lemma_ in REFUSALS and token.tag_ == "VBD" and subject(token) is not None:
        return Edit(token.i, clause.i, "did not")
    if token.lemma_ in REFUSALS and token.tag_ == "VBN" and before in ("has", "have"):
        return Edit(token.i, clause.i + 1, f"not {participle(clause.lemma_)}")
    if token.lower_ == "unable" and before in ("was", "were"):
        return Edit(token.i - 1, clause.i, "could not")
    if token.lower_ == "unable" and before in ("is", "are"):
        return Edit(token.i - 1, clause.i, "cannot")
    return None
