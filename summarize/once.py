"""What is slow to load is loaded once, and beside other work where it can be."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from threading import Lock, Thread
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class Once(Generic[T]):
    """What ``make`` gives, made when it is first asked for; whoever asks meanwhile waits.

    ``make`` is called again by the next who asks when it raised an error, which goes to who asked.
    """

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        self._made: list[T] = []
        self._turn = Lock()

    def __call__(self) -> T:
        """What was made."""
        with self._turn:
            if not self._made:
                self._made.append(self._make())
            return self._made[0]

    @property
    def is_made(self) -> bool:
        """Whether asking for it takes no time."""
        return bool(self._made)


def begin(*things: Once[Any]) -> None:
    """Make those that are not made, one after the other, in a thread beside the caller's.

    An error there is of no account: who asks for the thing makes it again, and is told. What makes it may import
    nothing that imports others: of modules that import each other, two threads find one half made.
    """
    new = [thing for thing in things if not thing.is_made]
    if new:
        Thread(target=_make, args=(new,), name="loading").start()


def _make(things: list[Once[Any]]) -> None:
    for thing in things:
        with suppress(Exception):
            thing()
