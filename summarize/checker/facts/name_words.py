"""Whether two words are the same word of a name: spelling, plural, adjective of a place, nickname."""

from __future__ import annotations

from functools import lru_cache

from summarize.checker.facts.countries import same_country
from summarize.checker.facts.nicknames import same_nickname
from summarize.checker.facts.words import vocabulary

_STEM = 4
_NOUN_ENDINGS = frozenset(("", "a", "e", "y", "ia", "o", "s", "os", "us"))
_ADJECTIVE_ENDINGS = frozenset(
    vocabulary("n an ian ean ese i ish ic er ite s ns ans ians eans is ers es al ional")  # also of towns and bodies
)
_FAIRLY_LONG, _LONG, _VERY_LONG = 5, 6, 10


@lru_cache(maxsize=65536)
def same_word(one: str, other: str) -> bool:
    """Whether two folded words are the same name word; symmetric."""
    listed = same_country(one, other) or same_nickname(one, other)
    return one == other or listed or _same_stem(one, other) or _misspelt(one, other)


def _same_stem(one: str, other: str) -> bool:
    """Russia and Russians, Ukraine and Ukrainian, Corp and Corps."""
    shared = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    for cut in range(shared, max(_STEM, shared - 2) - 1, -1):
        ends = one[cut:], other[cut:]
        if any(noun in _NOUN_ENDINGS and adjective in _ADJECTIVE_ENDINGS for noun, adjective in (ends, ends[::-1])):
            return True
    return False


def _misspelt(one: str, other: str) -> bool:
    """One letter apart in long words, two in very long ones; the first letter must be the same."""
    shorter = min(len(one), len(other))
    if (
        shorter < (_LONG if len(one) == len(other) else _FAIRLY_LONG)
        or one[0] != other[0]
        or not (one + other).isalpha()
    ):
        return False
    return distance(one, other) <= (2 if shorter >= _VERY_LONG else 1)


def distance(one: str, other: str) -> int:
    """Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours."""
    rows = [list(range(len(other) + 1))]
    for i, a in enumerate(one, 1):
        rows.append([i])
        for j, b in enumerate(other, 1):
            best = min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and b == one[i - 2]:
                best = min(best, rows[i - 2][j - 2] + 1)
            rows[i].append(best)
    return rows[-1][-1]
