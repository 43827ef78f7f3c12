"""What is possible, planned, suspected or alleged told as a fact."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from summarize.checker.claims.grammar import subject
from summarize.checker.facts.words import vocabulary
from summarize.training.checker.minimal.base import Setting, Wrong
from summarize.training.checker.minimal.inflection import past
from summarize.training.checker.minimal.phrases import helpers, is_plural
from summarize.training.checker.minimal.polarity import is_denied
from summarize.training.checker.minimal.text import Edit, edited

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_POSSIBLE = ("may", "might", "could")
_PLANS = frozenset(
    vocabulary(
        "plan want hope intend try seek threaten expect aim attempt agree prepare vow promise pledge offer "
        "decide consider"
    )
)
_HEDGES = frozenset(vocabulary("allegedly reportedly possibly probably apparently likely potentially"))
_ADJECTIVES = frozenset(vocabulary("alleged suspected"))


def wrong_modality(claim: Doc, setting: Setting, rng: Random) -> list[Wrong]:  # noqa: ARG001 - the same for every kind
    """Each hedge once; "may leave" becomes "will leave", "planned to leave" becomes "left"."""
    found = []
    for token in claim:
        if token.lower_ in _POSSIBLE and token.tag_ == "MD" and token.dep_ == "aux":
            found += _certain(claim, token)
        elif token.dep_ == "xcomp" and token.tag_ == "VB" and token.head.pos_ == "VERB":
            found += _done(claim, token)
        elif token.lower_ in _HEDGES and token.dep_ == "advmod" and token.head.pos_ in ("VERB", "AUX"):
            found.append(edited(claim, [Edit(token.i, token.i + 1)]))
        elif token.lower_ in _ADJECTIVES and token.dep_ == "amod" and token.i > 0 and not is_denied(token.head):
            found += _plain(claim, token)
    return [Wrong(text, "not_entailment") for text in found]


def _certain(claim: Doc, modal: Token) -> list[str]:
    verb = modal.head
    below = [child for child in verb.children if child.dep_ in ("neg", "aux", "auxpass") and child != modal]
    if any(child.dep_ == "neg" for child in below) or modal.i > verb.i:
        return []
    if any(child.lower_ == "have" for child in below):  # "may have left"
        have = next(child for child in below if child.lower_ == "have")
        return [edited(claim, [Edit(modal.i, have.i + 1, "had")])]
    if verb.dep_ == "ROOT" and any(child.dep_ == "advcl" for child in verb.children):
        return []  # "could leave if": the condition is the point
    return [edited(claim, [Edit(modal.i, modal.i + 1, "will")])]


def _done(claim: Doc, verb: Token) -> list[str]:
    """ "Planned to sell it" and "is expected to sell it" as "sold it"."""
    head, actor = verb.head, subject(verb.head)
    to = next((child for child in verb.lefts if child.dep_ == "aux" and child.lower_ == "to"), None)
    if to is None or any(child.dep_ == "neg" for child in (*head.children, *verb.children)) or to.i + 1 != verb.i:
        return []
    before = helpers(head)
    if actor is None or head.lemma_ not in _PLANS or any(helper.tag_ == "MD" for helper in before):
        return []
    start = min([helper.i for helper in before] + [head.i])
    if to.i != head.i + 1 or start < actor.i or verb.lemma_ == "be":
        return []
    if actor.pos_ == "PRON" and actor.lower_ in ("who", "which", "that") and is_plural(actor.head):
        return []
    return [edited(claim, [Edit(start, verb.i + 1, past(verb.lemma_))])]


def _plain(claim: Doc, adjective: Token) -> list[str]:
    """ "The alleged killer" as "the killer"; "an alleged" keeps its article's form only before the right sound."""
    before = claim[adjective.i - 1]
    following = claim[adjective.i + 1 : adjective.i + 2].text
    if before.lower_ in ("a", "an"):
        article = "an" if following[:1].lower() in "aeiou" else "a"
        return [edited(claim, [Edit(before.i, adjective.i + 1, article if before.i else article.capitalize())])]
    return [edited(claim, [Edit(adjective.i, adjective.i + 1)])]
