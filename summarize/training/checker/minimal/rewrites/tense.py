"""Other forms of the verb for the same deed: the perfect for the past, "is going to" for "will"."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from summarize.training.checker.minimal.inflection import participle, past
from summarize.training.checker.minimal.phrases import has_child, helpers, is_plural, main_clause, phrase
from summarize.training.checker.minimal.text import Edit, edited

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_FUTURE = ("going to", "set to", "due to")


def retold(doc: Doc, rng: Random) -> list[str]:
    """ "The mayor resigned" as "The mayor has resigned" and back, "will resign" as "is going to resign"."""
    found = main_clause(doc)
    if found is None or found[1].lower_ in ("i", "we", "you", "who", "which", "that"):
        return []
    root, actor = found
    many = is_plural(actor) or actor.lower_ == "they"
    before = helpers(root)
    if not before:
        return _made_perfect(doc, root, actor, many)
    first = before[0]
    if first.i + 1 != root.i or has_child(root, "neg", "conj"):
        return []
    if first.lower_ in ("has", "have") and root.tag_ == "VBN":
        return [edited(doc, [Edit(first.i, root.i + 1, past(root.lemma_))])]
    if first.lower_ == "will":
        return [edited(doc, [Edit(first.i, first.i + 1, f"{'are' if many else 'is'} {rng.choice(_FUTURE)}")])]
    return []


def _made_perfect(doc: Doc, root: Token, actor: Token, many: bool) -> list[str]:
    dated = any(token.ent_type_ in ("DATE", "TIME") for token in doc)
    is_past = root.tag_ == "VBD" and root.lemma_ not in ("be", "say") and past(root.lemma_) == root.lower_
    if dated or not is_past or phrase(actor)[1] != root.i or has_child(root, "conj", "advcl", "neg"):
        return []
    return [edited(doc, [Edit(root.i, root.i + 1, f"{'have' if many else 'has'} {participle(root.lemma_)}")])]
