"""Claims and passages as the checks see them."""

import datetime as dt
from collections.abc import Callable

import pytest

from summarize.checker.facts import FactCheck, Passage
from summarize.language import Parser

SUNDAY = dt.date(2023, 6, 4)
Compared = Callable[..., list[tuple[str, str, str | None]]]


@pytest.fixture(scope="session")
def compared(parser: Parser) -> Compared:
    """What a check finds in a claim against a passage: relation, the claim's words, the passage's words."""

    def compare(
        check: FactCheck, claim: str, evidence: str, today: dt.date | None = SUNDAY
    ) -> list[tuple[str, str, str | None]]:
        found = check.compare(Passage(parser(claim), today), Passage(parser(evidence), today))
        assert all(claim[finding.claim.start : finding.claim.end] == finding.claim.text for finding in found)
        return [(finding.relation, finding.claim.text, finding.evidence) for finding in found]

    return compare
