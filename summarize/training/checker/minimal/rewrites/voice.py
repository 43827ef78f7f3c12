"""The sufferer before the doer, or the other way round, or without the doer."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from summarize.checker.facts.words import vocabulary
from summarize.training.checker.minimal.inflection import participle, past
from summarize.training.checker.minimal.phrases import (
    by_phrase,
    has_child,
    helpers,
    is_plain,
    is_plural,
    main_clause,
    object_of,
    phrase,
)
from summarize.training.checker.minimal.polarity import is_negative
from summarize.training.checker.minimal.text import inner, sentence

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_NO_PASSIVE = frozenset(
    vocabulary("have be get want become cost last resemble lack fit leave enter reach join spend remain")
)


def made_passive(doc: Doc, rng: Random) -> list[str]:  # noqa: ARG001 - the same for every rewrite
    """ "Police shot a man on Monday" as "A man was shot by police on Monday"."""
    found = main_clause(doc)
    if found is None or not is_plain(found[1]):
        return []
    verb, actor = found
    start, stop = phrase(actor)
    if stop != verb.i or (start > 0 and not doc[start - 1].is_punct):
        return []
    return [
        sentence(f"{doc[:start].text} {passive} by {inner(doc, start, stop)} {rest}")
        for passive, rest in _passive(doc, verb)
    ]


def doer_left_out(doc: Doc, rng: Random) -> list[str]:  # noqa: ARG001 - the same for every rewrite
    """ "Police arrested a man on Monday" as "A man was arrested on Monday"."""
    found = main_clause(doc)
    if found is None or has_child(found[0], "advcl") or is_negative(found[0].subtree):
        return []  # what no lawmaker supported was not supported; where police found nothing, others may have
    passives = _passive(doc, found[0])
    return [sentence(f"{passive} {rest}") for passive, rest in passives if not _refers_back(doc, found[0])]


def made_active(doc: Doc, rng: Random) -> list[str]:  # noqa: ARG001 - the same for every rewrite
    """ "A man was shot by police on Monday" as "Police shot a man on Monday"."""
    found = main_clause(doc)
    by = by_phrase(found[0]) if found is not None else None
    if found is None or by is None or not is_plain(found[1]) or not is_plain(by[1]):
        return []
    verb, actor = found
    be = helpers(verb)
    joined = [token.i for token in be] == [verb.i - 1] and phrase(actor)[1] == verb.i - 1 and by[0].i == verb.i + 1
    if not joined or be[0].lower_ not in ("was", "were") or has_child(verb, "conj", "neg", "prt"):
        return []
    (start, stop), (other, end) = phrase(actor), phrase(by[1])
    told = f"{inner(doc, other, end)} {past(verb.lemma_)} {inner(doc, start, stop)}"
    return [sentence(f"{doc[:start].text} {told} {doc[end:].text}")]


def _passive(doc: Doc, verb: Token) -> list[tuple[str, str]]:
    """The sufferer with the passive verb, and what follows; empty where that is not safe."""
    sufferer = object_of(verb)
    if sufferer is None or not is_plain(sufferer) or sufferer.ent_type_ in ("DATE", "TIME"):
        return []
    start, stop = phrase(sufferer)
    is_past = verb.tag_ == "VBD" and past(verb.lemma_) == verb.lower_ and verb.lemma_ not in _NO_PASSIVE
    if not is_past or start != verb.i + 1:
        return []
    if has_child(verb, "conj", "neg", "prt", "xcomp", "ccomp", "dative", "oprd", "aux", "acomp"):
        return []
    be = "were" if is_plural(sufferer) else "was"
    return [(f"{inner(doc, start, stop)} {be} {participle(verb.lemma_)}", doc[stop:].text)]


def _refers_back(doc: Doc, verb: Token) -> bool:
    """ "Police shot a man in their custody": whose, if the police are left out?"""
    return any(token.tag_ == "PRP$" for token in doc[verb.i :])
