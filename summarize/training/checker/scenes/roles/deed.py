"""The forms of what one party does to another."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Deed:
    """An asymmetric transitive deed.

    ``kinds``: letters of ``actors``, doers before ">" and sufferers behind it, or the same for both. ``also``: past
    and participle of verbs that follow from it. ``exclusive``: who does it to one cannot have it done by that one.
    """

    past: str
    participle: str
    ing: str
    kinds: str
    tails: tuple[str, ...]
    also: tuple[tuple[str, str], ...] = ()
    noun: str = ""
    exclusive: bool = False

    @property
    def doers(self) -> str:
        """Letters of the kinds of actor that do it."""
        return self.kinds.split(">")[0]

    @property
    def sufferers(self) -> str:
        """Letters of the kinds of actor that it is done to."""
        return self.kinds.split(">")[-1]
