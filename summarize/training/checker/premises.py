"""Which sentences of a long document a claim is held against in training."""

from __future__ import annotations

import math
import re
from collections import Counter
from functools import lru_cache

WORDS = 90
"""With a claim, nearly always within the tokens that the recipe reads (``max_tokens``); more are lost with 130."""
_WORD = re.compile(r"\w+")


def closest_sentences(claim: str, sentences: tuple[str, ...], words: int = WORDS) -> str:
    """The sentences that share most of the claim's words, rare ones counting more, in their order in the document.

    At most ``words`` words in all, unless the closest sentence alone has more; each is drawn with the one before it
    when that still fits, for a pronoun's sake.
    """
    found, rarity = _indexed(sentences)
    wanted = set(_WORD.findall(claim.lower()))
    scores = [math.fsum(rarity[word] for word in sorted(wanted & shared)) for shared in found]
    chosen: set[int] = set()
    used = 0
    for best in sorted(range(len(sentences)), key=lambda i: (-scores[i], i)):
        for place in (best, best - 1):
            length = len(sentences[place].split())
            if place >= 0 and place not in chosen and (used + length <= words or not chosen):
                chosen.add(place)
                used += length
    return " ".join(sentences[i] for i in sorted(chosen))


@lru_cache(maxsize=64)
def _indexed(sentences: tuple[str, ...]) -> tuple[list[set[str]], dict[str, float]]:
    found = [set(_WORD.findall(sentence.lower())) for sentence in sentences]
    counts = Counter(word for words in found for word in words)
    return found, {word: math.log(1 + len(found) / count) for word, count in counts.items()}
