"""Sentences that repeat an earlier one of the same report.

Only words that say nothing may differ: near-copies with another number or name are other statements, and copies
across reports are found by embeddings when sentences are aligned.
"""

from __future__ import annotations

import difflib
import re
from collections import defaultdict
from collections.abc import Sequence

RATIO = 0.9
STANDFIRST_SHARE = 0.85
MIN_WORDS = 4
MAX_WORDS = 200  # longer sentences are compared for equality only
CANDIDATES = 20  # compared word by word for one sentence
KEYS = 4
WORD = re.compile(r"[^\W_]+")
FILLERS = frozenset({"a", "an", "the", "that", "also", "and", "but", "meanwhile", "however"})


def find_repeats(sentences: Sequence[str]) -> dict[int, int]:
    """For every sentence that repeats an earlier one: its index and that of the first such sentence."""
    repeats: dict[int, int] = {}
    exact: dict[tuple[str, ...], int] = {}
    by_word: dict[str, list[int]] = defaultdict(list)
    words = [tuple(WORD.findall(sentence.casefold())) for sentence in sentences]
    for index, current in enumerate(words):
        if len(current) < MIN_WORDS:
            continue
        keys = sorted(set(current), key=lambda word: (-len(word), word))[:KEYS]
        near = dict.fromkeys(earlier for key in keys for earlier in by_word[key][:CANDIDATES])
        original = exact.get(current)
        if original is None:
            original = next((earlier for earlier in sorted(near)[:CANDIDATES] if _near(words[earlier], current)), None)
        if original is not None:
            repeats[index] = original
            continue
        exact[current] = index
        for key in keys:
            by_word[key].append(index)
    return repeats


def is_standfirst(first: str, rest: Sequence[str]) -> bool:
    """Whether a report's first sentence only announces a later one: nearly all its words stand there again."""
    announced = set(WORD.findall(first.casefold())) - FILLERS
    if len(announced) < MIN_WORDS:
        return False
    told = (set(WORD.findall(sentence.casefold())) for sentence in rest)
    return any(len(announced & words) >= STANDFIRST_SHARE * len(announced) for words in told)


def _near(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    if max(len(first), len(second)) > MAX_WORDS:
        return False
    matcher = difflib.SequenceMatcher(None, first, second, autojunk=False)
    if matcher.real_quick_ratio() < RATIO or matcher.ratio() < RATIO:
        return False
    changes = [change for change in matcher.get_opcodes() if change[0] != "equal"]
    return all(FILLERS.issuperset(first[a:b]) and FILLERS.issuperset(second[c:d]) for _, a, b, c, d in changes)
