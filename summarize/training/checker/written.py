"""Claims about news articles that were written freely, true ones and such that are wrong in one respect."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from summarize.errors import UnusableInput
from summarize.training.articles import Article
from summarize.training.checker.pairs import Label, Pair, labelled_lines


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


def read_written(path: Path, articles: Mapping[str, Article]) -> Iterator[WrittenClaim]:
    """The claims in the order of the file; ``articles`` maps their ids to what they are about.

    Raises `UnusableInput` for a line that is no claim, and where the articles have another text than when it was
    written.
    """
    if not path.is_file():
        raise UnusableInput(f"{path}: no such file; name another with written.NAME=FILE, or do without: ~written")
    for place, written in labelled_lines(path, WrittenClaim, "a claim"):
        if written.article not in articles:
            raise UnusableInput(f"{place}: the data sets have no article {written.article}")
        if digest_of(excerpt_of(written, articles)) != written.digest:
            raise UnusableInput(f"{place}: {written.article} has another text than the claim is about")
        yield written


def with_excerpts(claims: Iterable[WrittenClaim], articles: Mapping[str, Article], name: str) -> Iterator[Pair]:
    """Each claim with its excerpt as the premise; ``name`` and the kind are the pair's source."""
    for claim in claims:
        event = articles[claim.article].event
        yield Pair(excerpt_of(claim, articles), claim.claim, claim.label, f"{name}-{claim.kind}", event)


def excerpt_of(claim: WrittenClaim, articles: Mapping[str, Article]) -> str:
    """What the claim was written about."""
    return " ".join(articles[claim.article].sentences[claim.first : claim.last + 1])


def digest_of(excerpt: str) -> str:
    """The first twelve digits of the excerpt's SHA-256: enough to see that it has changed."""
    return hashlib.sha256(excerpt.encode()).hexdigest()[:12]
