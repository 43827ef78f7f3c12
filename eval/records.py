"""The values that travel through the evaluation: ``Example -> Outcome -> Score``; frozen, writable as JSON."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from summarize.records import Cluster, Result

Direction = Literal["higher", "lower", "neither"]
MEASURED = ("seconds", "megabytes")
"""What each example cost; no metrics, since two equal runs do not share it."""


@dataclass(frozen=True)
class Example:
    """A cluster to summarise, and the summaries that people wrote of it (possibly none).

    ``article``: examples that share one are not independent and are resampled together.
    """

    id: str
    cluster: Cluster
    references: tuple[str, ...]
    article: str


@dataclass(frozen=True)
class LabelledClaim:
    """A claim that people judged against the reports of a cluster.

    ``supported``: their verdict, the majority where there were several. ``kind``: what is wrong with a false claim
    (number, name, negation, agent, time, attribution, invention ...), None where the set does not say.
    """

    id: str
    claim: str
    cluster: Cluster
    supported: bool
    article: str
    kind: str | None = None


@dataclass(frozen=True)
class Outcome:
    """What a system wrote for an example, checked; wall-clock seconds and peak memory in MB (10**6 bytes) it took.

    ``seconds`` and ``megabytes`` are None where the summary was not written here but read from a file.
    """

    example: Example
    result: Result
    seconds: float | None = None
    megabytes: float | None = None


@dataclass(frozen=True)
class Score:
    """One value of one metric for one example; ``value`` is None exactly when ``reason`` says why there is none."""

    value: float | None
    reason: str | None = None
