"""Names and numbers as strings: which words state one, which of them the sources have, and reading text for them.

A word is a longest run of letters and digits; ``. , :`` between two digits belong to it (4,000 and 10:30 are one
word). It states a fact when it holds a capital letter or a digit. Numbers in words ("twelve") are not covered.
A sentence-initial capital says nothing, so there a word may also be one that is common: a function word, or
one that the sources write in small letters.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

JOINERS = ".,:"
ENDS = ".!?…"
CLAUSE_MARKS = ",;:"
OTHER = "_"
"""Stands for every word that states no fact and cannot become one that the sources have."""


class Reading(NamedTuple):
    """Where in a text a reader stands: the word begun, a joiner after it, and whether a sentence begins here.

    A named tuple because one is made for every character read, of every token of a vocabulary.
    """

    word: str = ""
    joiner: str = ""
    initial: bool = True


class SourceFacts:
    """The names and numbers of the sources, and the way to read a text that may state no others."""

    def __init__(self, texts: Iterable[str], function_words: Iterable[str] = ()) -> None:
        words = {word for text in texts for word in words_of(text)}
        facts = {form for word in words if states_fact(word) for form in _forms(word)}
        common = {word.capitalize() for word in {*function_words, *words} if not states_fact(word)}
        self._whole = {False: facts, True: facts | common}
        self._beyond_ascii = {
            initial: tuple(word.encode() for word in sorted(whole) if not word.isascii())
            for initial, whole in self._whole.items()
        }
        self._next = {initial: _next_characters(whole) for initial, whole in self._whole.items()}

    def allows(self, reading: Reading) -> bool:
        """Whether the text may end, or its word may, where ``reading`` stands."""
        return not states_fact(reading.word) or reading.word in self._whole[reading.initial]

    def bear_out(self, text: str) -> bool:
        """Whether all of ``text`` states no fact but these."""
        reading = self.read(Reading(), text)
        return reading is not None and self.allows(reading)

    def may_begin(self, reading: Reading) -> bool:
        """Whether the word begun can still become one that is allowed."""
        return not states_fact(reading.word) or reading.word in self._next[reading.initial] or self.allows(reading)

    def next_characters(self, reading: Reading) -> frozenset[str]:
        """The characters that can follow the fact begun within the same word."""
        return self._next[reading.initial].get(reading.word, frozenset())

    def may_continue(self, reading: Reading, begun: bytes) -> bool:
        """Whether the word begun can go on with a character whose first UTF-8 bytes are ``begun``."""
        start = (reading.word + reading.joiner).encode() + begun
        return any(form.startswith(start) for form in self._beyond_ascii[reading.initial])

    def read(self, reading: Reading, text: str) -> Reading | None:
        """Where reading ``text`` leads from ``reading``, or None when it states what is in no source."""
        for character in text:
            following = self._step(reading, character)
            if following is None:
                return None
            reading = following
        return self._reduced(reading)

    def _step(self, at: Reading, character: str) -> Reading | None:
        if at.joiner:
            if character.isdigit():
                return self._begun(Reading(at.word + at.joiner + character, "", at.initial))
            if not self.allows(at):
                return None
            at = Reading(initial=at.joiner in ENDS)
        if character.isalnum():
            return self._begun(Reading(at.word + character, "", at.initial))
        if at.word[-1:].isdigit() and character in JOINERS:
            continued = character in self.next_characters(at)
            return Reading(at.word, character, at.initial) if continued or self.allows(at) else None
        if at.word and not self.allows(at):
            return None
        initial = character in ENDS or (at.initial and not at.word and character not in CLAUSE_MARKS)
        return Reading(initial=initial)

    def _begun(self, at: Reading) -> Reading | None:
        return at if self.may_begin(at) else None

    def _reduced(self, at: Reading) -> Reading:
        """The same for all words that need not be told apart, so that few readings are met."""
        if not at.word or states_fact(at.word) or at.word in self._next[False]:
            return at
        return Reading(OTHER, at.joiner, False)


def words_of(text: str) -> Iterator[str]:
    """The words of a text in order."""
    word = joiner = ""
    for character in text:
        if character.isalnum() and (not joiner or character.isdigit()):
            word, joiner = word + joiner + character, ""
        elif not joiner and word[-1:].isdigit() and character in JOINERS:
            joiner = character
        else:
            if word:
                yield word
            word, joiner = (character if character.isalnum() else ""), ""
    if word:
        yield word


def states_fact(word: str) -> bool:
    """Whether a word holds a capital letter or a digit."""
    return any(character.isupper() or character.istitle() or character.isnumeric() for character in word)


def _forms(word: str) -> Iterator[str]:
    """The word, a number also without its thousands separators, a name in capitals (KYIV) also as usual (Kyiv)."""
    yield word
    if "," in word:
        yield word.replace(",", "")
    if len(word) > 3 and word.isalpha() and word.isupper():
        yield word.capitalize()


def _next_characters(words: Iterable[str]) -> dict[str, frozenset[str]]:
    following: defaultdict[str, set[str]] = defaultdict(set)
    for word in words:
        for i, character in enumerate(word):
            following[word[:i]].add(character)
    return {prefix: frozenset(characters) for prefix, characters in following.items()}
