"""The subject of one sentence with the predicate of another of the same article, as abstractive systems write."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from summarize.checker.claims.grammar import subject
from summarize.checker.facts.words import vocabulary
from summarize.training.checker.minimal.base import Setting, Wrong
from summarize.training.checker.minimal.names import TYPES, unrelated
from summarize.training.checker.minimal.phrases import clauses, is_plain, is_plural, object_of, phrase
from summarize.training.checker.minimal.text import Edit, edited, inner

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

IN_PREMISE = 0.85
_LIGHT = frozenset(vocabulary("have make take be do get give play hold"))
_OFFICES = frozenset(vocabulary("house administration department office ministry pentagon kremlin government campaign"))


def wrong_fusions(claim: Doc, setting: Setting, rng: Random) -> list[Wrong]:
    """A subject of another sentence, of the same number and certainly of something else, in the claim's main clause."""
    verb = next(clauses(claim), None)
    actor = subject(verb) if verb is not None else None
    if verb is None or verb.lemma_ == "be" or actor is None or actor.pos_ == "PRON" or not is_plain(actor):
        return []
    near = _others(setting.window, actor, verb, claim, setting)
    pool = near if near and rng.random() < IN_PREMISE else _others(setting.article, actor, verb, claim, setting)
    if not pool:
        return []
    return [Wrong(edited(claim, [Edit(*phrase(actor), rng.choice(pool))]), "not_entailment")]


def _others(docs: tuple[Doc, ...], actor: Token, verb: Token, claim: Doc, setting: Setting) -> list[str]:
    return [
        inner(doc, *phrase(other))
        for doc in docs
        for other in _subjects(doc)
        if is_plural(other) == is_plural(actor)
        and _is_another(other, actor, claim)
        and not _does_it(other, verb, setting)
    ]


def _subjects(doc: Doc) -> list[Token]:
    found = [subject(verb) for verb in clauses(doc)]
    return [token for token in found if token is not None and is_plain(token) and token.dep_ in ("nsubj", "nsubjpass")]


def _is_another(other: Token, actor: Token, claim: Doc) -> bool:
    """Two names of one type without a common word, or two common nouns of which neither can stand for a name."""
    one, two = other.doc[slice(*phrase(other))].text, actor.doc[slice(*phrase(actor))].text
    if not unrelated(one, two) or other.lemma_.lower() in claim.text.lower():
        return False
    if other.pos_ == "PROPN" and actor.pos_ == "PROPN":
        return other.ent_type_ == actor.ent_type_ in TYPES or _unlike(other, actor)
    return other.pos_ == actor.pos_ == "NOUN" and is_plural(other) and not _vague(other) and not _vague(actor)


def _unlike(one: Token, other: Token) -> bool:
    """A person and a body that does not stand for him: "the White House" may be the president."""
    bodies = {token.lemma_.lower() for token in (one, other)}
    return {one.ent_type_, other.ent_type_} == {"PERSON", "ORG"} and not bodies & _OFFICES


def _vague(noun: Token) -> bool:
    return noun.lemma_.lower() in ("people", "thing", "one", "other", "man", "woman", "authority", "official", "group")


def _does_it(other: Token, verb: Token, setting: Setting) -> bool:
    return any(
        token.lemma_ == verb.lemma_ and any(part.text == other.text for part in doc)
        for doc in setting.window
        for token in doc
    )


def wrong_objects(claim: Doc, setting: Setting, rng: Random) -> list[Wrong]:
    """The direct object of another verb of the premise in the place of the claim's own."""
    found = []
    for verb in clauses(claim):
        own = object_of(verb)
        if own is None or not is_plain(own) or verb.lemma_ in _LIGHT:
            continue
        others = [
            inner(doc, *phrase(other))
            for doc in setting.window
            for other in doc
            if other.dep_ == "dobj" and is_plain(other) and _is_another_object(other, own, claim, verb)
        ]
        if others:
            found.append(Wrong(edited(claim, [Edit(*phrase(own), rng.choice(others))]), "not_entailment"))
    return found


def _is_another_object(other: Token, own: Token, claim: Doc, verb: Token) -> bool:
    text = other.doc[slice(*phrase(other))].text
    apart = unrelated(text, claim[slice(*phrase(own))].text) and other.lemma_.lower() not in claim.text.lower()
    return apart and other.head.lemma_ != verb.lemma_ and other.head.lemma_ not in _LIGHT and other.pos_ == own.pos_
