"""What the gate fails on, and what it calls chance"""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from eval.gate.baseline import Baseline, from_run, read_baseline, write_baseline
from eval.gate.compare import Check, Limits, compare, passed
from eval.records import Score
from eval.run.folder import ClaimRecord, DataInfo, ExampleRecord, MetricInfo, Run, RunInfo
from summarize.errors import UnusableInput

METRICS = (MetricInfo("rouge1", "higher"), MetricInfo("errors", "lower"), MetricInfo("words", "neither"))
INFO = RunInfo(
    "plan",
    "write",
    "plan",
    "lexical",
    DataInfo("own", "ab" * 32, 8),
    {"planning": {"max_words": 150}, "seed": 0, "metrics": {"names": ["rouge1", "errors", "words"]}},
    {},
    "f" * 64,
    METRICS,
    finished=True,
    started="2026-02-03T04:05:06+00:00",
)


def run(rouge: Sequence[float | None], info: RunInfo = INFO, errors: float = 0.0) -> Run:
    records = [
        ExampleRecord(
            f"e{number}",
            f"e{number}",
            "Text.",
            {
                "rouge1": Score(value, "no reference" if value is None else None),
                "errors": Score(errors),
                "words": Score(150.0 - 100 * errors),
            },
        )
        for number, value in enumerate(rouge)
    ]
    return Run(Path("run"), info, tuple(records))


GOOD = [0.5] * 8
BASELINE = from_run(run(GOOD), "as it was")


def check(name: str, changed: Run, baseline: Baseline = BASELINE, limits: Limits | None = None) -> Check:
    return next(check for check in compare(changed, baseline, limits or Limits()) if check.name == name)


@pytest.mark.parametrize(
    ("rouge", "status", "p"),
    [
        (GOOD, "passed", None),
        ([0.9] * 8, "passed", None),
        ([0.4] * 8, "failed", 1 / 2**8),  # of all signs of eight differences only these are as bad
        ([0.4] * 5 + [0.5] * 3, "failed", 1 / 2**5),
        ([0.4] * 4 + [0.5] * 4, "passed", 1 / 2**4),  # may be chance
        ([0.495] * 8, "passed", 1 / 2**8),  # within the tolerance
        ([0.0] + [0.5] * 7, "passed", 1 / 2),  # one bad example
    ],
)
def test_worse_is_beyond_the_tolerance_and_beyond_chance(rouge: list[float], status: str, p: float | None) -> None:
    found = check("rouge1", run(rouge))
    assert found.status == status
    assert found.p == (None if p is None else pytest.approx(p))


@pytest.mark.parametrize(("articles", "status"), [(1, "not judged"), (4, "not judged"), (5, "failed")])
def test_what_no_test_could_tell_from_chance_is_not_judged(articles: int, status: str) -> None:
    """Of all signs of n differences only one is as bad: 1/16 for four articles is above 5 %, 1/32 for five is not."""
    info = replace(INFO, data=replace(INFO.data, examples=articles))
    baseline = from_run(run([0.5] * articles, info), "few")
    found = check("rouge1", run([0.1] * articles, info), baseline)
    assert found.status == status
    assert check("rouge1", run([0.495] * articles, info), baseline).status == "passed"
    if status == "not judged":
        noun = "article" if articles == 1 else "articles"
        assert found.message == f"worse by 0.4, which cannot be told from chance on {articles} {noun}"


def test_one_article_is_not_judged_at_any_level() -> None:
    info = replace(INFO, data=replace(INFO.data, examples=1))
    found = check("rouge1", run([0.1], info), from_run(run([0.5], info), "one"), Limits(alpha=0.9))
    assert (found.status, found.p) == ("not judged", None)


def test_for_errors_more_is_worse() -> None:
    assert check("errors", run(GOOD, errors=0.2)).status == "failed"
    assert check("rouge1", run(GOOD, errors=0.2)).status == "passed"


def test_a_finished_run_that_lost_lines_is_not_compared_nor_made_a_baseline() -> None:
    short = run(GOOD[:7])
    assert check("finished", short).message == "the run is not finished (7 of 8), so nothing was compared"
    with pytest.raises(UnusableInput, match="not finished"):
        from_run(short, "why")


def test_what_only_describes_is_not_judged() -> None:
    assert check("words", run(GOOD, errors=0.2)).status == "not judged"


def test_the_examples_that_did_it_come_worst_first() -> None:
    found = check("rouge1", run([0.4, 0.1, 0.5, 0.4, 0.3, 0.4, 0.4, 0.6]))
    assert [change.id for change in found.changes] == ["e1", "e4", "e0", "e3", "e5", "e6"]


