"""Labelled claims with what the checker finds for and against them, as arrays."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

import numpy as np
import numpy.typing as npt

from eval.data.build import why_unreadable
from eval.records import LabelledClaim
from eval.sentences import claim_sentences
from summarize.checker.weighing import Weighed
from summarize.pipeline import Pipeline

Array = npt.NDArray[np.float64]

COLUMNS = 6
"""Of `Examined`, that have a value for each window."""


@dataclass(frozen=True)
class Examined:
    """Windows of all claims of a set, one row each.

    ``entailment``, ``contradiction``, ``overlap`` and ``opposed`` (by other reports): 0 to 1. ``missing``: how many
    facts the window lacks. ``conflict``: 0 or 1. ``sentence``: place of the claim's sentence, ascending without gaps.
    ``claim``: for each sentence, the place of its claim, likewise. ``supported`` and ``articles``: for each claim.
    """

    entailment: Array
    contradiction: Array
    overlap: Array
    opposed: Array
    missing: Array
    conflict: Array
    sentence: npt.NDArray[np.int64]
    claim: npt.NDArray[np.int64]
    supported: npt.NDArray[np.bool_]
    articles: tuple[str, ...]


def examine(claims: Sequence[LabelledClaim], pipeline: Pipeline) -> Examined:
    """Examine the claims, those about one text together; a sentence without a window gets one that says nothing."""
    rows: list[tuple[float, ...]] = []
    sentence: list[int] = []
    claim: list[int] = []
    for place, found in enumerate(_found(claims, pipeline)):
        for weighed in found:
            rows += [_row(item) for item in weighed] or [(0.0,) * COLUMNS]
            sentence += [len(claim)] * max(1, len(weighed))
            claim.append(place)
    entailment, contradiction, overlap, opposed, missing, conflict = np.asarray(rows).reshape(-1, COLUMNS).T
    return Examined(
        entailment,
        contradiction,
        overlap,
        opposed,
        missing,
        conflict,
        np.asarray(sentence, dtype=np.int64),
        np.asarray(claim, dtype=np.int64),
        np.asarray([item.supported for item in claims], dtype=np.bool_),
        tuple(item.article for item in claims),
    )


def joined(one: Examined, other: Examined) -> Examined:
    """Both sets as one, the claims of ``one`` first."""
    return Examined(
        np.concatenate([one.entailment, other.entailment]),
        np.concatenate([one.contradiction, other.contradiction]),
        np.concatenate([one.overlap, other.overlap]),
        np.concatenate([one.opposed, other.opposed]),
        np.concatenate([one.missing, other.missing]),
        np.concatenate([one.conflict, other.conflict]),
        np.concatenate([one.sentence, other.sentence + len(one.claim)]),
        np.concatenate([one.claim, other.claim + len(one.supported)]),
        np.concatenate([one.supported, other.supported]),
        one.articles + other.articles,
    )


def _found(claims: Sequence[LabelledClaim], pipeline: Pipeline) -> Iterator[list[tuple[Weighed, ...]]]:
    """For each claim the weighed windows of each of its sentences; of none without a sentence or a readable text."""
    for _, group in groupby(claims, key=lambda claim: id(claim.cluster)):
        members = tuple(group)
        if why_unreadable(members[0].cluster):
            for _ in members:
                yield [()]
            continue
        parts = [claim_sentences(member.claim) for member in members]
        examined = iter(pipeline.examine([text for part in parts for text in part], members[0].cluster))
        for part in parts:
            yield [next(examined).weighed for _ in part] or [()]


def _row(item: Weighed) -> tuple[float, ...]:
    relations = [finding.relation for finding in item.findings]
    missing, conflict = float(relations.count("missing")), float("conflict" in relations)
    return item.judged.entailment, item.judged.contradiction, item.overlap, item.opposed, missing, conflict
