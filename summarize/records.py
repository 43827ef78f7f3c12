"""The values that travel through Accord: frozen, buildable by hand, writable as JSON.

Data flows one way: ``Cluster -> Agreement -> Plan -> Draft -> CheckedSummary -> Result``. Offsets are half-open
``[start, end)`` character positions (Python string indices) into the text that the field names.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Verdict = Literal["supported", "unsupported", "contradicted"]


@dataclass(frozen=True)
class Notice:
    """Something a user must be told: a report that was set aside, a text that was cut, a claim that was not judged.

    ``message`` is shown alone, so it names the ``report`` (id) that it is about, where it is about one.
    """

    code: str
    message: str
    report: str | None = None


@dataclass(frozen=True)
class Sentence:
    """One kept sentence of a report; ``text == report.text[start:end]``."""

    report: str
    index: int
    start: int
    end: int
    text: str
    paragraph: int

    @property
    def id(self) -> str:
        """Unique within a cluster, e.g. ``reuters-wire#3`` (zero-based)."""
        return f"{self.report}#{self.index}"


@dataclass(frozen=True)
class SetAside:
    """A stretch of a report that is not reporting (caption, boilerplate, stamp), with the reason in a word or two."""

    start: int
    end: int
    text: str
    reason: str


@dataclass(frozen=True)
class Report:
    """One source document. ``text`` is as loaded, without invisible characters; offsets of the parts point into it."""

    id: str
    text: str
    sentences: tuple[Sentence, ...]
    set_aside: tuple[SetAside, ...] = ()
    title: str | None = None
    publisher: str | None = None
    date: dt.date | None = None
    language: str | None = None
    origin: str = ""
    notices: tuple[Notice, ...] = ()


@dataclass(frozen=True)
class Cluster:
    """The reports of one event as read; ``excluded`` were read but set aside, each with a notice that says why."""

    reports: tuple[Report, ...]
    excluded: tuple[Report, ...] = ()
    notices: tuple[Notice, ...] = ()


@dataclass(frozen=True)
class NearCopy:
    """``sentence`` says almost word for word what the earlier ``original`` says (both are sentence ids)."""

    sentence: str
    original: str
    similarity: float


@dataclass(frozen=True)
class Derivation:
    """``report`` largely rewrites ``original``; ``share`` of its sentences (0 to 1) have a close counterpart there."""

    report: str
    original: str
    share: float


@dataclass(frozen=True)
class Group:
    """Sentences that state the same thing, best representative first.

    ``reports``: the distinct reports among them. ``support``: how many of those are independent of each other
    (at least 1). ``centrality``: mean similarity to the cluster, 0 to 1.
    """

    sentences: tuple[Sentence, ...]
    reports: tuple[str, ...]
    support: int
    centrality: float


@dataclass(frozen=True)
class Agreement:
    """Which report says what: the kept reports, what depends on what, and the groups of sentences that agree."""

    reports: tuple[Report, ...]
    excluded: tuple[Report, ...]
    copies: tuple[NearCopy, ...]
    derivations: tuple[Derivation, ...]
    groups: tuple[Group, ...]
    notices: tuple[Notice, ...] = ()


@dataclass(frozen=True)
class PlanItem:
    """A group chosen for the summary, with the reason in words and the score (higher is better) that chose it.

    ``sentence`` is the one of the group that says it best; ``gist`` is that sentence tidied to stand on its own.
    """

    group: Group
    sentence: Sentence
    gist: str
    score: float
    reason: str


@dataclass(frozen=True)
class DisputedValue:
    """One answer to "how many", in the words of the reports (ids) that give it, and the ids of their sentences."""

    wording: str
    reports: tuple[str, ...]
    sentences: tuple[str, ...]


@dataclass(frozen=True)
class Disagreement:
    """Independent reports count the same thing differently, and none explains why.

    ``thing``: what is counted, in the plural ("soldiers"); ``event``: what happened to them, after "were"
    ("captured"). ``values``: two or more, fewest first. ``text``: one sentence that says so.
    """

    thing: str
    event: str
    values: tuple[DisputedValue, ...]
    text: str


