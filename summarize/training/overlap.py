"""Whether a training text occurs also in a test set, by shared runs of eight words."""

from __future__ import annotations

import re
import zlib
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
    return zlib.crc32(" ".join(words).encode())


class TestTexts:
    """The articles that no training text may come from."""

    __test__ = False  # not a test class, whatever pytest thinks of its name

    def __init__(self, texts: Iterable[str], sentences: Iterable[str] = ()) -> None:
        """``sentences``: of further test articles, of which no more is known."""
        self._runs = _all_runs(texts)
        self._sentences = _all_runs(sentences)

    def share(self, text: str) -> float:
        """The share, 0 to 1, of the text's runs that a test article has too; 0 for a text of under eight words."""
        return _share(text, self._runs)

    def has(self, sentences: Iterable[str]) -> bool:
        """Whether the sentences together are, or are taken from, a test article, or one of them is a test sentence."""
        found = tuple(sentences)
        return self.share(" ".join(found)) > SHARED or any(_share(text, self._sentences) > SHARED for text in found)


def _all_runs(texts: Iterable[str]) -> frozenset[int]:
    return frozenset().union(*map(runs, texts))


def _share(text: str, known: frozenset[int]) -> float:
    own = runs(text)
    return len(own & known) / len(own) if own else 0.0