@pytest.mark.parametrize("rouge", [[0.5] + [None] * 7, [0.5, 0.5] + [None] * 6])
def test_a_metric_that_lost_all_of_its_few_values_fails(rouge: list[float | None]) -> None:
    baseline = from_run(run(rouge), "as it was")
    lost = run([None] * 8)
    assert check("rouge1", lost, baseline).status == "failed"
    one_left = run([0.5] + [None] * 7)
    assert check("rouge1", one_left, baseline).status == "passed"


def test_a_metric_that_the_baseline_lacks_is_said() -> None:
    baseline = replace(BASELINE, metrics=METRICS[:1])
    found = compare(run(GOOD), baseline, Limits())
    assert [(item.name, item.status) for item in found[-2:]] == [("errors", "not judged"), ("words", "not judged")]
    assert passed(found)


def test_limits_are_per_metric() -> None:
    assert check("rouge1", run([0.4] * 8), limits=Limits(own={"rouge1": 0.2})).status == "passed"
    assert check("rouge1", run([0.4] * 8), limits=Limits(own={"errors": 0.2})).status == "failed"


@pytest.mark.parametrize(
    ("change", "name", "message"),
    [
        ({"data": DataInfo("own", "cd" * 32, 9)}, "data", "the data changed: own with 9 examples (cdcdcdcdcdcd) now"),
        ({"settings": {"planning": {"max_words": 90}}}, "settings", "settings changed: planning.max_words 150 -> 90"),
        ({"settings": {}}, "settings", "settings changed: planning.max_words 150 -> (none)"),
        ({"finished": False}, "finished", "not finished"),
        ({"task": "summaries"}, "task", "task=summaries, the baseline of write"),
    ],
)
def test_what_cannot_be_compared_is_refused_in_its_own_words(
    change: dict[str, object], name: str, message: str
) -> None:
    found = compare(run([0.1] * 8, replace(INFO, **change)), BASELINE, Limits())  # type: ignore[arg-type]
    assert message in next(check for check in found if check.name == name).message
    assert not passed(found)
    assert "rouge1" not in {check.name for check in found}


@pytest.mark.parametrize(
    ("metrics", "message"),
    [
        (METRICS[1:], "the baseline has this metric, the run has not"),
        ((replace(METRICS[0], direction="lower"), *METRICS[1:]), "the metric's direction is not that of the baseline"),
    ],
)
def test_a_metric_that_is_missing_or_turned_round_fails(metrics: tuple[MetricInfo, ...], message: str) -> None:
    found = check("rouge1", run(GOOD, replace(INFO, metrics=metrics)))
    assert (found.status, found.message) == ("failed", message)


def test_a_failed_example_fails_the_gate() -> None:
    broken = ExampleRecord("e0", "e0", None, error="out of memory")
    found = check("examples", Run(Path("run"), INFO, (broken, *run(GOOD).examples[1:])))
    assert (found.status, found.message) == ("failed", "1 failed: e0")


@pytest.mark.parametrize(("lost", "status"), [(1, "passed"), (2, "failed"), (8, "failed")])
def test_a_metric_may_lose_one_value_but_not_many(lost: int, status: str) -> None:
    assert check("rouge1", run([None] * lost + [0.5] * (8 - lost))).status == status


def test_checkers_are_compared_claim_by_claim_over_articles() -> None:
    def judged(verdict: str) -> Run:
        claims = [
            ClaimRecord(f"{article}/{label}", str(article), "Claim.", None, label, 0.5, verdict)  # type: ignore[arg-type]
            for article in range(6)
            for label in (True, False)
        ]
        info = replace(INFO, task="checker", data=replace(INFO.data, examples=len(claims)))
        return Run(Path("run"), info, claims=tuple(claims))

    found = compare(judged("unsupported"), from_run(judged("supported"), "as it was"), Limits())
    assert {check.name for check in found if check.status == "failed"} == {"supported_recognised"}
    assert next(check for check in found if check.name == "errors_caught").now == 1.0


def test_a_baseline_reads_back_as_it_was_stored(tmp_path: Path) -> None:
    stored = from_run(run([0.123456789, None, *GOOD[2:]]), "  new planner ")
    write_baseline(tmp_path / "new" / "plan.json", stored)
    assert read_baseline(tmp_path / "new" / "plan.json") == stored
    assert (stored.date, stored.reason) == ("2026-02-03", "new planner")
    assert stored.examples["e0"].values["rouge1"] == 0.123457


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"data": 1}', "\x00"])
def test_what_is_no_baseline_is_said_in_one_line(content: str, tmp_path: Path) -> None:
    (tmp_path / "plan.json").write_text(content)
    with pytest.raises(UnusableInput, match=r"plan\.json: not a baseline"):
        read_baseline(tmp_path / "plan.json")
