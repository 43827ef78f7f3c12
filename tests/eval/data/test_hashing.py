"""The hash changes with everything that a score depends on, and with nothing else."""

from dataclasses import replace

import pytest

from eval.data.build import build_claims, build_examples
from eval.data.hashing import data_hash
from eval.data.rows import ClaimRow, ExampleRow, Text, from_texts
from eval.records import Example, LabelledClaim
from summarize.settings import ReadingSettings

JOB = from_texts("1", [Text("A ferry hit a wall.", title="Ferry")])
(EXAMPLE,) = build_examples([ExampleRow("1", JOB, ("It hit.",), "a")], ReadingSettings())
(CLAIM,) = build_claims([ClaimRow("1", "It sank.", JOB, False, "a", "number")], ReadingSettings())
(REPORT,) = EXAMPLE.cluster.reports


def with_report(**changes: object) -> Example:
    return replace(EXAMPLE, cluster=replace(EXAMPLE.cluster, reports=(replace(REPORT, **changes),)))


@pytest.mark.parametrize(
    "other",
    [
        replace(EXAMPLE, id="2"),
        replace(EXAMPLE, references=()),
        replace(EXAMPLE, references=("It hit", ".")),
        replace(EXAMPLE, article="b"),
        replace(EXAMPLE, cluster=replace(EXAMPLE.cluster, reports=(), excluded=(REPORT,))),
        with_report(text="A ferry hit a wall!"),
        with_report(title=None),
    ],
)
def test_it_changes_with_an_example(other: Example) -> None:
    assert data_hash([other]) != data_hash([EXAMPLE])


@pytest.mark.parametrize(
    "change", [{"claim": "It sank!"}, {"supported": True}, {"kind": None}, {"id": "2"}, {"article": "b"}]
)
def test_it_changes_with_a_claim(change: dict[str, object]) -> None:
    other: LabelledClaim = replace(CLAIM, **change)
    assert data_hash([other]) != data_hash([CLAIM])


def test_it_does_not_change_with_where_the_files_were() -> None:
    assert data_hash([with_report(origin="/elsewhere")]) == data_hash([EXAMPLE])


def test_order_counts() -> None:
    other = replace(EXAMPLE, id="2")
    assert data_hash([EXAMPLE, other]) != data_hash([other, EXAMPLE])


def test_broken_characters_can_be_hashed() -> None:
    assert len(data_hash([replace(EXAMPLE, references=("\ud800",))])) == 64