@dataclass(frozen=True)
class Plan:
    """What the summary will say, in order; ``left_out`` holds the groups that did not fit, best first.

    ``disagreements``: on what independent reports differ, to be said where the summary speaks of it.
    """

    items: tuple[PlanItem, ...]
    left_out: tuple[Group, ...]
    reports: tuple[Report, ...]
    max_words: int
    notices: tuple[Notice, ...] = ()
    disagreements: tuple[Disagreement, ...] = ()


@dataclass(frozen=True)
class Rejected:
    """A sentence that the writer wrote and did not use, with the reason in words (the checker did not support it)."""

    text: str
    reason: str


@dataclass(frozen=True)
class Attribution:
    """The stretch ``[start, end)`` of a draft's text tells what these ``reports`` (ids) say and others do not."""

    start: int
    end: int
    reports: tuple[str, ...]


@dataclass(frozen=True)
class Draft:
    """A written summary, not yet checked; ``text`` is plain prose.

    ``headline``: one neutral line above the text, no part of it; None where the writer wrote none. ``rejected``:
    first what the writer itself found wanting, then what the checker did. ``attributions``: stretches for which only
    some reports may be evidence.
    """

    text: str
    writer: str
    notices: tuple[Notice, ...] = ()
    headline: str | None = None
    rejected: tuple[Rejected, ...] = ()
    attributions: tuple[Attribution, ...] = ()


@dataclass(frozen=True)
class Span:
    """A stretch ``[start, end)`` of some text, with its words."""

    start: int
    end: int
    text: str


@dataclass(frozen=True)
class Evidence:
    """Consecutive sentences of one report, and what the judge says of the claim given them.

    How many they may be is a setting of the checker. The probabilities lie in 0..1 and sum to 1. ``start`` and ``end``
    are offsets into the report's text, and ``text == report.text[start:end]``.
    """

    report: str
    sentences: tuple[str, ...]
    start: int
    end: int
    text: str
    entailment: float
    neutral: float
    contradiction: float


@dataclass(frozen=True)
class Reason:
    """Why a claim is not supported, for a reader: ``kind`` is number, date, name, negation, agent or evidence."""

    kind: str
    message: str


@dataclass(frozen=True)
class Claim:
    """The smallest statement that can be true or false on its own; ``text == summary[start:end]``.

    ``parts`` are the stretches of the summary that make up the statement when it is not contiguous (a shared
    subject with one of two coordinated clauses); ``statement`` is those parts joined, the text that is judged.
    """

    start: int
    end: int
    text: str
    statement: str
    parts: tuple[Span, ...]


@dataclass(frozen=True)
class CheckedClaim:
    """A claim with its verdict.

    ``score``: 0 to 1, the strongest entailment found, less what other reports say against the claim, or None where
    nothing could be compared (no evidence). ``support``: how many independent reports entail it. ``evidence`` supports
    the claim; ``against`` contradicts it. ``nearest``, only for claims that are not supported: what supports a
    contradicted claim most, beside ``against``; for an unsupported claim the evidence that says most of it.
    """

    claim: Claim
    verdict: Verdict
    score: float | None
    support: int
    evidence: tuple[Evidence, ...] = ()
    against: tuple[Evidence, ...] = ()
    nearest: Evidence | None = None
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True)
class Opinion:
    """What the checker says of a text before it is printed: None when the reports support each of its claims.

    Otherwise ``objection`` is the reason that it gives, in words for a reader.
    """

    objection: str | None


@dataclass(frozen=True)
class CheckedSummary:
    """A summary and the verdict on every claim in it, in text order."""

    text: str
    claims: tuple[CheckedClaim, ...]
    checker: str
    notices: tuple[Notice, ...] = ()

    def count(self, verdict: Verdict) -> int:
        """How many claims have this verdict."""
        return sum(claim.verdict == verdict for claim in self.claims)


@dataclass(frozen=True)
class Result:
    """Everything a run produced; ``headline`` and ``rejected`` are those of the draft.

    ``plan``, ``writer`` and ``headline`` are None when a given summary was checked rather than written.
    """

    summary: CheckedSummary
    agreement: Agreement
    plan: Plan | None
    writer: str | None
    settings: Mapping[str, Any]
    signature: Mapping[str, Any]
    timings: Mapping[str, float] = field(default_factory=dict)
    notices: tuple[Notice, ...] = ()
    headline: str | None = None
    rejected: tuple[Rejected, ...] = ()
