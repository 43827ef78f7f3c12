"""Who somebody is: a passage may call by the surname alone whom its report introduces somewhere else."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from summarize.checker.facts.mentions import Name, folded_words, names
from summarize.checker.lexical import stems
from summarize.records import Report

if TYPE_CHECKING:
    from spacy.tokens import Token

    from summarize.language import Parser

LONGEST = 16
"""Tokens of an introduction; what is longer tells a story."""
_APART = frozenset({"acl", "advcl", "cc", "ccomp", "conj", "dep", "parataxis", "relcl"})
"""What hangs on somebody's name and does not say who that is, but what they did, or who else did it."""


class Introductions:
    """How reports introduce people; each report is searched for each surname once."""

    def __init__(self, parser: Parser) -> None:
        self._parser = parser
        self._known: dict[tuple[str, str], tuple[str, ...]] = {}

    def before(self, text: str, claim: str, report: Report) -> str:
        """``text`` of ``report``, behind what this says elsewhere of people that ``claim`` says more of than ``text``.

        "The governor of Lund, Karin Vold.", for "Lund's governor Karin Vold resigned" and "Vold resigned". Nothing is
        told of a surname that two people in the report bear.
        """
        told = dict.fromkeys(self._told(text, claim, report))
        return "\n\n".join([*(f"{introduction}." for introduction in told), text])

    def _told(self, text: str, claim: str, report: Report) -> Iterator[str]:
        words, said = folded_words(text), set(stems(text))
        for name in names(self._parser(claim)):
            surname = name.words[-1]
            lacking = set(stems(_phrase(name))) - said
            if lacking and surname in words:
                shares = {phrase: len(lacking & set(stems(phrase))) for phrase in self._phrases(surname, report)}
                best = max(shares, key=lambda phrase: (shares[phrase], -len(phrase)), default="")
                if shares.get(best):
                    yield best

    def _phrases(self, surname: str, report: Report) -> tuple[str, ...]:
        key = report.id, surname
        if key not in self._known:
            self._known[key] = tuple(dict.fromkeys(self._found(surname, report)))
        return self._known[key]

    def _found(self, surname: str, report: Report) -> list[str]:
        telling = [sentence.text for sentence in report.sentences if surname in folded_words(sentence.text)]
        named = [name for doc in self._parser.pipe(telling) for name in names(doc) if name.words[-1] == surname]
        people = [name for name in named if name.label == "PERSON"]
        given = {name.words[0] for name in named if len(name.words) > 1}
        return [phrase for name in people if (phrase := _phrase(name))] if people and len(given) < 2 else []


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
    if name.dep_ != "appos":
        return name
    head = name.head
    while head.dep_ == "pobj" and head.head.dep_ == "prep" and head.head.head.pos_ in {"NOUN", "PROPN"}:
        head = head.head.head
    return head


def _kept(token: Token) -> Iterator[Token]:
    yield token
    for child in token.children:
        if child.dep_ not in _APART:
            yield from _kept(child)
