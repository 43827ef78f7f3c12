"""What every kind of wrong claim is given, and what it gives back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from random import Random
from typing import TYPE_CHECKING

from summarize.training.checker.minimal.names import names_by_type
from summarize.training.checker.pairs import Label

if TYPE_CHECKING:
    from spacy.tokens import Doc


@dataclass(frozen=True)
class Wrong:
    """A claim that its premise does not support, and how it stands to the premise."""

    text: str
    label: Label


@dataclass(frozen=True)
class Bank:
    """What other articles offer: names by entity type, and adjuncts ("in a gas explosion") by the verb's lemma."""

    names: dict[str, tuple[str, ...]] = field(default_factory=dict)
    adjuncts: dict[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class Setting:
    """Where a claim stands: the premise's sentences, those of its whole article, and what other articles offer."""

    window: tuple[Doc, ...]
    article: tuple[Doc, ...]
    bank: Bank = field(default_factory=Bank)

    @cached_property
    def text(self) -> str:
        """The premise in lower case."""
        return " ".join(doc.text for doc in self.window).lower()

    @cached_property
    def lemmas(self) -> frozenset[str]:
        """Every word of the premise and its lemma, in lower case."""
        return frozenset(form for doc in self.window for word in doc for form in (word.lemma_.lower(), word.lower_))

    @cached_property
    def names(self) -> dict[str, list[str]]:
        """The names of the article by entity type."""
        return names_by_type(self.article)

    def says(self, words: str) -> bool:
        """Whether the premise has these words, in any case."""
        return words.lower() in self.text


Kind = Callable[["Doc", Setting, Random], list[Wrong]]
"""A true claim, where it stands and a source of chance to the wrong claims of one kind; none where none is safe."""
