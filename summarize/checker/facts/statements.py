"""Who said what: speakers and the content of what they said."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarize.checker.facts.words import SPEECH, content, lemma

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_CLAUSES = ("ccomp", "xcomp", "dobj", "parataxis")


@dataclass(frozen=True)
class Statement:
    """Something attributed: its speaker's head word, and the content words of what was said."""

    speaker: Token
    said: frozenset[str]


def statements(doc: Doc) -> tuple[Statement, ...]:
    """What the text attributes to somebody, by a speech verb or "according to"."""
    found = []
    for token in doc:
        if lemma(token) in SPEECH:
            speaker, said = _speaker(token), frozenset(_said(token))
            if speaker is not None and len(said) > 1:
                found.append(Statement(speaker, said))
    return tuple(found)


def share(claim: Statement, evidence: Statement) -> float:
    """The share, 0 to 1, of the claimed content that the other statement has too."""
    return len(claim.said & evidence.said) / len(claim.said)


def _speaker(verb: Token) -> Token | None:
    if verb.lower_ == "according":
        return next((noun for to in verb.children for noun in to.children if noun.dep_ == "pobj"), None)
    if verb.pos_ != "VERB":
        return None
    return next(
        (child for child in verb.children if child.dep_ == "nsubj" and child.pos_ in ("NOUN", "PROPN", "PRON")), None
    )


def _said(verb: Token) -> Iterator[str]:
    if verb.lower_ == "according":
        yield from content(set(verb.sent) - set(verb.subtree))
        return
    for child in verb.children:
        if child.dep_ in _CLAUSES:
            yield from content(child.subtree)
    if verb.dep_ in ("ccomp", "parataxis") and verb.head.i < verb.i:
        yield from content(set(verb.head.subtree) - set(verb.subtree))
