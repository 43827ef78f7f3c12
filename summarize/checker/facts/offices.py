"""Who holds or held which office, told by a noun beside a name: "Anna Vold, head of the board", "former mayor Vold"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from summarize.checker.facts.arguments import agree, words_of
from summarize.checker.facts.participants import phrase
from summarize.checker.facts.phases import is_former, is_past
from summarize.checker.facts.predicates import Predicate
from summarize.checker.facts.words import content, fold, vocabulary

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_OTHERWISE = frozenset(vocabulary("then future next late acting interim incoming outgoing deputy vice assistant"))
"""Words that make another office of one, or put it at another time."""


def offices(doc: Doc) -> tuple[Predicate, ...]:
    """Each as a predicate of its holder, denied where it is a former one, in order.

    A title alone ("Mayor Vold") says nothing: out of courtesy people keep it.
    """
    return tuple(office for token in doc if token.pos_ == "NOUN" for office in _held(token))


def of_same_office(one: Predicate, other: Predicate) -> bool:
    """Whether both are of one person and office, at the time of the report; one at least comes from `offices`."""
    if any(is_past(each.verb) for each in (one, other) if each.verb.pos_ != "NOUN"):
        return False
    if _named(one).isdisjoint(_named(other)) or agree(_holder(one), _holder(other)) is not True:
        return False
    return agree(_of_what(one), _of_what(other)) is not False


def _held(noun: Token) -> Iterator[Predicate]:
    before = [child for child in noun.children if child.dep_ in ("amod", "advmod", "compound")]
    former = any(is_former(child) for child in before)
    holders = [child for child in noun.children if child.dep_ == "appos" and child.pos_ == "PROPN"]
    if noun.head.pos_ == "PROPN" and (noun.dep_ == "appos" or (former and noun.dep_ == "compound")):
        holders.append(noun.head)
    if not any(child.lower_ in _OTHERWISE for child in before):
        for holder in holders[:1]:
            yield Predicate(noun, fold(noun.lemma_), -1 if former else 1, (holder,), ())


def _holder(predicate: Predicate) -> frozenset[str]:
    """Of "the head, Ann Reed, and Vold" only Reed holds it."""
    if predicate.verb.pos_ != "NOUN":
        return words_of(predicate.agents)
    return content(token for holder in predicate.agents for token in phrase(holder) if token != predicate.verb)


def _named(predicate: Predicate) -> frozenset[str]:
    """The words that may name the office: the verb ("heads"), or what somebody is."""
    said = [child for child in predicate.verb.children if child.dep_ == "attr"] if predicate.lemma == "be" else []
    plain = not any(child.lower_ in _OTHERWISE for noun in said for child in noun.children)
    return frozenset(fold(noun.lemma_) for noun in said if plain) or frozenset((predicate.lemma,))


def _of_what(predicate: Predicate) -> frozenset[str]:
    if predicate.patients:
        return words_of(predicate.patients)
    said = [child for child in predicate.verb.children if child.dep_ == "attr"]
    hanging = [child for noun in (predicate.verb, *said) for child in noun.children if child.dep_ in ("prep", "poss")]
    return content(token for child in hanging for token in child.subtree)
