"""What a reader of the summary should look at: claims that are unsupported, contradicted or disputed, and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from summarize.records import CheckedClaim, CheckedSummary, Evidence
from summarize.rendering.citations import Sources, disputed
from summarize.rendering.marking import Status, status_of

Relation = Literal["supports", "contradicts", "nearest"]
NOTHING_NEAR = "no report says anything that could be compared with it"


@dataclass(frozen=True)
class Quote:
    """Words of the source with this citation number; ``relation``: what they are to the claim."""

    relation: Relation
    number: int
    evidence: Evidence


@dataclass(frozen=True)
class Problem:
    """One claim (its index among the summary's claims) that deserves a look, with the reasons in words."""

    claim: int
    status: Status
    statement: str
    reasons: tuple[str, ...]
    quotes: tuple[Quote, ...]


def find_problems(summary: CheckedSummary, sources: Sources) -> tuple[Problem, ...]:
    """The claims that are not simply supported, in text order."""
    return tuple(
        _problem(index, checked, sources)
        for index, checked in enumerate(summary.claims)
        if status_of(checked) != "supported"
    )


def quotes(checked: CheckedClaim, sources: Sources) -> tuple[Quote, ...]:
    """Every piece of evidence of a claim: for it, against it, and the nearest that does not support it."""
    nearest = (checked.nearest,) if checked.nearest and checked.nearest not in checked.against else ()
    found: dict[Relation, tuple[Evidence, ...]] = {
        "supports": checked.evidence,
        "contradicts": checked.against,
        "nearest": nearest,
    }
    return tuple(
        Quote(relation, sources.number(item.report), item) for relation, items in found.items() for item in items
    )


def totals(summary: CheckedSummary) -> str:
    """One line: how many claims have which verdict, and who judged."""
    if not summary.claims:
        return f"No claims to judge; checker {summary.checker}"
    noun = "claim" if len(summary.claims) == 1 else "claims"
    doubt = f" ({count} disputed)" if (count := disputed(summary)) else ""
    return (
        f"{len(summary.claims)} {noun}: {summary.count('supported')} supported{doubt}, "
        f"{summary.count('unsupported')} unsupported, {summary.count('contradicted')} contradicted; "
        f"checker {summary.checker}"
    )


def _problem(index: int, checked: CheckedClaim, sources: Sources) -> Problem:
    reasons = tuple(reason.message for reason in checked.reasons)
    others = [quote for quote in quotes(checked, sources) if quote.relation != "supports"]
    shown = tuple(quote for quote in others if quote.relation == "contradicts" or not checked.against)
    return Problem(
        index,
        status_of(checked),
        checked.claim.statement,
        reasons if reasons or shown else (NOTHING_NEAR,),
        shown,
    )
