"""Opposites of general English, so that "lost" can contradict "won"."""

from __future__ import annotations

from itertools import product

_PAIRS = (
    ("win", "lose"),
    ("accept", "reject"),
    ("accept", "refuse"),
    ("agree", "refuse"),
    ("agree", "decline"),
    ("confirm", "deny"),
    ("admit", "deny"),
    ("acknowledge", "deny"),
    ("grow", "shrink"),
    ("attend", "miss"),
    ("attend", "skip"),
    ("turn up", "stay away"),
    ("allow", "forbid"),
    ("allow", "ban"),
    ("allow", "prohibit"),
    ("allow", "prevent"),
    ("permit", "forbid"),
    ("support", "oppose"),
    ("approve", "reject"),
    ("pass", "fail"),
    ("grant", "refuse"),
    ("grant", "deny"),
    ("double", "halve"),
    ("succeed", "fail"),
    ("start", "stop"),
    ("advance", "retreat"),
    ("include", "exclude"),
    ("remember", "forget"),
    ("strengthen", "weaken"),
    ("improve", "worsen"),
    ("alive", "dead"),
    ("guilty", "innocent"),
    ("possible", "impossible"),
    ("safe", "dangerous"),
    ("open", "closed"),
    ("full", "empty"),
    ("public", "secret"),
    ("true", "false"),
)
_MORE = ("rise", "increase", "grow", "climb")
_LESS = ("fall", "decrease", "drop", "decline")
_OPPOSITES = {pair for one, other in (*_PAIRS, *product(_MORE, _LESS)) for pair in ((one, other), (other, one))}


def opposite(one: str, other: str) -> bool:
    """Whether two lemmas are listed opposites, or differ by "un" ("willing", "unwilling")."""
    return (one, other) in _OPPOSITES or "un" + one == other or one == "un" + other
