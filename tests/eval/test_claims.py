import json
from pathlib import Path
from types import SimpleNamespace

import pytest
from click.testing import CliRunner, Result

from eval.claims import Row, main, tabulate
from eval.judged import Judged
from summarize.settings import ReadingSettings


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


class Doubter:
    """Stands in for the pipeline: supports no claim, and needs no model."""

    settings = SimpleNamespace(reading=ReadingSettings())

    def __init__(self, _settings: object) -> None:
        pass

    def check_claims(self, claims: list[str], _cluster: object) -> SimpleNamespace:
        checked = [SimpleNamespace(verdict="unsupported") for _ in claims]
        return SimpleNamespace(summary=SimpleNamespace(claims=checked))


def run(cluster: Path, monkeypatch: pytest.MonkeyPatch, *options: str) -> Result:
    monkeypatch.setattr("eval.claims.Pipeline", Doubter)
    (cluster / "reports").mkdir()
    (cluster / "reports/daily.txt").write_text("A barge sank in the harbour on Monday, the port said.")
    for name, total in (("claims.jsonl", 1), ("other.jsonl", 3)):
        row = json.dumps({"id": "1", "claim": "A barge sank.", "kind": "true"})
        (cluster / name).write_text(f"{row}\n" * total)
    return CliRunner().invoke(main, [str(cluster), *options])


@pytest.mark.parametrize(("options", "judged"), [((), "1 of   1"), (("--claims", "other.jsonl"), "3 of   3")])
def test_the_file_of_claims_may_be_chosen(
    options: tuple[str, ...], judged: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    result = run(tmp_path, monkeypatch, *options)
    assert result.exit_code == 0, result.output
    assert f"true claims flagged      {judged}" in result.output


def test_a_missing_file_of_claims_ends_in_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    result = run(tmp_path, monkeypatch, "--claims", "none.jsonl")
    assert (result.exit_code, result.output.count("\n")) == (2, 1)
    assert "none.jsonl: cannot be read" in result.output


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (("--reports", "{0}/reports", "{0}"), "--reports are about the event of one cluster; name one CLUSTER"),
        (("--errors", "--sweep", "checker.supported=0.1,0.2"), "--errors lists claims for one value"),
        (("--sweep", "checker.supported=0.1,high"), "--sweep checker.supported=0.1,high: expected KEY=NUMBER,NUMBER"),
        (("--sweep", "checker.supported=0.1,nan"), "expected KEY=NUMBER,NUMBER"),
        (("--sweep", "checker.supported"), "expected KEY=NUMBER,NUMBER"),
        (("--claims", "empty.jsonl"), "empty.jsonl: holds no claims"),
        (("--claims", "wordless.jsonl"), "wordless.jsonl, line 2: the claim has no letter or digit"),
    ],
)
def test_what_cannot_be_judged_ends_in_one_line_before_the_work(
    options: tuple[str, ...], message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [{"id": "1", "claim": claim, "kind": "true"} for claim in ("A barge sank.", "...")]
    (tmp_path / "wordless.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    (tmp_path / "empty.jsonl").write_text("\n")
    monkeypatch.setattr(Doubter, "check_claims", None)
    result = run(tmp_path, monkeypatch, *(option.format(tmp_path) for option in options))
    assert (result.exit_code, result.output.count("\n")) == (2, 1)
    assert message in result.output
