"""False claims beside what else the reports of the event say, found as the checker finds evidence.

The checker shows its model several passages of every report and believes the one that speaks most for a claim. So the
model must turn a false claim down not only beside the passage that contradicts it but beside all that merely resemble.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

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

    The passage is of another report of the event or of another part of the same one. It may contradict the claim or say
    nothing of it. What an excerpt merely does not say another passage might, so only contradicted claims are taken.
    """
    reports: dict[str, list[Article]] = defaultdict(list)
    for article in articles.values():
        reports[article.event].append(article)
    for claim in claims:
        if claim.label == "contradiction":
            event = articles[claim.article].event
            passages = [passage for article in reports[event] for passage in _nearest(claim, article)]
            if passages:
                yield Pair(max(passages)[1], claim.claim, "not_entailment", SOURCE, event)


def _nearest(claim: WrittenClaim, article: Article) -> Iterator[tuple[int, str]]:
    """The passage of the article that is most like the claim, its excerpt left out, and how many words they share."""
    taken = range(claim.first, claim.last + 1) if article.id == claim.article else range(0)
    report = _report(article, taken)
    unknown = np.zeros((len(report.sentences), 1), dtype=np.float32)
    for window in select_windows(claim.claim, unknown[:1].reshape(-1), report, unknown, NEAREST):
        yield len(_words(claim.claim) & _words(window.text)), window.text


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
