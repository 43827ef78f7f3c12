"""The examples on which systems fail, and how their claims are marked."""

from dataclasses import replace
from pathlib import Path

import pytest
from support.runs import CLAIMS, TEXT, example, three_runs, write_checker_run

from eval.report.build import build_report
from eval.report.records import Section
from eval.report.worst import marked, worst_examples
from eval.run.folder import ExampleRecord, JudgedClaim


@pytest.fixture(scope="module")
def section(tmp_path_factory: pytest.TempPathFactory) -> Section:
    (only,) = build_report(three_runs(tmp_path_factory.mktemp("runs"))).sections
    return only


def test_lowest_first_then_lowest_on_average_and_no_example_twice(section: Section) -> None:
    found = [(item.metric, item.id, item.lowest) for item in worst_examples(section, shown=2)]
    assert found == [
        ("claims_supported", "event-01", 0.25),
        ("claims_supported", "event-07", 0.25),
        ("rouge1", "event-02", 0.27),
        ("rouge1", "event-06", 0.3),
    ]


def test_all_systems_stand_side_by_side(section: Section) -> None:
    worst = worst_examples(section, shown=1)[0]
    assert [(item.system.name, item.value) for item in worst.written] == [
        ("lead", 0.25),
        ("lexrank", 0.5),
        ("plan", 0.75),
    ]


def test_checkers_have_no_worst_summaries(tmp_path: Path) -> None:
    (section,) = build_report([write_checker_run(tmp_path / "strict", "strict")]).sections
    assert worst_examples(section) == ()


def test_claims_are_marked_in_the_summary() -> None:
    segments, unplaced = marked(example("lexrank", 0))
    assert "".join(segment.text for segment in segments) == TEXT
    statuses = ["supported", "supported", "supported", "unsupported"]
    assert [(item.text, item.status) for item in segments if item.status] == list(zip(CLAIMS, statuses, strict=True))
    assert unplaced == ()


def test_a_repeated_sentence_and_overlapping_claims_find_their_place() -> None:
    text = "A rose. A rose. The man fell and cried."
    claims = tuple(
        JudgedClaim(words, verdict, 0.5)  # type: ignore[arg-type]
        for words, verdict in (
            ("A rose", "supported"),
            ("A rose", "contradicted"),
            ("The man fell", "supported"),
            ("The man fell and cried", "unsupported"),
        )
    )
    segments, unplaced = marked(ExampleRecord("e", "a", text, claims=claims))
    found = [(item.text.strip(), item.start, item.status) for item in segments if item.status]
    assert found == [
        ("A rose", 0, "supported"),
        ("A rose", 8, "contradicted"),
        ("The man fell", 16, "supported"),
        ("and cried", 29, "unsupported"),
    ]
    assert unplaced == ()


def test_a_claim_in_other_words_is_kept_beside_the_summary() -> None:
    other = JudgedClaim("Nobody was hurt", "unsupported", 0.1)
    record = example("plan", 0)
    segments, unplaced = marked(replace(record, claims=(other, *record.claims)))
    assert unplaced == (other,)
    assert sum(item.status == "supported" for item in segments) == 4


def test_a_failed_example_has_nothing_to_mark() -> None:
    assert marked(example("lexrank", 5)) == ((), ())
