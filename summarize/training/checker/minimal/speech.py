"""Who says what: the speaker, the verb and the words of a claim that attributes something."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarize.checker.claims.grammar import subject
from summarize.checker.facts.words import vocabulary
from summarize.training.checker.minimal.phrases import phrase
from summarize.training.checker.minimal.text import stretch

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

VERBS = frozenset(vocabulary("say announce report add warn claim confirm state note explain insist argue tell"))


@dataclass(frozen=True)
class Speech:
    """Places of tokens. ``speaker``: head of the noun phrase; ``said``: what is said, without "that"."""

    verb: Token
    speaker: Token
    said: tuple[int, int]
    is_before: bool

    @property
    def remark(self) -> tuple[int, int]:
        """From the speaker to the verb or the other way round."""
        start, stop = phrase(self.speaker)
        return min(start, self.verb.i), max(stop, self.verb.i + 1)


def speech(doc: Doc) -> Speech | None:
    """The main clause's attribution where the sentence is nothing else: "X said (that) P" or "P, X said"."""
    root = next((token for token in doc if token.dep_ == "ROOT"), None)
    if root is None or root.lemma_ not in VERBS or any(mark in doc.text for mark in '"“”'):
        return None
    speaker = subject(root)
    said = next((child for child in root.children if child.dep_ == "ccomp"), None)
    if speaker is None or said is None or any(child.dep_ in ("neg", "conj", "aux") for child in root.children):
        return None
    start, stop = stretch(said)
    if start < root.i < stop:
        return None
    if doc[start].lower_ == "that" and doc[start].dep_ == "mark":
        start += 1
    found = Speech(root, speaker, (start, stop), start > root.i)
    return found if _is_all(doc, found) and subject(said) is not None else None


def _is_all(doc: Doc, found: Speech) -> bool:
    """Whether nothing but times and marks stands outside of what is said and who says it."""
    told = {*range(*found.said), *range(*found.remark)}
    rest = [token for token in doc if token.i not in told and not token.is_punct and token.lower_ not in ("that",)]
    return all(token.ent_type_ in ("DATE", "TIME") or token.lower_ in ("on", "late", "early") for token in rest)
