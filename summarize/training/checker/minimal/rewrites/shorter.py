"""Less of a sentence that is still true: its claims, and it without what can be left out."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import TYPE_CHECKING

from summarize.checker.claims.grammar import is_finite, is_negated
from summarize.checker.claims.pieces import pieces
from summarize.checker.facts.words import vocabulary
from summarize.training.checker.minimal.adjuncts import adjuncts
from summarize.training.checker.minimal.phrases import main_clause
from summarize.training.checker.minimal.polarity import has_negative_subject, is_denied, is_negative
from summarize.training.checker.minimal.text import Edit, body_end, edited, sentence
from summarize.writers.arcs import QUALIFYING

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_RESTRICTS = frozenset(vocabulary("if unless only whether all every most than may could would"))
_CONDITIONS = frozenset(vocabulary("if unless without instead according whether maybe")) | QUALIFYING


def split_off(doc: Doc, rng: Random) -> list[str]:  # noqa: ARG001 - the same for every rewrite
    """The claims that the checker itself makes of the sentence, where it makes several."""
    found = pieces(doc)
    if len(found) < 2:
        return []
    return [sentence(" ".join(doc[part.start : part.stop].text for part in piece.parts)) for piece in found]


def without_adjuncts(doc: Doc, rng: Random) -> list[str]:  # noqa: ARG001 - the same for every rewrite
    """The sentence without an adjunct at its end, nothing denied before it."""
    found = [(verb, start, stop) for verb, start, stop in adjuncts(doc) if stop == body_end(doc)]
    return [edited(doc, [Edit(start, stop)]) for verb, start, stop in found if not _under_denial(verb)]


def without_asides(doc: Doc, rng: Random) -> list[str]:  # noqa: ARG001 - the same for every rewrite
    """The sentence without what commas set off: relative clauses and appositions, an opening, both."""
    asides, opening = _asides(doc), _opening(doc)
    options = [asides]
    if opening:
        options += [[Edit(0, opening)]]
        options += [[Edit(0, opening), *asides]] if asides and asides[0].start > opening else []
    return [edited(doc, edits) for edits in options if edits]


def _asides(doc: Doc) -> list[Edit]:
    found: list[Edit] = []
    for token in _set_off(doc):
        start, stop = token.left_edge.i, token.right_edge.i + 1
        if all(edit.stop <= start for edit in found) and doc[0].lower_ != "there":
            found.append(Edit(start - 1, stop + (doc[stop].text == ",")))
    return found


def _set_off(doc: Doc) -> Iterator[Token]:
    for token in doc:
        start, stop = token.left_edge.i, token.right_edge.i + 1
        inside = token.dep_ in ("relcl", "appos") and start > 0 and stop < len(doc) and stop - start > 1
        if inside and doc[start - 1].text == "," and doc[stop].text in ",.":
            yield token


def _opening(doc: Doc) -> int:
    """Length of an opening phrase or clause before the main clause's subject; 0 where it is part of the statement."""
    found = main_clause(doc)
    if found is None or not is_finite(found[0]) or is_negated(found[0]) or has_negative_subject(found[0]):
        return 0
    root, actor = found
    for child in root.lefts:
        opens = child.left_edge.i == 0 and child.dep_ in ("prep", "advcl", "npadvmod", "advmod")
        stop: int = child.right_edge.i + 1
        if opens and stop + 1 == actor.left_edge.i and doc[stop].text == ",":
            return 0 if any(part.lower_ in _CONDITIONS for part in child.subtree) else stop + 1
    return 0


def _under_denial(verb: Token) -> bool:
    """Denied, restricted or conditional: there less does not follow from more."""
    return is_denied(verb) or is_negative(verb.doc) or any(token.lower_ in _RESTRICTS for token in verb.doc)
