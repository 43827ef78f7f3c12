"""The baseline judge: how many of a claim's words the evidence has. It knows nothing of meaning and says so.

Clipped n-gram precision, as in BLEU (Papineni et al. 2002) with the evidence as reference, over stemmed content words.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Callable, Sequence
from functools import cache, lru_cache

from snowballstemmer import stemmer

from summarize.checker.judge import Judgement

UNIGRAM_SHARE = 0.75
"""Weight of single words; the rest goes to pairs of neighbours, which a true paraphrase often breaks."""
STRETCH, SHORTEST = 2, 12
"""A claim is looked for in stretches of the evidence of this many times its content words, and at least so many words:
a paraphrase is seldom twice as long, and words picked up all over three sentences make no statement."""


class LexicalJudge:
    """Entailment is n-gram precision, contradiction always 0: words alone cannot contradict (the fact checks can)."""

    name = "lexical baseline (compares words and facts, not meaning)"
    loads = ()

    def judge(self, pairs: Sequence[tuple[str, str]]) -> list[Judgement]:
        """One judgement a pair of evidence and claim; ``neutral`` is what is left of 1."""
        found = [precision(claim, evidence) for evidence, claim in pairs]
        return [Judgement(value, 1.0 - value, 0.0) for value in found]

    def fits(self, claim: str) -> bool:
        """Whether there is a content word to look for."""
        return bool(stems(claim))

    def signature(self) -> dict[str, str]:
        """Nothing but the settings decides what this judge says."""
        return {"judge": "lexical"}


@lru_cache(maxsize=20_000)
def precision(claim: str, evidence: str) -> float:
    """Share (0 to 1) of the claim's content words, and of pairs of them, in the stretch of evidence that has most.

    0 for a claim without a content word. The work grows with the product of both lengths.
    """
    words, others = stems(claim), stems(evidence)
    if not words:
        return 0.0
    size = max(SHORTEST, STRETCH * len(words))
    return max(_in_stretch(words, others[start : start + size]) for start in range(max(1, len(others) - size + 1)))


def _in_stretch(words: Sequence[str], others: Sequence[str]) -> float:
    single = _clipped(words, others)
    if len(words) < 2:
        return single
    pairs = _clipped(list(itertools.pairwise(words)), list(itertools.pairwise(others)))
    return UNIGRAM_SHARE * single + (1 - UNIGRAM_SHARE) * pairs


@lru_cache(maxsize=20_000)
def stems(text: str) -> tuple[str, ...]:
    """Stems of the words that are not function words, in order, by Snowball's English algorithm (Porter 2)."""
    stop, stem = _stop_words(), _stemmer()
    return tuple(stem(word) for word in re.findall(r"\w+", text.lower()) if word not in stop)


def _clipped(grams: Sequence[object], others: Sequence[object]) -> float:
    shared = Counter(grams) & Counter(others)
    return sum(shared.values()) / len(grams)


@cache
def _stemmer() -> Callable[[str], str]:
    return lru_cache(maxsize=50_000)(stemmer("english").stemWord)


@cache
def _stop_words() -> frozenset[str]:
    from spacy.lang.en.stop_words import STOP_WORDS

    return frozenset(STOP_WORDS) | {"s", "t", "said", "says", "say"}
