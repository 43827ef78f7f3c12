"""What the checker says of texts that a writer may still choose among."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from summarize.checker.check import Checker
from summarize.checker.claims import split_claims
from summarize.planning.vectors import SentenceVectors
from summarize.records import Agreement, CheckedClaim, Opinion

if TYPE_CHECKING:
    from summarize.language import Parser


class Opinions:
    """Called with texts, gives an `Opinion` of each; ``vectors`` cover the sentences of ``agreement.reports``."""

    def __init__(self, checker: Checker, parser: Parser, agreement: Agreement, vectors: SentenceVectors) -> None:
        self._checker = checker
        self._parser = parser
        self._agreement = agreement
        self._vectors = vectors

    def __call__(self, texts: Sequence[str]) -> tuple[Opinion, ...]:
        """All their claims are judged together; a text without any has nothing to be supported and is objected to."""
        claims = [split_claims(text, self._parser) for text in texts]
        together = [claim for found in claims for claim in found]
        checked = iter(self._checker.check("", together, self._agreement, self._vectors).claims)
        return tuple(_opinion([next(checked) for _ in found]) for found in claims)


def _opinion(claims: Sequence[CheckedClaim]) -> Opinion:
    if not claims:
        return Opinion("it claims nothing")
    doubted = next((claim for claim in claims if claim.verdict != "supported"), None)
    if doubted is None:
        return Opinion(None)
    reasons = "; ".join(reason.message for reason in doubted.reasons)
    return Opinion(f"{doubted.verdict}: {reasons}" if reasons else doubted.verdict)
