"""Which stretch of a summary shows which claim: computed once, drawn by the text, Markdown and HTML renderers.

Claims may share words (a subject with two verbs) or lie inside each other (an apposition). Every character of the
summary is shown exactly once, in one segment, and every claim shows in at least one segment.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from summarize.records import CheckedClaim, CheckedSummary, Claim
from summarize.rendering.citations import Sources

Status = Literal["supported", "disputed", "unsupported", "contradicted"]
SEVERITY: tuple[Status, ...] = ("supported", "disputed", "unsupported", "contradicted")

ABBREVIATION = re.compile(r"\.\w\Z")  # "U.S" before its last full stop
QUOTATION_ENDS = re.compile(r"[.!?][\"”’]\Z")  # and the sentence with it
NEXT_WORD = re.compile(r"\s+[\"'“‘(]*(\w)")  # directly after


@dataclass(frozen=True)
class Segment:
    """A stretch of the summary that starts at ``start``; joined, the segments' texts are the summary.

    ``claims``: indices of the claims it shows, none for text between claims, which has no ``status`` either. Several
    claims in one segment show the gravest status. ``citations``: source numbers of the reports that support it;
    ``against``: of those that contradict it. ``cited``: whether they are to be named after this segment; they are
    not where a later segment of the same claim or of the same sentence names them.
    """

    text: str
    start: int
    claims: tuple[int, ...] = ()
    status: Status | None = None
    citations: tuple[int, ...] = ()
    against: tuple[int, ...] = ()
    cited: bool = False


@dataclass(frozen=True)
class _Stretch:
    start: int
    end: int
    claims: tuple[int, ...]


def status_of(checked: CheckedClaim) -> Status:
    """The verdict, with ``disputed`` for a supported claim that another report contradicts."""
    if checked.verdict != "supported":
        return checked.verdict
    return "disputed" if checked.against else "supported"


def mark(summary: CheckedSummary, sources: Sources) -> tuple[Segment, ...]:
    """Cut the summary into segments, in text order."""
    segments: list[Segment] = []
    position = 0
    for stretch in _tidied(_joined(_owned(summary), summary.text), summary.text):
        if position < stretch.start:
            segments.append(Segment(summary.text[position : stretch.start], position))
        segments.append(_segment(summary, sources, stretch))
        position = stretch.end
    if position < len(summary.text):
        segments.append(Segment(summary.text[position:], position))
    return _cited_once(segments, summary.text)


def _spans(claim: Claim) -> list[tuple[int, int]]:
    return [(part.start, part.end) for part in claim.parts] or [(claim.start, claim.end)]


def _owned(summary: CheckedSummary) -> list[_Stretch]:
    """Stretches between all ends of claims, each with the claims that show there.

    Shared words go to the first claim, except that a claim with no word of its own takes all of its words.
    """
    spans = [_spans(checked.claim) for checked in summary.claims]
    cuts = sorted({offset for claim in spans for span in claim for offset in span})
    place = {offset: index for index, offset in enumerate(cuts)}
    covering: list[list[int]] = [[] for _ in cuts]
    for index, claim in enumerate(spans):
        for piece in sorted({piece for start, end in claim for piece in range(place[start], place[end])}):
            covering[piece].append(index)
    with_own_words = {claims[0] for claims in covering if len(claims) == 1}
    return [
        _Stretch(start, end, tuple(claim for claim in claims if claim not in with_own_words) or tuple(claims[:1]))
        for (start, end), claims in zip(pairwise(cuts), covering, strict=False)  # the last cut begins no piece
        if claims
    ]


def _joined(stretches: list[_Stretch], text: str) -> list[_Stretch]:
    """One stretch for neighbours that show the same claims with no word between them."""
    joined: list[_Stretch] = []
    for stretch in stretches:
        last = joined[-1] if joined else None
        if last and last.claims == stretch.claims and not re.search(r"\w", text[last.end : stretch.start]):
            joined[-1] = _Stretch(last.start, stretch.end, last.claims)
        else:
            joined.append(stretch)
    return joined


def _tidied(stretches: list[_Stretch], text: str) -> list[_Stretch]:
    """Leave outer spaces, a first comma and the full stop to the text between claims, unless nothing else were left."""
    tidied = []
    for stretch in stretches:
        words = text[stretch.start : stretch.end].rstrip()
        bare = words.rstrip(".!?")
        words = words if ABBREVIATION.search(bare) else bare
        start = stretch.start + len(words) - len(words.lstrip(" \n,;:"))
        end = stretch.start + len(words)
        tidied.append(_Stretch(start, end, stretch.claims) if start < end else stretch)
    return tidied


def _segment(summary: CheckedSummary, sources: Sources, stretch: _Stretch) -> Segment:
    claims = [summary.claims[claim] for claim in stretch.claims]
    return Segment(
        summary.text[stretch.start : stretch.end],
        stretch.start,
        stretch.claims,
        max((status_of(claim) for claim in claims), key=SEVERITY.index),
        sources.numbers(evidence for claim in claims for evidence in claim.evidence),
        sources.numbers(evidence for claim in claims for evidence in claim.against),
    )


def _cited_once(segments: list[Segment], text: str) -> tuple[Segment, ...]:
    """Walk backwards, so that what comes later is known: a citation stands at the end of what it covers."""
    marked: list[Segment] = []
    shown: set[int] = set()
    later: Segment | None = None  # the next claim segment of the same sentence
    for segment in reversed(segments):
        if segment.status:
            later = None if _ends_sentence(segment, text) else later
            same = later is not None and _says(later) == _says(segment)
            cited = bool(segment.citations) and not same and not shown.issuperset(segment.claims)
            shown.update(segment.claims)
            later = segment
            marked.append(replace(segment, cited=cited))
        else:
            later = None if re.search(r"[.!?\n]", segment.text) else later
            marked.append(segment)
    return tuple(reversed(marked))


def _ends_sentence(segment: Segment, text: str) -> bool:
    """Whether the sentence ends within a claim: with a quotation, or an abbreviation before a capital letter."""
    if QUOTATION_ENDS.search(segment.text):
        return True
    following = NEXT_WORD.match(text, segment.start + len(segment.text))
    return segment.text.endswith(".") and following is not None and following.group(1).isupper()


def _says(segment: Segment) -> tuple[Status | None, tuple[int, ...], tuple[int, ...]]:
    return segment.status, segment.citations, segment.against
