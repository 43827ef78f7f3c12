"""A clause denied, or a denial taken away."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from summarize.checker.claims.grammar import subject
from summarize.checker.facts.words import vocabulary
from summarize.training.checker.minimal.base import Setting, Wrong
from summarize.training.checker.minimal.inflection import inflected
from summarize.training.checker.minimal.phrases import clauses, helpers
from summarize.training.checker.minimal.text import Edit, edited

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

SHORT = 0.5
"""Share of denials written as one word ("didn't"), as true claims have them."""
_CONTRACTED = ("did", "does", "do", "is", "was", "are", "were", "has", "have", "had", "would", "could", "should")
_DO = {"VBD": "did", "VBZ": "does", "VBP": "do"}
_SAY = frozenset(vocabulary("say tell add report announce note explain write"))
_WORDS = frozenset(vocabulary("no not never nobody none nothing nor n't hardly without neither cannot"))
_OPEN = ("may", "might")
_SOME = frozenset(vocabulary("some several many few others another dozens hundreds thousands half"))
_THOSE = ("the", "these", "those", "all", "both")
_WITH_DENIALS = frozenset(vocabulary("any until anything anyone ever yet either only but"))


def wrong_polarity(claim: Doc, setting: Setting, rng: Random) -> list[Wrong]:  # noqa: ARG001 - the same for every kind
    """Each stated clause once, verbs of saying apart; a word that denies is taken away where there is one.

    What may be may also not be, so that such a clause stays; some may have done what some did not.
    """
    found = []
    for verb in clauses(claim):
        if any(helper.lower_ in _OPEN for helper in helpers(verb)):
            continue
        denial = next((child for child in verb.children if child.dep_ == "neg"), None)
        if denial is not None:
            text = _affirmed(claim, verb, denial)
        elif verb.lemma_ in _SAY or any(token.lower_ in _WORDS for token in verb.subtree):
            text = None
        else:
            text = denied(claim, verb, verb.lemma_.lower(), rng)
        if text:
            found.append(Wrong(text, "not_entailment" if _is_of_some(verb) else "contradiction"))
    return found


def _is_of_some(verb: Token) -> bool:
    """Whether the subject is some of many, of which others may have done the opposite."""
    actor = subject(verb)
    if actor is None:
        return False
    words = verb.doc[actor.left_edge.i : actor.i + 1]
    counted = actor.pos_ == "NUM" or any(word.dep_ == "nummod" and word.head == actor for word in words)
    definite = any(word.lower_ in _THOSE or word.tag_ == "PRP$" for word in words)
    return any(word.lower_ in _SOME for word in words) or (counted and not definite)


def denied(claim: Doc, verb: Token, lemma: str, rng: Random) -> str | None:
    """The clause denied, with ``lemma`` in the place of its verb; None where its form is too uncertain."""
    before = helpers(verb)
    if before or verb.lemma_ == "be":
        first = before[0] if before else verb
        is_short = first.text[0] in "'’" or first.lower_ == "to"
        main = [] if lemma == verb.lemma_.lower() else [Edit(verb.i, verb.i + 1, inflected(lemma, verb.tag_))]
        return None if is_short else edited(claim, [_not(first, rng), *main])
    if verb.tag_ not in _DO or inflected(verb.lemma_.lower(), verb.tag_) != verb.lower_:
        return None  # a wrong lemma would leave "did not bore"
    do = _DO[verb.tag_]
    return edited(
        claim, [Edit(verb.i, verb.i + 1, f"{do}n't {lemma}" if rng.random() < SHORT else f"{do} not {lemma}")]
    )


def _not(auxiliary: Token, rng: Random) -> Edit:
    place: int = auxiliary.i
    if auxiliary.lower_ in _CONTRACTED and rng.random() < SHORT:
        return Edit(place, place + 1, auxiliary.text + "n't")
    return Edit(place + 1, place + 1, "not")


def _affirmed(claim: Doc, verb: Token, denial: Token) -> str | None:
    before = helpers(verb)
    if denial.lower_ not in ("not", "n't", "n’t", "never") or any(token.lower_ in _WITH_DENIALS for token in claim):
        return None
    if before and before[0].lemma_.lower() == "do" and before[0].i < denial.i < verb.i:
        do = before[0]
        tag = {"did": "VBD", "does": "VBZ"}.get(do.lower_, "VBP")
        return edited(claim, [Edit(do.i, denial.i + 1, ""), Edit(verb.i, verb.i + 1, inflected(verb.lemma_, tag))])
    if before and before[0].lower_ in ("ca", "wo"):
        return edited(claim, [Edit(before[0].i, denial.i + 1, {"ca": "can", "wo": "will"}[before[0].lower_])])
    if before or verb.lemma_ == "be":
        return edited(claim, [Edit(denial.i, denial.i + 1, "")])
    return None
