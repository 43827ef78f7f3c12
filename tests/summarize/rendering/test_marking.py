from __future__ import annotations

import pytest
from support.results import CHECKER, COAST, DAILY, HARBOUR, LEDGER, checked_only, claim, evidence, ferry_result

from summarize.records import CheckedClaim, CheckedSummary
from summarize.rendering.citations import number_sources
from summarize.rendering.marking import Segment, mark

SOURCES = number_sources(ferry_result())


def supported(summary: str, *words: str, by: tuple[int, ...] = (1,)) -> CheckedClaim:
    reports = (HARBOUR, COAST, DAILY, LEDGER)
    found = tuple(evidence(reports[number - 1], 0) for number in by)
    return CheckedClaim(claim(*words, summary=summary), "supported", 0.9, 1, found)


def unsupported(summary: str, *words: str) -> CheckedClaim:
    return CheckedClaim(claim(*words, summary=summary), "unsupported", 0.1, 0)


def marked(summary: str, *claims: CheckedClaim) -> tuple[Segment, ...]:
    return mark(CheckedSummary(summary, claims, CHECKER), SOURCES)


def drawn(summary: str, *claims: CheckedClaim) -> str:
    """Each claim segment as <claims:text:citations>, everything else as it is."""
    parts = []
    for segment in marked(summary, *claims):
        numbers = "+".join(str(number) for number in segment.claims)
        cited = ",".join(map(str, segment.citations)) if segment.cited else ""
        parts.append(f"<{numbers}:{segment.text}:{cited}>" if segment.claims else segment.text)
    return "".join(parts)


SHARED = "Ann came and left."
NESTED = "Ann, the mayor, came."
RELATIVE = "Ann, who governs, came."
TWO = "Ann came. Bob left."
STATE = "He left the U.S. Ann came."
STATES = "He left the U.S. She stayed in Kyiv."
OFFICIALS = "He left the U.S. officials in Kyiv."
QUOTED = "Ann called it “bad.” Bob left."
ANN_CAME = supported(SHARED, "Ann came")
MAYOR_CAME = supported(NESTED, "Ann, the mayor, came")
CAME = supported(RELATIVE, "Ann", "came")


@pytest.mark.parametrize(
    ("summary", "claims", "expected"),
    [
        (SHARED, [ANN_CAME, supported(SHARED, "Ann", "left", by=(2,))], "<0:Ann came:1> and <1:left:2>."),
        (SHARED, [ANN_CAME, supported(SHARED, "Ann", "left")], "<0:Ann came:> and <1:left:1>."),
        (NESTED, [MAYOR_CAME, supported(NESTED, "Ann, the mayor")], "<1:Ann, the mayor:>, <0:came:1>."),
        (RELATIVE, [CAME, supported(RELATIVE, "Ann", "governs", by=(3,))], "<0:Ann:>, who <1:governs:3>, <0:came:1>."),
        (TWO, [supported(TWO, "Ann came."), supported(TWO, "Bob left.")], "<0:Ann came:1>. <1:Bob left:1>."),
        (TWO, [supported(TWO, "Ann came"), supported(TWO, "Ann came")], "<0+1:Ann came:1>. Bob left."),
        (STATE, [supported(STATE, "He left the U.S. ")], "<0:He left the U.S.:1> Ann came."),
        (
            STATES,
            [supported(STATES, "He left the U.S."), supported(STATES, "She stayed in Kyiv.")],
            "<0:He left the U.S.:1> <1:She stayed in Kyiv:1>.",
        ),
        (
            OFFICIALS,
            [supported(OFFICIALS, "He left the U.S."), supported(OFFICIALS, "officials in Kyiv.")],
            "<0:He left the U.S.:> <1:officials in Kyiv:1>.",
        ),
        (
            QUOTED,
            [supported(QUOTED, "Ann called it “bad.”"), supported(QUOTED, "Bob left.")],
            "<0:Ann called it “bad.”:1> <1:Bob left:1>.",
        ),
        (TWO, [unsupported(TWO, "Ann came")], "<0:Ann came:>. Bob left."),
        ("...", [supported("...", "...")], "<0:...:1>"),
        (TWO, [], TWO),
        ("", [], ""),
    ],
)  # fmt: skip
def test_each_word_shows_once_and_each_citation_at_the_end_of_its_run(
    summary: str, claims: list[CheckedClaim], expected: str
) -> None:
    assert drawn(summary, *claims) == expected


def test_the_gravest_status_shows_where_claims_share_all_their_words() -> None:
    (segment, _) = marked(TWO, supported(TWO, "Ann came"), unsupported(TWO, "Ann came"))
    assert (segment.status, segment.claims) == ("unsupported", (0, 1))


def test_a_supported_claim_with_evidence_against_it_is_disputed() -> None:
    disputed = [segment for segment in mark(ferry_result().summary, SOURCES) if segment.status == "disputed"]
    assert [(segment.text, segment.citations, segment.against) for segment in disputed] == [
        ("Two people were injured", (1, 3), (2,))
    ]


def test_sources_are_numbered_in_list_order_with_the_excluded_last() -> None:
    assert [(source.number, source.report.id, bool(source.excluded)) for source in SOURCES.all] == [
        (1, "harbour-post", False),
        (2, "coast-wire", False),
        (3, "daily-mirror-copy", False),
        (4, "ledger", False),
        (5, "chess", True),
    ]


def test_a_rewritten_report_is_not_independent() -> None:
    assert (SOURCES.used(), SOURCES.independent()) == (4, 3)


def test_a_checked_summary_without_reports_has_no_sources() -> None:
    assert number_sources(checked_only("Hello.")).all == ()
