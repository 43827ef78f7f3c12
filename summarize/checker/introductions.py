"""Who somebody is: a passage may call by the surname or "she" alone whom its report introduces somewhere else."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from summarize.checker.evidence import Window
from summarize.checker.facts.mentions import Name, folded_words, names
from summarize.checker.lexical import stems
from summarize.planning.subjects import SUBJECTS
from summarize.records import Report

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from summarize.language import Parser

LONGEST = 16
"""Tokens of an introduction; what is longer tells a story."""
MENTIONS = 50
"""Sentences that are searched for an introduction: news says early who somebody is, and a long report never ends."""
NEAR = 2
"""Sentences before a window in which is named whom its "he" or "she" stands for."""
_PRONOUNS = frozenset({"he", "she"})
_APART = frozenset({"acl", "advcl", "cc", "ccomp", "conj", "dep", "parataxis", "relcl"})
"""What hangs on somebody's name and does not say who that is, but what they did, or who else did it."""


class Introductions:
    """How reports introduce people; each report is searched for each surname once."""

    def __init__(self, parser: Parser) -> None:
        self._parser = parser
        self._telling: dict[str, dict[str, list[str]]] = {}
        self._known: dict[tuple[str, str], tuple[str, ...]] = {}

    def before(self, window: Window, claim: str, report: Report) -> str:
        """The window's text behind what ``report`` says elsewhere of people in it, if ``claim`` says any of that.

        "The governor of Lund, Karin Vold." for "Vold resigned", where the claim speaks of "the governor" or "Karin
        Vold". Nothing is told of a surname that two people in the report bear.
        """
        told = dict.fromkeys(self._told(window, claim, report))
        return "\n\n".join([*(f"{introduction}." for introduction in told), window.text])

    def _told(self, window: Window, claim: str, report: Report) -> Iterator[str]:
        lacking = set(stems(claim)) - set(stems(window.text))
        for name in self._meant(window, report) if lacking else ():
            shares = {phrase: len(lacking & set(stems(phrase))) for phrase in self._phrases(name.words[-1], report)}
            best = max(shares, key=lambda phrase: (shares[phrase], -len(phrase)), default="")
            if shares.get(best):
                yield best

    def _meant(self, window: Window, report: Report) -> Iterator[Name]:
        """Whom the window names, after whom a "he" or "she" stands for that its first sentence begins with."""
        docs = list(self._parser.pipe([sentence.text for sentence in window.sentences]))
        pronoun = next((token for token in docs[0] if token.lower_ in _PRONOUNS and token.dep_ in SUBJECTS), None)
        if pronoun is not None and all(name.span.start > pronoun.idx for name in _people(docs[0])):
            yield from self._named_before(window.sentences[0].index, report)
        for doc in docs:
            yield from names(doc)

    def _named_before(self, index: int, report: Report) -> list[Name]:
        """Whom the nearest sentence before the one at ``index`` that names anybody is about; at most one."""
        before = reversed(report.sentences[max(0, index - NEAR) : index])
        people = (_people(self._parser(sentence.text)) for sentence in before)
        return _leading(next(filter(None, people), []))

    def _phrases(self, surname: str, report: Report) -> tuple[str, ...]:
        key = report.id, surname
        if key not in self._known:
            docs = self._parser.pipe(self._sentences(report).get(surname, [])[:MENTIONS])
            bearers = [name for doc in docs for name in names(doc) if name.words[-1] == surname]
            one = len({name.words[0] for name in bearers if len(name.words) > 1}) < 2
            people = [name for name in bearers if one and name.label == "PERSON"]
            self._known[key] = tuple(dict.fromkeys(map(_phrase, people)))
        return self._known[key]

    def _sentences(self, report: Report) -> dict[str, list[str]]:
        """The sentences in which each word stands."""
        if report.id not in self._telling:
            telling = self._telling[report.id] = {}
            for sentence in report.sentences:
                for word in dict.fromkeys(folded_words(sentence.text)):
                    telling.setdefault(word, []).append(sentence.text)
        return self._telling[report.id]


def _people(doc: Doc) -> list[Name]:
    return [name for name in names(doc) if name.label == "PERSON"]


def _leading(people: list[Name]) -> list[Name]:
    """Of the people in a sentence the one that it is about: its subject, or the only one."""
    subjects = [name for name in people if _head(name.root).dep_ in SUBJECTS]
    return subjects[:1] or (people if len({name.words[-1] for name in people}) == 1 else [])[:1]


def _phrase(name: Name) -> str:
    """The noun phrase around a name: "the governor of Lund, Karin Vold"; the bare name if the phrase runs on."""
    kept = {token.i for token in _kept(_head(name.root))}
    doc, first, last = name.root.doc, min(kept), max(kept)
    while doc[last].is_punct or doc[last].dep_ == "case":
        last -= 1
    if last - first >= LONGEST or any(i not in kept and not doc[i].is_punct for i in range(first, last)):
        return name.span.text
    return str(doc[first : last + 1].text)


def _head(name: Token) -> Token:
    """The noun that the name stands behind, between commas: "governor" in "the governor of Lund, Karin Vold"."""
    head = name.head
    if name.dep_ != "appos" or head.pos_ not in {"NOUN", "PROPN"}:
        return name
    while head.dep_ == "pobj" and head.head.dep_ == "prep" and head.head.head.pos_ in {"NOUN", "PROPN"}:
        head = head.head.head
    return head


def _kept(token: Token) -> Iterator[Token]:
    yield token
    for child in token.children:
        if child.dep_ not in _APART:
            yield from _kept(child)
