"""Other forms of the verb for the same deed: the passive without its doer, the perfect for the past."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from summarize.checker.claims.grammar import subject
from summarize.training.checker.minimal.inflection import participle, past
from summarize.training.checker.minimal.phrases import is_plain, is_plural, object_of, phrase
from summarize.training.checker.minimal.text import Edit, edited, inner, sentence

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token


def perfect(doc: Doc, rng: Random) -> list[str]:
    """ "The mayor resigned" as "The mayor has resigned" and back, "will resign" as "is going to resign"."""
    root = next((token for token in doc if token.dep_ == "ROOT"), None)
    actor = subject(root) if root is not None else None
    if root is None or actor is None or actor.pos_ == "PRON" and actor.lower_ not in ("he", "she", "it", "they"):
        return []
    many = is_plural(actor) or actor.lower_ == "they"
    helpers = [child for child in root.lefts if child.dep_ in ("aux", "auxpass")]
    if not helpers:
        return _made_perfect(doc, root, many)
    first = helpers[0]
    if first.i + 1 != root.i or any(child.dep_ == "neg" for child in root.children):
        return []
    if first.lower_ in ("has", "have") and root.tag_ == "VBN" and not any(c.dep_ == "conj" for c in root.children):
        return [edited(doc, [Edit(first.i, root.i + 1, past(root.lemma_))])]
    if first.lower_ == "will" and first.dep_ == "aux":
        be = "are" if many else "is"
        return [edited(doc, [Edit(first.i, first.i + 1, f"{be} {rng.choice(('going to', 'set to', 'due to'))}")])]
    return []


def _made_perfect(doc: Doc, root: Token, many: bool) -> list[str]:
    dated = any(token.ent_type_ in ("DATE", "TIME") for token in doc)
    if phrase(subject(root) or root)[1] != root.i:
        return []
    if root.tag_ != "VBD" or dated or root.lemma_ in ("be", "say") or past(root.lemma_) != root.lower_:
        return []
    if any(child.dep_ in ("conj", "advcl", "neg") for child in root.children):
        return []
    return [edited(doc, [Edit(root.i, root.i + 1, f"{'have' if many else 'has'} {participle(root.lemma_)}")])]


def doer_left_out(doc: Doc, rng: Random) -> list[str]:  # noqa: ARG001 - the same for every rewrite
    """ "Police arrested a man on Monday" as "A man was arrested on Monday"."""
    root = next((token for token in doc if token.dep_ == "ROOT"), None)
    sufferer = object_of(root) if root is not None else None
    if root is None or sufferer is None or not is_plain(sufferer) or sufferer.ent_type_ in ("DATE", "TIME") or root.tag_ != "VBD" or root.lemma_ in _NO_PASSIVE:
        return []
    kept = {"dobj", "nsubj", "prep", "punct", "npadvmod", "advmod"}
    start, stop = phrase(sufferer)
    actor = subject(root)
    if start != root.i + 1 or actor is None or {child.dep_ for child in root.children} - kept:
        return []
    if past(root.lemma_) != root.lower_ or any(token.tag_ == "PRP$" for token in doc[stop:]):
        return []
    be = "were" if is_plural(sufferer) else "was"
    rest = doc[stop:].text
    return [sentence(f"{inner(doc, start, stop)} {be} {participle(root.lemma_)} {rest}")]


_NO_PASSIVE = frozenset("have be get want become cost last resemble lack fit leave enter reach join".split())
