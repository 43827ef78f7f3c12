"""Less of a sentence that is still true: its claims, and it without what can be left out."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from summarize.checker.claims.grammar import is_finite, is_negated, subject
from summarize.checker.claims.pieces import pieces
from summarize.training.checker.minimal.adjuncts import adjuncts
from summarize.training.checker.minimal.phrases import phrase
from summarize.training.checker.minimal.text import Edit, body_end, edited, sentence

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_SPOKEN = frozenset("said announced confirmed reported".split())


def split_off(doc: Doc, rng: Random) -> list[str]:  # noqa: ARG001 - the same for every rewrite
    """The claims that the checker itself makes of the sentence, where it makes several."""
    found = pieces(doc)
    if len(found) < 2:
        return []
    return [sentence(" ".join(doc[part.start : part.stop].text for part in piece.parts)) for piece in found]


def without_adjuncts(doc: Doc, rng: Random) -> list[str]:
    """The sentence without the adjuncts at its end, one or more, nothing denied before them."""
    found = []
    end = body_end(doc)
    for verb, start, stop in adjuncts(doc):
        if stop == end and not _under_denial(verb):
            found.append(edited(doc, [Edit(start, stop)]))
    return found if rng.random() < 0.9 else []


def without_asides(doc: Doc, rng: Random) -> list[str]:  # noqa: ARG001 - the same for every rewrite
    """The sentence without what commas set off: relative clauses, appositions, openings."""
    found = []
    edits: list[Edit] = []
    for token in doc:
        start, stop = token.left_edge.i, token.right_edge.i + 1
        set_off = start > 0 and doc[start - 1].text == "," and stop < len(doc) and doc[stop].text in ",."
        if token.dep_ in ("relcl", "appos") and token.head.lower_ != "there" and doc[0].lower_ != "there" and set_off and stop - start > 1 and not any(e.stop > start for e in edits):
            edits.append(Edit(start - 1, stop + (doc[stop].text == ",")))
    if edits:
        found.append(edited(doc, edits))
    opening = _opening(doc)
    if opening:
        found.append(edited(doc, [Edit(0, opening)]))
        if edits and edits[0].start > opening:
            found.append(edited(doc, [Edit(0, opening), *edits]))
    return found


def _opening(doc: Doc) -> int:
    """Length of an opening phrase or clause before the main clause's subject; 0 where it is part of the statement."""
    root = next((token for token in doc if token.dep_ == "ROOT"), None)
    actor = subject(root) if root is not None and is_finite(root) else None
    if root is None or actor is None or is_negated(root):
        return 0
    for child in root.lefts:
        opens = child.left_edge.i == 0 and child.dep_ in ("prep", "advcl", "npadvmod", "advmod")
        stop = child.right_edge.i + 1
        if opens and stop + 1 == actor.left_edge.i and doc[stop].text == "," and not _conditional(child):
            return int(stop + 1)
    return 0


def _conditional(token: Token) -> bool:
    return any(part.lower_ in ("if", "unless", "without", "instead", "according", "whether") for part in token.subtree)


def _under_denial(verb: Token) -> bool:
    """Denied, restricted or conditional: there less does not follow from more."""
    chain = [verb, *verb.ancestors]
    words = ("if", "unless", "only", "whether", "no", "never", "nobody", "few", "all", "every", "most", "none", "than", "may", "could", "would")
    return any(is_negated(token) for token in chain) or any(token.lower_ in words for token in verb.doc)


def unattributed(doc: Doc, rng: Random) -> list[str]:
    """What a neutral verb of saying introduces, without its speaker, as news writers pass it on; seldom."""
    from summarize.training.checker.minimal.speech import speech

    found = speech(doc)
    if found is None or found.verb.lower_ not in _SPOKEN or rng.random() > 0.35:
        return []
    if found.speaker.pos_ == "PRON":
        return []
    return [sentence(doc[found.said[0] : found.said[1]].text)]


def described(doc: Doc, rng: Random) -> list[str]:  # noqa: ARG001 - the same for every rewrite
    """ "Gladkov, the governor of Belgorod, said ..." gives "Gladkov is the governor of Belgorod." """
    found = []
    for token in doc:
        named = token.head
        if token.dep_ != "appos" or token.left_edge.i != phrase(named)[1] + 1 or doc[token.left_edge.i - 1].text != ",":
            continue
        article = doc[token.left_edge.i]
        if named.ent_type_ == "PERSON" and named.pos_ == "PROPN" and article.lower_ in ("a", "an", "the"):
            name, what = doc[slice(*phrase(named))].text, doc[slice(*phrase(token))].text
            if len(what.split()) > 1 and not any(c.dep_ in ("conj", "cc") for c in (*named.children, *token.children)):
                found.append(sentence(f"{name} is {what}"))
    return found
