"""Whether a passage names whom and what the claim names.

Decisions: a short form stands for the long one ("Gladkov", "the Corps") and the other way round; a place, its
adjective and its people count as one name, and a capital as its government, but its land is not in its capital; titles
are no part of a name. A name in another name's place is a conflict only if the claim's own name occurs nowhere in the
passage.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from summarize.checker.facts.base import Finding
from summarize.checker.facts.countries import capital
from summarize.checker.facts.mentions import Name, initials
from summarize.checker.facts.name_words import same_word
from summarize.checker.facts.participants import phrase
from summarize.checker.facts.passage import Passage
from summarize.checker.facts.words import SPEECH, climb, fold, governing_verb, lemma, same_event, vocabulary

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_MODIFIERS = {"amod", "compound", "nmod", "poss"}
_ARGUMENTS = {"nsubj", "nsubjpass", "dobj", "pobj"}
_WHERE = {"in", "near", "at", "outside", "inside", "around", "across"}
_AUTHORITIES = frozenset(
    vocabulary(
        "government administration cabinet ministry minister official authority leader leadership ruler regime "
        "parliament lawmaker court judge police army military embassy bank regulator politician diplomat power"
    )
)
"""Who "in Oslo" are those of the country."""
_OF_TOWNS = frozenset(vocabulary("mayor city suburb outskirt centre center street district airport"))
_ACRONYM = range(2, 7)


class NameCheck:
    """People, places, organisations and peoples."""

    def compare(self, claim: Passage, evidence: Passage) -> tuple[Finding, ...]:
        """Names of the claim that the passage lacks or replaces by another."""
        return tuple(_findings(claim, evidence))


def _findings(claim: Passage, evidence: Passage) -> Iterator[Finding]:
    words, given = evidence.words, evidence.names
    for name in claim.names:
        other = _namesake(name, words, given)
        if other is None and (_occurs(name, words, evidence.doc) or _shortened(name, given)):
            continue
        other = other or next((one for one in given if _rivals(name, one) and not _claimed(one, claim.names)), None)
        if other is None:
            yield Finding("name", "missing", name.span)
        else:
            yield Finding("name", "conflict", name.span, other.span.text)


def _occurs(name: Name, words: tuple[str, ...], evidence: Doc) -> bool:
    """Whether each word of the name is there, an acronym also as the words it stands for, or all of it as one."""
    acronyms = {fold(word) for word in name.span.text.split() if word.replace(".", "").isupper()}
    capitals = initials([token.text for token in evidence]) if acronyms else ""
    if _is_where(name):
        told = "capital" in words and _stands(name.words[0], words)  # "in the Chinese capital"
        return told or not capital(name.words[0]).isdisjoint(words)
    if all(_stands(word, words) or (word in acronyms and _spelt_out(word, capitals)) for word in name.words):
        return True
    short = initials(name.span.text.replace("-", " ").split())
    return len(short) in _ACRONYM and any(token.text[:2].isupper() and fold(token.text) == short for token in evidence)


def _is_where(name: Name) -> bool:
    """Whether a capital is the town in which something happens, and no government ("the ministry in Oslo")."""
    root = next(token for token in climb(name.root) if token.dep_ != "conj")
    at, what = root.head, lemma(root.head.head)
    located = (at.lower_ in _WHERE and what not in _AUTHORITIES) or (at.lower_ == "of" and what in _OF_TOWNS)
    return root.dep_ == "pobj" and located and len(name.words) == 1 and bool(capital(name.words[0]))


def _stands(word: str, words: tuple[str, ...]) -> bool:
    return any(same_word(word, other) for other in words)


def _spelt_out(acronym: str, capitals: str) -> bool:
    return len(acronym) in _ACRONYM and acronym in capitals


def _shortened(name: Name, given: tuple[Name, ...]) -> bool:
    return any(_short_for(other.words, name.words) or _begins(other, name) for other in given)


def _begins(short: Name, long: Name) -> bool:
    """ "Xi" for "Xi Jinping", "Labour" for "the Labour Party", but no place for who is called after it."""
    named = {""} < {"", short.label, long.label} <= {"", "PERSON", "ORG"}
    return named and len(short.words) == 1 < len(long.words) and same_word(short.words[0], long.words[0])


def _short_for(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """ "Gladkov" for "Vyacheslav Gladkov": the last word is the same, and the rest of the long name's words."""
    if len(short) >= len(long) or not same_word(short[-1], long[-1]):
        return False
    return all(any(same_word(one, other) for other in long) for one in short)


