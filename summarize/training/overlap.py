"""Whether a training text occurs also in a test set, by shared runs of eight words."""

from __future__ import annotations

import re
from collections.abc import Iterable

RUN = 8
SHARED = 0.1
"""Share of a text's runs from which it counts as the same article."""

_WORD = re.compile(r"[a-z0-9]+")


def runs(text: str) -> frozenset[int]:
    """Hashes of the runs of eight words, case, punctuation and clitics' spelling apart."""
    words = _WORD.findall(text.lower().replace("n't", " not").replace("’", "'").replace(" n't", " not"))
    return frozenset(hash_of(words[i : i + RUN]) for i in range(len(words) - RUN + 1))


def hash_of(words: list[str]) -> int:
    """The same number in every process, unlike `hash` of a text."""
    import zlib

    return zlib.crc32(" ".join(words).encode())


class TestTexts:
    """The articles that no training text may come from."""

    __test__ = False  # not a test class, whatever pytest thinks of its name

    def __init__(self, texts: Iterable[str]) -> None:
        self._runs: set[int] = set()
        for text in texts:
            self._runs |= runs(text)

    def share(self, text: str) -> float:
        """The share, 0 to 1, of the text's runs that a test article has too; 0 for a text of under eight words."""
        own = runs(text)
        return len(own & self._runs) / len(own) if own else 0.0

    def has(self, text: str) -> bool:
        """Whether the text is, or is taken from, one of them."""
        return self.share(text) > SHARED
