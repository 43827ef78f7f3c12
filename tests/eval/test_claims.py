import pytest

from eval.claims import Row, tabulate
from eval.judged import Judged


def judged(kind: str, verdict: str) -> Judged:
    return Judged("x", "A claim.", kind, verdict)  # type: ignore[arg-type]


def test_the_table_counts_false_alarms_and_catches_by_kind() -> None:
    rows = tabulate(
        [
            judged("true", "supported"),
            judged("true", "unsupported"),
            judged("number", "contradicted"),
            judged("number", "supported"),
            judged("agent", "unsupported"),
        ]
    )
    assert [(row.kind.strip(), row.flagged, row.total) for row in rows] == [
        ("true claims flagged", 1, 2),
        ("false claims caught", 2, 3),
        ("number", 1, 2),
        ("agent", 1, 1),
    ]


def test_the_interval_is_wilsons() -> None:
    [row] = tabulate([judged("true", "unsupported"), *[judged("true", "supported")] * 19])
    # 1 of 20, 95 %: the interval of Wilson (1927), e.g. in Brown, Cai and DasGupta (2001)
    assert (row.low, row.high) == (pytest.approx(0.0089, abs=5e-5), pytest.approx(0.2361, abs=5e-5))


def test_kinds_without_claims_have_no_row() -> None:
    assert tabulate([]) == []
    assert Row("true claims flagged", 0, 0, 0.0, 1.0) not in tabulate([judged("number", "supported")])
