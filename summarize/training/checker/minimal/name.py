"""A person, body, place or nationality of the claim replaced by another of its kind."""

from __future__ import annotations

import re
from random import Random
from typing import TYPE_CHECKING

from summarize.checker.facts.words import governing_verb
from summarize.training.checker.minimal.base import Setting, Wrong
from summarize.training.checker.minimal.names import names, unrelated
from summarize.training.checker.minimal.text import sentence
from summarize.training.checker.pairs import Label

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span

FROM_ARTICLE = 0.9
IN_PREMISE = 0.8


def wrong_names(claim: Doc, setting: Setting, rng: Random) -> list[Wrong]:
    """Each name of the claim once; by one of the same article where it has one that did not do the same."""
    mentions = list(names(claim))
    pools = [
        (span, _pool(span, mentions, setting, rng))
        for span in mentions
        if span.text in setting.names.get(span.label_, ())  # elsewhere in the article it is of this type too
    ]
    return [Wrong(_put(claim, span.text, rng.choice(pool)), _label(span)) for span, pool in pools if pool]


def _pool(span: Span, mentions: list[Span], setting: Setting, rng: Random) -> list[str]:
    others = [name for name in setting.names[span.label_] if _fits(name, span, mentions, setting)]
    told = [name for name in others if setting.says(name)]
    others = told if told and rng.random() < IN_PREMISE else others
    if others and rng.random() < FROM_ARTICLE:
        return others
    return [name for name in setting.bank.names.get(span.label_, ()) if _fits(name, span, mentions, setting)]


def _label(span: Span) -> Label:
    role = span.root.dep_
    return "contradiction" if role in ("nsubj", "nsubjpass", "pobj") else "not_entailment"


def _fits(name: str, span: Span, mentions: list[Span], setting: Setting) -> bool:
    """Whether the name is somebody else, of as many words or so, of whom the premise does not say the same."""
    if not unrelated(name, span.text) or abs(len(name.split()) - len(span)) > 1:
        return False
    if any(not unrelated(name, other.text) for other in mentions):
        return False
    return not _does_the_same(name, span, setting)


def _does_the_same(name: str, span: Span, setting: Setting) -> bool:
    """Whether the premise has the name beside the other one, or in the same part of the same deed."""
    verb = governing_verb(span.root).lemma_
    last = name.split()[-1]
    for token in (token for doc in setting.window for token in doc if token.text == last):
        near = token.head.subtree if token.head.pos_ in ("PROPN", "NOUN") else token.subtree
        if any(other.text == span.root.text for other in (*token.conjuncts, *token.subtree, *near)):
            return True
        if governing_verb(token).lemma_ == verb and _role(token.dep_) == _role(span.root.dep_):
            return True
    return False


def _role(dependency: str) -> str:
    return {"nsubjpass": "object", "dobj": "object", "nsubj": "subject"}.get(dependency, "other")


def _put(claim: Doc, old: str, new: str) -> str:
    text = re.sub(rf"(?<!\w){re.escape(old)}(?!\w)", new.replace("\\", ""), claim.text)
    last, surname = old.split()[-1], new.split()[-1]
    return sentence(re.sub(rf"(?<!\w){re.escape(last)}(?!\w)", surname, text))