def _namesake(name: Name, words: tuple[str, ...], given: tuple[Name, ...]) -> Name | None:
    """Somebody of the same surname and another first name, when the claim's full name is not there."""
    if len(name.words) != 2 or name.label != "PERSON":
        return None
    alike = [other for other in given if len(other.words) == 2 and same_word(other.words[1], name.words[1])]
    if not alike or any(_same_first(name.words[0], word) for word in words):
        return None
    return alike[0] if alike[0].label == "PERSON" else None


def _same_first(one: str, other: str) -> bool:
    """The same first name, its initial, or a short form that begins alike."""
    return same_word(one, other) or one[:3] == other[:3] or (min(len(one), len(other)) == 1 and one[0] == other[0])


def holds_place(finding: Finding, claim: Passage, evidence: Passage) -> bool:
    """Whether a conflict is of what fills one place, and not only of a surname or a title that two people share."""
    mine = [name for name in claim.names if name.span == finding.claim]
    theirs = [name for name in evidence.names if name.span.text == finding.evidence]
    return any(_placed_alike(name, other) for name in mine for other in theirs)


def _rivals(claim: Name, evidence: Name) -> bool:
    return _same_title(claim, evidence) or _same_place(claim, evidence)


def _same_place(claim: Name, evidence: Name) -> bool:
    """Two names without a common word in the same relation to the same word of the same event."""
    alike = any(same_word(one, other) for one in claim.words for other in evidence.words)
    return not alike and not _are_unlike(claim, evidence) and _placed_alike(claim, evidence)


def _are_unlike(claim: Name, evidence: Name) -> bool:
    """A person beside what is surely none: "the Texan", or what modifies a noun; labels alone are often wrong."""
    if "PERSON" not in (claim.label, evidence.label) or claim.label == evidence.label:
        return False
    roots = (claim.root, evidence.root)
    return any(root.dep_ in _MODIFIERS or any(child.dep_ == "det" for child in root.children) for root in roots)


def _placed_alike(claim: Name, evidence: Name) -> bool:
    place = _place(claim.root)
    return place is not None and place == _place(evidence.root) and same_event(claim.root, evidence.root)


def _claimed(other: Name, asked: tuple[Name, ...]) -> bool:
    """Whether the claim gives the other name too, in the same place: "France and Germany signed"."""
    return any(_same_name(name, other) and _held(name) & _held(other) for name in asked)


def _same_name(one: Name, other: Name) -> bool:
    return one.words == other.words or _short_for(one.words, other.words) or _short_for(other.words, one.words)


def _held(name: Name) -> set[tuple[str, ...]]:
    """The title that a name has and the place that it, or the first of its conjuncts, holds."""
    first = name.root
    while first.dep_ == "conj":
        first = first.head
    return {held for held in (_title(name), _place(first)) if held is not None}


def _same_title(claim: Name, evidence: Name) -> bool:
    """Two people with all of a title in common, in what is said of the same event with the same verb."""
    if any(same_word(one, other) for one in claim.words for other in evidence.words):
        return False
    title, verbs = _title(claim), {lemma(governing_verb(name.root)) for name in (claim, evidence)}
    same = title is not None and title == _title(evidence) and len(verbs) == 1
    return same and same_event(claim.root, evidence.root)


def _title(name: Name) -> tuple[str, ...] | None:
    """What the text says a person is: the words before the name, or those in apposition to it."""
    root = name.root
    before = [child for child in root.lefts if child.dep_ in ("compound", "amod") and child.idx < name.span.start]
    apposed = [child for child in root.children if child.dep_ == "appos"]
    apposed += _apposed_to(root)
    heads = before if any(token.pos_ in ("NOUN", "PROPN") for token in before) else apposed[:1]
    words = [token for head in heads for token in phrase(head) if token.pos_ in ("NOUN", "PROPN", "ADJ")]
    known = name.label == "PERSON" and any(token.pos_ == "NOUN" or token in before for token in words)
    return tuple(fold(token.lemma_) for token in words) if known else None


def _apposed_to(root: Token) -> list[Token]:
    """ "The head of the bank, Ann Reed": a parser hangs the name on the bank, but a person can only be the head."""
    if root.dep_ != "appos":
        return []
    noun = root.head
    if noun.dep_ == "pobj" and noun.head.lower_ == "of" and noun.head.head.pos_ == "NOUN":
        return [noun.head.head]
    return [noun]


def _place(token: Token) -> tuple[str, str, str] | None:
    """Relation, preposition and governing word; None where a name's place says little."""
    head = token.head
    if token.dep_ in _MODIFIERS and head.pos_ == "NOUN":
        return "modifier", "", lemma(head)
    if token.dep_ == "pobj" and head.pos_ == "ADP":
        return "pobj", head.lower_, lemma(head.head)
    if token.dep_ in _ARGUMENTS and lemma(head) not in SPEECH and not head.is_stop:
        return token.dep_, "", lemma(head)
    return None
