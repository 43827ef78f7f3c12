"""False claims beside what else the reports of the event say, found much as the checker finds evidence.

The checker shows its model several passages of every report and believes the one that speaks most for a claim. So the
model must turn a false claim down not only beside the passage that contradicts it but beside all that merely resemble.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

import numpy as np

from summarize.checker.evidence import select_windows
from summarize.records import Report, Sentence
from summarize.settings import EvidenceSettings
from summarize.training.articles import Article
from summarize.training.checker.pairs import Pair
from summarize.training.checker.written import WrittenClaim

SOURCE = "elsewhere"
NEAREST = EvidenceSettings(max_sentences=4, windows_per_report=1)


def elsewhere(claims: Iterable[WrittenClaim], articles: Mapping[str, Article]) -> Iterator[Pair]:
    """Each claim that its excerpt contradicts, with the passage of the event that shares most words with it.

    Of each report, and of the rest of the claim's own one, the passage with most of the claim's rare words stands to be
    chosen. It may contradict the claim or say nothing of it. What an excerpt merely does not say another passage might,
    so only contradicted claims are taken.
    """
    reports: dict[str, list[Article]] = defaultdict(list)
    for article in articles.values():
        reports[article.event].append(article)
    for claim in claims:
        event = articles[claim.article].event
        passages = _nearest(claim, reports[event]) if claim.label == "contradiction" else []
        if passages:
            yield Pair(max(passages)[1], claim.claim, "not_entailment", SOURCE, event)


def _nearest(claim: WrittenClaim, articles: Sequence[Article]) -> list[tuple[int, str]]:
    """The passage of each article that is most like the claim, and how many words they share; not of its excerpt."""
    excerpt = range(claim.first, claim.last + 1)
    reports = [_report(article, excerpt if article.id == claim.article else range(0)) for article in articles]
    by_words_alone = [(report, np.zeros((len(report.sentences), 1), dtype=np.float32)) for report in reports]
    windows = select_windows(claim.claim, np.zeros(1, dtype=np.float32), by_words_alone, NEAREST)
    return [(len(_words(claim.claim) & _words(window.text)), window.text) for window in windows]


def _report(article: Article, without: range) -> Report:
    sentences: list[Sentence] = []
    start = 0
    for place, text in enumerate(article.sentences):
        if place not in without:
            sentences.append(Sentence(article.id, place, start, start + len(text), text, 0))
        start += len(text) + 1
    return Report(article.id, " ".join(article.sentences), tuple(sentences))


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", text.lower()))
