"""The right deed with its roles exchanged: subject and object, or active for passive."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from summarize.checker.claims.grammar import subject
from summarize.checker.facts.words import vocabulary
from summarize.training.checker.minimal.base import Setting, Wrong
from summarize.training.checker.minimal.inflection import participle, past
from summarize.training.checker.minimal.names import names, unrelated
from summarize.training.checker.minimal.phrases import (
    by_phrase,
    clauses,
    is_actor,
    is_plain,
    is_plural,
    object_of,
    phrase,
)
from summarize.training.checker.minimal.text import Edit, edited, inner

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_MUTUAL = frozenset(
    vocabulary(
        "meet marry fight join resemble equal match accompany hug kiss border contact be have include "
        "represent become involve remain call name elect appoint face debate divorce date embrace battle play wed "
        "confront encounter engage merge rival tie wrestle duel clash collide negotiate cooperate coordinate partner "
        "neighbor neighbour race"
    )
)


def wrong_agents(claim: Doc, setting: Setting, rng: Random) -> list[Wrong]:  # noqa: ARG001 - the same for every kind
    """Each clause whose doer and sufferer could both have done it."""
    found = []
    for verb in clauses(claim):
        actor = subject(verb)
        if (
            actor is None
            or verb.lemma_ in _MUTUAL
            or not (is_actor(actor) and is_plain(actor))
            or actor.ent_type_ == "DATE"
        ):
            continue
        by = by_phrase(verb)
        if by is not None and is_actor(by[1]) and is_plain(by[1]):
            found += _exchanged(claim, verb, actor, by[1])
        sufferer = object_of(verb)
        if sufferer is not None and is_actor(sufferer) and is_plain(sufferer):
            found += _exchanged(claim, verb, actor, sufferer)
            found += _made_passive(claim, verb, actor)
    return [Wrong(text, "contradiction") for text in found]


def _exchanged(claim: Doc, verb: Token, actor: Token, sufferer: Token) -> list[str]:
    if is_plural(actor) != is_plural(sufferer) and _agrees(verb):
        return []
    if not is_plural(actor) and _first(verb).tag_ == "VBP":
        return []  # a team "have" released a player; he has not
    one, other = phrase(actor), phrase(sufferer)
    if set(range(*one)) & set(range(*other)):
        return []
    edits = [Edit(*one, inner(claim, *other)), Edit(*other, inner(claim, *one))]
    return [edited(claim, edits)]


def _agrees(verb: Token) -> bool:
    """Whether the verb shows the number of its subject."""
    first = _first(verb)
    return first.tag_ in ("VBZ", "VBP") or first.lower_ in ("was", "were")


def _first(verb: Token) -> Token:
    """Its first auxiliary, or the verb itself."""
    return next((child for child in verb.lefts if child.dep_ in ("aux", "auxpass")), verb)


def _made_passive(claim: Doc, verb: Token, actor: Token) -> list[str]:
    """ "Police shot a man" as "Police were shot by a man"."""
    sufferer = object_of(verb)
    adjacent = sufferer is not None and sufferer.left_edge.i == verb.i + 1
    if verb.tag_ != "VBD" or not adjacent or any(child.dep_ in ("prt", "dative", "neg") for child in verb.children):
        return []
    if participle(verb.lemma_) != verb.lower_ and past(verb.lemma_) != verb.lower_:
        return []
    be = "were" if is_plural(actor) else "was"
    return [edited(claim, [Edit(verb.i, verb.i + 1, f"{be} {participle(verb.lemma_)} by")])]


def wrong_places(claim: Doc, setting: Setting, rng: Random) -> list[Wrong]:  # noqa: ARG001 - the same for every kind
    """Two names of one type in different parts of the claim exchanged: "Israel struck Syria", "Syria struck Israel"."""
    found = []
    mentions = list(names(claim))
    for place, one in enumerate(mentions):
        for other in mentions[place + 1 :]:
            if one.label_ == other.label_ and unrelated(one.text, other.text) and _differ(one.root, other.root):
                edits = [Edit(one.start, one.end, other.text), Edit(other.start, other.end, one.text)]
                found.append(Wrong(edited(claim, edits), "not_entailment"))
    return found


def _differ(one: Token, other: Token) -> bool:
    """Whether the names play different parts: not coordinated, not within one phrase, no deed that is mutual."""
    if one in other.conjuncts or one in other.subtree or other in one.subtree:
        return False
    parts = {one.dep_, other.dep_}
    mutual = any(token.lemma_ in _MUTUAL - {"be"} or token.lower_ in ("between", "with", "and") for token in one.doc)
    return (
        not mutual and bool(parts & {"nsubj", "nsubjpass"}) and parts <= {"nsubj", "nsubjpass", "dobj", "pobj", "poss"}
    )
