"""Where in a report to look for a claim: windows of a few consecutive sentences, ranked by likeness to it."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from summarize.errors import UnknownSetting
from summarize.planning.vectors import Vectors
from summarize.records import Report, Sentence
from summarize.settings import EvidenceSettings
from summarize.spelling import unaccented

_WORD = re.compile(r"\w+(?:[.,'’-]\w+)*")
_TOLD_EARLIER = re.compile(
    r"\b(?:we|this (?:newspaper|paper|site)|(?:an|our) earlier (?:version|report|article|story))\b[^.]*?"
    r"\b(?:wrote|written|reported|said|stated|published|gave|put)\b",
    re.IGNORECASE,
)
_WRONG = re.compile(
    r"\b(?:wrong|incorrect(?:ly)?|false(?:ly)?|untrue|inaccurate|mistaken(?:ly)?|an? error)\b", re.IGNORECASE
)


@dataclass(frozen=True)
class Window:
    """Consecutive kept sentences of one report; ``text == report.text[start:end]``."""

    report: str
    sentences: tuple[Sentence, ...]
    start: int
    end: int
    text: str

    def is_sentence_of(self, wide: Window) -> bool:
        """Whether this is one of the sentences of a window that has several."""
        return len(self.sentences) == 1 < len(wide.sentences) and self.sentences[0] in wide.sentences


@dataclass(frozen=True)
class _Ranked:
    """A window given by the places of its sentences ``[first, last]``, and how like the claim it is."""

    first: int
    last: int
    score: float


def select_windows(
    claim: str, claim_vector: Vectors, reports: Sequence[tuple[Report, Vectors]], settings: EvidenceSettings
) -> tuple[Window, ...]:
    """Of each report at most ``settings.windows_per_report`` windows that are most like the claim, best first.

    The likeness (-1 to 2) is the mean cosine of the window's sentences to the claim plus the share of the claim's
    words, weighted by their rarity in this report, that the window has. A longer window must earn its length: its
    first and its last sentence each have a word of the claim that the rest of it lacks. Ties go to the shorter, then
    the earlier window. A window with less than the share ``settings.least_likeness`` of the likeness of the best one
    of all reports is left out (roughly: what is rare differs by report). ``claim_vector`` (shape ``[d]``) and each
    report's vectors (``[number of its sentences, d]``) are of unit length. Time grows linearly with the number of
    sentences.
    """
    if min(settings.max_sentences, settings.windows_per_report) < 1:
        raise UnknownSetting("evidence.max_sentences and evidence.windows_per_report must be at least 1")
    found = [
        (report, one) for report, vectors in reports for one in _closest(claim, claim_vector, report, vectors, settings)
    ]
    least = settings.least_likeness * max((one.score for _, one in found), default=0.0)
    return tuple(_window(report, one) for report, one in found if least <= 0 or one.score >= least)


def _closest(
    claim: str, claim_vector: Vectors, report: Report, vectors: Vectors, settings: EvidenceSettings
) -> list[_Ranked]:
    cosines = np.asarray(vectors, dtype=np.float64) @ np.asarray(claim_vector, dtype=np.float64)
    ranked = sorted(
        _candidates(_words(claim), report, cosines, settings.max_sentences),
        key=lambda window: (-window.score, window.last - window.first, window.first),
    )
    return ranked[: settings.windows_per_report]


def _candidates(
    claim: frozenset[str], report: Report, cosines: npt.NDArray[np.float64], max_sentences: int
) -> Iterator[_Ranked]:
    found = [_words(sentence.text) for sentence in report.sentences]
    rarity = _rarity(claim, found)
    total = math.fsum(rarity.values()) or 1.0
    shared = [claim & words for words in found]
    withdrawn = [_withdrawn(report, place) for place in range(len(shared))]
    for first in range(len(shared)):
        for last in range(first, min(first + max_sentences, len(shared))):
            if withdrawn[last] or (last > first and _apart(report, last)):
                break
            inside = shared[first : last + 1]
            if len(inside) > 1 and not (_adds(inside[0], inside[1:]) and _adds(inside[-1], inside[:-1])):
                continue
            recall = math.fsum(rarity[word] for word in sorted(frozenset[str]().union(*inside))) / total
            # rounded, so that the last bits of a matrix product never decide between two windows
            yield _Ranked(first, last, round(float(cosines[first : last + 1].mean()) + recall, 6))


def _rarity(claim: frozenset[str], sentences: list[frozenset[str]]) -> Mapping[str, float]:
    """Inverse document frequency of the claim's words, a sentence being a document."""
    counts = Counter(word for words in sentences for word in words & claim)
    return {word: math.log(1 + len(sentences) / (1 + counts[word])) for word in sorted(claim)}


def _adds(shared: frozenset[str], rest: list[frozenset[str]]) -> bool:
    return bool(shared - frozenset[str]().union(*rest))


def _apart(report: Report, place: int) -> bool:
    """Whether words that were set aside stand between a sentence and the one before it: evidence never spans them."""
    before, after = report.sentences[place - 1], report.sentences[place]
    return _WORD.search(report.text, before.end, after.start) is not None


def _withdrawn(report: Report, place: int) -> bool:
    """Whether the report takes the sentence back ("We wrote that ... . That was wrong."): it is no evidence then."""
    here, after = (" ".join(s.text for s in report.sentences[place : place + many]) for many in (1, 2))
    return _TOLD_EARLIER.search(here) is not None and _WRONG.search(after) is not None


def _window(report: Report, ranked: _Ranked) -> Window:
    sentences = report.sentences[ranked.first : ranked.last + 1]
    start, end = sentences[0].start, sentences[-1].end
    return Window(report.id, sentences, start, end, report.text[start:end])


def _words(text: str) -> frozenset[str]:
    return frozenset(word.lower() for word in _WORD.findall(unaccented(text)))
