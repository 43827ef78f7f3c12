"""Claims about news articles that were written freely, true ones and such that are wrong in one respect."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from summarize.errors import UnusableInput
from summarize.training.articles import Article
from summarize.training.checker.pairs import Label, Pair, labelled_lines
from summarize.training.command import tell
from summarize.training.overlap import TestTexts

PREFIX = "written-"
NO_TESTS = TestTexts(())


@dataclass(frozen=True)
class WrittenClaim:
    """A claim and what it was written about, which stands in a data set and not in this project.

    ``article``: the id of an `Article`. ``first`` and ``last``: places of the excerpt's sentences in it, from 0, both
    included. ``digest``: of the excerpt, see `digest_of`. ``kind``: "true", or in what the claim is wrong.
    """

    article: str
    first: int
    last: int
    digest: str
    claim: str
    label: Label
    kind: str


def read_written(path: Path, articles: Iterable[Article], tests: TestTexts = NO_TESTS) -> Iterator[Pair]:
    """The claims with the excerpts that they are about, in the order of the file, none about an article of ``tests``.

    How many are left out for that is told. Raises `UnusableInput` for a line that is no claim, and where the articles
    have another text than when it was written.
    """
    if not path.is_file():
        raise UnusableInput(f"{path}: no such file; set written=FILE, or written= to do without")
    found = {article.id: article for article in articles}
    tested = Counter[str]()
    for place, written in labelled_lines(path, WrittenClaim, "a claim"):
        if written.article not in found:
            raise UnusableInput(f"{place}: the data sets have no article {written.article}")
        article = found[written.article]
        excerpt = " ".join(article.sentences[written.first : written.last + 1])
        if digest_of(excerpt) != written.digest:
            raise UnusableInput(f"{place}: {written.article} has another text than the claim is about")
        if tests.has(article.sentences):
            tested[article.id] += 1
            continue
        yield Pair(excerpt, written.claim, written.label, PREFIX + written.kind, article.event)
    if tested:
        tell(f"{path}: {tested.total()} claims left out, about {len(tested)} articles of test sets")


def digest_of(excerpt: str) -> str:
    """The first twelve digits of the excerpt's SHA-256: enough to see that it has changed."""
    return hashlib.sha256(excerpt.encode()).hexdigest()[:12]
