"""What happens to those whom news counts, and the words that tell it.

A closed list: only here is it clear that two sentences of the same thing count the same. Who is missing is left out,
since that number changes with every hour.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from summarize.checker.facts.predicates import Predicate, predicates
from summarize.checker.facts.words import fold, lemma

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

Words = frozenset[str]
ALWAYS: Words = frozenset()
_NOTHING: Mapping[str, Words] = {}
_CAPTIVITY = frozenset({"captive", "captivity", "prisoner", "hostage"})


@dataclass(frozen=True, eq=False)
class Topic:
    """Something that happens to people or things, told after "were" (``captured``).

    ``done_to`` and ``undergone``: verbs whose object, or whose subject, it happens to, each with the words of which
    the sentence must have one (``hold`` with "captive"; none for `ALWAYS`). ``beside``: words that say it as an
    attribute of the noun ("two captured soldiers", "people on board"). ``victims``: nouns for those to whom it
    happened ("nine deaths").
    """

    name: str
    done_to: Mapping[str, Words] = field(default_factory=dict)
    undergone: Mapping[str, Words] = field(default_factory=dict)
    beside: Words = ALWAYS
    victims: Words = ALWAYS

    @property
    def words(self) -> Words:
        """Words that speak of it by themselves."""
        verbs = {**self.done_to, **self.undergone}
        return self.beside | {verb for verb, needed in verbs.items() if needed == ALWAYS}


TOPICS = (
    Topic(
        "captured",
        {"capture": ALWAYS, "hold": _CAPTIVITY, "take": _CAPTIVITY},
        _NOTHING,
        _CAPTIVITY | {"capture"},
        _CAPTIVITY,
    ),
    Topic(
        "killed",
        {"kill": ALWAYS, "leave": frozenset({"dead"})},
        {"die": ALWAYS, "perish": ALWAYS, "lose": frozenset({"life"})},
        victims=frozenset({"death", "dead", "fatality", "body"}),
    ),
    Topic("injured", {"injure": ALWAYS, "wound": ALWAYS, "hurt": ALWAYS, "leave": frozenset({"injure", "injured"})}),
    Topic("arrested", {"arrest": ALWAYS}),
    Topic("detained", {"detain": ALWAYS}),
    Topic("evacuated", {"evacuate": ALWAYS}),
    Topic("rescued", {"rescue": ALWAYS}),
    Topic("on board", {"carry": ALWAYS}, beside=frozenset({"aboard", "board"})),
)


@dataclass(frozen=True)
class Event:
    """A topic that a sentence tells of a noun; ``predicate`` is None where an attribute tells it."""

    topic: Topic
    predicate: Predicate | None


def events(noun: Token) -> Iterator[Event]:
    """What the sentence says happens to what the noun names, each topic once."""
    said = predicates(noun.doc)
    for topic in TOPICS:
        told = next((predicate for predicate in said if _tells(predicate, topic, noun)), None)
        if told is not None or _attributes(noun) & topic.beside:
            yield Event(topic, told)


def _tells(predicate: Predicate, topic: Topic, noun: Token) -> bool:
    if noun in predicate.patients or _is_object_of_relative(noun, predicate.verb):
        needed = topic.done_to.get(predicate.lemma)
    elif noun in predicate.agents:
        needed = topic.undergone.get(predicate.lemma)
    else:
        return False
    return needed is not None and (needed == ALWAYS or bool(needed & _lemmas(noun.doc)))


def _is_object_of_relative(noun: Token, verb: Token) -> bool:
    """ "Two soldiers they were holding captive"."""
    subjects = [child for child in verb.children if child.dep_ in ("nsubj", "nsubjpass")]
    return verb.dep_ == "relcl" and verb.head == noun and any(token.tag_ not in ("WP", "WDT") for token in subjects)


def _attributes(noun: Token) -> Words:
    """Lemmas of the noun's adjectives and of "on ..." or "in ..." beside it, also across "were"."""
    near = [child for child in noun.children if child.dep_ in ("amod", "advmod", "prep")]
    if noun.dep_ == "nsubj" and noun.head.lemma_ == "be":
        near += [child for child in noun.head.children if child.dep_ in ("acomp", "advmod", "prep")]
    inside = [child for token in near if token.dep_ == "prep" for child in token.children if child.dep_ == "pobj"]
    return frozenset(name for token in (*near, *inside) for name in (lemma(token), fold(token.lower_)))


def _lemmas(doc: Doc) -> Words:
    return frozenset(lemma(token) for token in doc)
