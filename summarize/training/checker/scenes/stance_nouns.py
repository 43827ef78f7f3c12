"""Nouns and verbs as the patterns of stances use them: every form written out, none guessed."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Noun:
    """Who or what acts, with the verb forms that agree with it; ``{a}`` in a pattern gives ``text``."""

    text: str
    s: str = "s"
    be: str = "is"
    was: str = "was"
    has: str = "has"
    do: str = "does"
    which: str = "which"

    def __str__(self) -> str:
        return self.text

    def __format__(self, spec: str) -> str:
        return format(self.text, spec)


def one(text: str, which: str = "which") -> Noun:
    """A noun in the singular."""
    return Noun(text, which=which)


def many(text: str, which: str = "which") -> Noun:
    """A noun in the plural."""
    return Noun(text, "", "are", "were", "have", "do", which)


@dataclass(frozen=True)
class Deed:
    """A transitive verb with its object, as in ``close the library``."""

    base: str
    past: str
    done: str
    ing: str
    what: str

    def __format__(self, spec: str) -> str:
        return format(f"{self.base} {self.what}", spec)

    @property
    def did(self) -> str:
        """As in ``closed the library``."""
        return f"{self.past} {self.what}"

    @property
    def having_done(self) -> str:
        """What follows ``has``, as in ``closed the library``."""
        return f"{self.done} {self.what}"

    @property
    def doing(self) -> str:
        """As in ``closing the library``."""
        return f"{self.ing} {self.what}"


def listed(text: str) -> tuple[str, ...]:
    """The entries of a table row that are separated by commas."""
    return tuple(entry.strip() for entry in text.split(","))


def deeds(row: str) -> tuple[Deed, ...]:
    """The deeds of a row ``base past participle ing: object, object``; all objects are singular."""
    verb, objects = row.split(": ")
    base, past, done, ing = verb.split()
    return tuple(Deed(base, past, done, ing, what) for what in listed(objects))
