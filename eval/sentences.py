"""Summaries that people judged as a whole: a sentence is what a checker judges, and the worst one decides."""

from __future__ import annotations

from collections.abc import Sequence

from eval.run.folder import JudgedClaim
from summarize.checker.claims import line_claims
from summarize.reading.sentences import split_sentences

_WORST = ("contradicted", "unsupported", "supported")


def claim_sentences(claim: str) -> list[str]:
    """The sentences of a labelled claim that have a letter or digit, white space made plain."""
    plain = " ".join(claim.split())
    return [span.text for span in split_sentences(plain) if line_claims(span.text)]


def worst(claim: str, parts: Sequence[JudgedClaim]) -> JudgedClaim:
    """The verdict on a claim by those on its sentences: the worst, and the lowest score.

    Unsupported without a score when there is no sentence, and without a score when a sentence has none.
    """
    if not parts:
        return JudgedClaim(claim, "unsupported", None)
    verdict = min((part.verdict for part in parts), key=_WORST.index)
    scores = [part.score for part in parts]
    return JudgedClaim(claim, verdict, None if None in scores else min(score for score in scores if score is not None))
