"""A clause denied, or a denial taken away."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from summarize.checker.claims.grammar import subject
from summarize.training.checker.minimal.base import Setting, Wrong
from summarize.training.checker.minimal.inflection import inflected
from summarize.training.checker.minimal.phrases import clauses
from summarize.training.checker.minimal.text import Edit, edited

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_DO = {"VBD": "did not", "VBZ": "does not", "VBP": "do not"}
_SAY = frozenset("say tell add report announce note explain write".split())
_WORDS = frozenset("no not never nobody none nothing nor n't hardly without neither cannot".split())


def wrong_polarity(claim: Doc, setting: Setting, rng: Random) -> list[Wrong]:  # noqa: ARG001 - the same for every kind
    """Each stated clause once, verbs of saying apart; a word that denies is taken away where there is one."""
    found = []
    for verb in clauses(claim):
        denial = next((child for child in verb.children if child.dep_ == "neg"), None)
        if denial is not None:
            text = _affirmed(claim, verb, denial)
        elif verb.lemma_ in _SAY or any(token.lower_ in _WORDS for token in verb.subtree):
            text = None
        else:
            text = _denied(claim, verb)
        if text:
            found.append(Wrong(text, "contradiction"))
    return found


def _denied(claim: Doc, verb: Token) -> str | None:
    helpers = [child for child in verb.lefts if child.dep_ in ("aux", "auxpass")]
    if helpers:
        first = helpers[0]
        if first.lower_ in ("'s", "’s", "'ll", "’ll", "'ve", "’ve", "'d", "’d", "to"):
            return None
        return edited(claim, [Edit(first.i + 1, first.i + 1, "not")]) if first.i + 1 < len(claim) else None
    if verb.lemma_ == "be":
        return edited(claim, [Edit(verb.i + 1, verb.i + 1, "not")]) if verb.i + 1 < len(claim) else None
    if verb.tag_ not in _DO:
        return None
    base = "have" if verb.lemma_ == "have" else verb.lemma_.lower()
    if inflected(base, verb.tag_) != verb.lower_:
        return None  # a wrong lemma would leave "did not bore"
    return edited(claim, [Edit(verb.i, verb.i + 1, f"{_DO[verb.tag_]} {base}")])


def _affirmed(claim: Doc, verb: Token, denial: Token) -> str | None:
    helpers = [child for child in verb.lefts if child.dep_ in ("aux", "auxpass")]
    if denial.lower_ not in ("not", "n't", "n’t", "never") or any(t.lower_ in ("any", "until", "anything", "anyone", "ever", "yet", "either", "only", "but") for t in claim):
        return None
    if helpers and helpers[0].lemma_.lower() == "do" and helpers[0].i < denial.i < verb.i:
        do = helpers[0]
        tag = {"did": "VBD", "does": "VBZ"}.get(do.lower_, "VBP")
        return edited(claim, [Edit(do.i, denial.i + 1, ""), Edit(verb.i, verb.i + 1, inflected(verb.lemma_, tag))])
    if helpers and helpers[0].lower_ in ("ca", "wo"):
        return edited(claim, [Edit(helpers[0].i, denial.i + 1, {"ca": "can", "wo": "will"}[helpers[0].lower_])])
    if helpers or verb.lemma_ == "be":
        return edited(claim, [Edit(denial.i, denial.i + 1, "")])
    return None
