"""Whether a count is of all that the event did this to, or may be of a part or of another event."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from summarize.checker.facts.words import content, fold
from summarize.planning.disagreement.topics import Event

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_WHERE = frozenset(
    {"in", "at", "on", "near", "inside", "outside", "around", "from", "off", "of", "with", "by", "under"}
)
_ANYBODY = frozenset({"police", "authority"})
"""Agents that every event has, so that they tell no event from another."""
_DOERS = frozenset({"assailant", "attacker", "bomber", "gunman", "shooter", "suspect"})
"""Who may be counted among the victims or not, even as "a gunman"."""
_DEFINITE = frozenset({"the", "these", "those", "both"})
_WHEN = frozenset({"DATE", "TIME"})


def lead_words(title: Doc | None, first: Doc | None) -> frozenset[str]:
    """The content words of a report's title and first sentence: what its event is, where, and whose doing."""
    return frozenset(word for doc in (title, first) if doc is not None for word in content(doc))


def is_whole(noun: Token, event: Event, lead: frozenset[str]) -> bool:
    """Whether nothing limits the noun, and place and agent of the event, if told, are those of the lead."""
    limits = [child for child in noun.children if child.dep_ in ("amod", "compound", "relcl", "acl", "poss")]
    verb = event.predicate.verb if event.predicate else None
    if any(token != verb and not _harmless(token, event) for token in limits):
        return False
    if _is_counted_with_one(noun, event) or _takes_up(noun, event):
        return False
    return all(_words(token) <= lead | event.topic.words | _ANYBODY for token in _anchors(noun, event))


def places(noun: Token, event: Event) -> frozenset[str]:
    """The names of the places where it happened ("turkey", "los angeles"), as far as they are told beside it."""
    return frozenset(" ".join(sorted(_words(place))) for place in _places(noun, event) if place.pos_ == "PROPN")


def _is_counted_with_one(noun: Token, event: Event) -> bool:
    """ "Kolm and eight people", "nine people, including the gunman": another report may count one more or fewer."""
    heads = (noun, event.predicate.verb) if event.predicate else (noun,)
    parts = [child for head in heads for child in head.children if child.lower_ == "including"]
    named = [token for part in parts for token in part.children if token.dep_ == "pobj" and not _is_anybody(token)]
    return any(token.tag_ in ("NN", "NNP", "PRP") for token in (*noun.conjuncts, *named))


def _takes_up(noun: Token, event: Event) -> bool:
    """ "The two soldiers were captured" may be two told of before; "the two captured soldiers" are all there are."""
    told_beside = event.predicate is None or noun in event.predicate.verb.ancestors
    return not told_beside and any(child.lower_ in _DEFINITE for child in noun.children if child.dep_ == "det")


def _is_anybody(token: Token) -> bool:
    """ "A child": somebody whom every report counts."""
    return any(child.lower_ in ("a", "an") for child in token.children) and token.lemma_ not in _DOERS


def _harmless(token: Token, event: Event) -> bool:
    """A nationality limits nothing here, nor does the word that tells the event."""
    return (
        token.text[:1].isupper() or fold(token.lemma_) in event.topic.words or fold(token.lower_) in event.topic.words
    )


def _words(anchor: Token) -> frozenset[str]:
    """The word, and of a name the words before it: "the Camp Fire" is not any fire."""
    name = [child for child in anchor.children if child.dep_ == "compound" and anchor.pos_ == "PROPN"]
    return frozenset(fold(token.lemma_) for token in (anchor, *name))


def _anchors(noun: Token, event: Event) -> Iterator[Token]:
    """The nouns that say where, and by whom, where they are no times."""
    yield from _places(noun, event)
    if event.predicate is not None and noun not in event.predicate.agents:
        yield from (token for token in event.predicate.agents if token.pos_ in ("NOUN", "PROPN"))


def _places(noun: Token, event: Event) -> Iterator[Token]:
    around = [noun]
    if event.predicate is not None:
        verb = event.predicate.verb
        around.append(verb)
        if verb.dep_ == "relcl" and verb.head != noun and verb.head not in event.predicate.agents:
            yield verb.head  # "a bar where two people were killed"
    for token in around:
        for word in token.children:
            if word.dep_ == "prep" and word.lower_ in _WHERE:
                found = [place for place in word.children if place.dep_ == "pobj" and place.ent_type_ not in _WHEN]
                yield from (each for place in found for each in (place, *place.conjuncts))
