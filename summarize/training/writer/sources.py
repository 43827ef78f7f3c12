"""Which sentences of the reports bear out a sentence that an editor wrote of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from summarize.writers.facts_in_text import SourceFacts

NEAR = 0.3
"""Share of a target's content stems from which a sentence is about the same thing."""
COVERED = 0.6
"""Share of a target's content stems that its sources must have together."""
PER_REPORT = 2
MOST = 6

_WORD = re.compile(r"[A-Za-z]+|\d[\d,.]*")


def is_faithful(text: str, sources: Iterable[str]) -> bool:
    """Whether every name and number of ``text`` stands in the sources, as strings.

    Training on targets with others teaches a writer to invent: Nan et al. 2021, "Entity-level Factual Consistency of
    Abstractive Text Summarization".
    """
    return SourceFacts(sources, function_words()).bear_out(text)


def coverage(text: str, sources: Iterable[str]) -> float:
    """Share, 0 to 1, of the content stems of ``text`` that the sources have; 0 for a text that has none."""
    wanted = stems(text)
    known = frozenset[str]().union(*(stems(source) for source in sources))
    return len(wanted & known) / len(wanted) if wanted else 0.0


def sources_of(target: str, reports: Sequence[Sequence[str]]) -> tuple[tuple[str, ...], ...] | None:
    """Of each report the sentences that tell what ``target`` tells, in its order; None if they do not bear it out.

    At most `PER_REPORT` of a report and `MOST` in all are taken, those that share most of the target's stems first.
    Where that leaves something out, the sentence that adds most is taken, too.
    """
    wanted = stems(target)
    if not wanted:
        return None
    shared = {
        (r, s): len(wanted & stems(sentence)) / len(wanted)
        for r, report in enumerate(reports)
        for s, sentence in enumerate(report)
    }
    taken: list[tuple[int, int]] = []
    for place in sorted(shared, key=lambda place: (-shared[place], place)):
        per_report = sum(place[0] == other[0] for other in taken)
        if shared[place] >= NEAR and per_report < PER_REPORT and len(taken) < MOST:
            taken.append(place)
    known = frozenset[str]().union(*(stems(reports[r][s]) for r, s in taken))
    gains = {place: len((wanted - known) & stems(reports[place[0]][place[1]])) for place in shared}
    best = max(gains, key=lambda place: (gains[place], -place[0], -place[1]), default=None)
    if best is not None and gains[best] > 1 and best not in taken:
        taken.append(best)
    found = tuple(
        tuple(sentence for s, sentence in enumerate(report) if (r, s) in taken) for r, report in enumerate(reports)
    )
    chosen = [sentence for report in found for sentence in report]
    if coverage(target, chosen) < COVERED or not is_faithful(target, chosen):
        return None
    return tuple(report for report in found if report)


@cache
def stems(text: str) -> frozenset[str]:
    """The first five letters of every content word, and every number."""
    stop = function_words()
    words = (word.rstrip(".,") for word in _WORD.findall(text))
    return frozenset(word.lower()[:5] for word in words if word.lower() not in stop and len(word) > 1)


@cache
def function_words() -> frozenset[str]:
    """Words, in small letters, that say nothing on their own."""
    from spacy.lang.en.stop_words import STOP_WORDS

    return frozenset(STOP_WORDS)
