"""A run on disk"""

import json
from pathlib import Path

import pytest

from eval.records import Score
from eval.run.folder import (
    ClaimRecord,
    DataInfo,
    ExampleRecord,
    JudgedClaim,
    MetricInfo,
    RunInfo,
    cost_line,
    read_run,
    to_line,
    write_info,
)
from summarize.errors import UnusableInput

INFO = RunInfo("lead", "write", "lead", "lexical", DataInfo("own", "ab", 1), {"seed": 0}, {}, "f" * 64)
EXAMPLE = ExampleRecord(
    "ferry",
    "ferry",
    "A ferry hit a wall.",
    {"rouge1": Score(0.5), "coverage": Score(None, "no group")},
    (JudgedClaim("A ferry hit a wall.", "supported", 0.9),),
    ("The ferry struck the breakwater.",),
    1.5,
)


def test_an_example_reads_back_as_it_was_written(tmp_path: Path) -> None:
    info = RunInfo(**{**vars(INFO), "metrics": (MetricInfo("rouge1", "higher"),)})
    write_info(tmp_path, info)
    (tmp_path / "examples.jsonl").write_text(to_line(EXAMPLE) + "\n")
    (tmp_path / "costs.jsonl").write_text(cost_line(EXAMPLE) + "\n")
    assert read_run(tmp_path).info == info
    assert read_run(tmp_path).examples == (EXAMPLE,)


def test_what_was_measured_stands_in_a_file_of_its_own() -> None:
    assert "seconds" not in to_line(EXAMPLE)
    assert json.loads(cost_line(EXAMPLE)) == {"id": "ferry", "seconds": 1.5, "megabytes": None}


def test_a_torn_line_is_left_out(tmp_path: Path) -> None:
    write_info(tmp_path, INFO)
    (tmp_path / "examples.jsonl").write_text(to_line(EXAMPLE) + "\n" + to_line(EXAMPLE)[:40])
    assert [example.id for example in read_run(tmp_path).examples] == ["ferry"]


@pytest.mark.parametrize(
    ("found", "made"), [('"scores":{', '"scores":["rouge1"],"old":{'), ('"claims":[', '"claims":[5,')]
)
def test_lines_of_another_shape_are_said_in_one_line(found: str, made: str, tmp_path: Path) -> None:
    write_info(tmp_path, INFO)
    (tmp_path / "examples.jsonl").write_text(to_line(EXAMPLE).replace(found, made) + "\n")
    with pytest.raises(UnusableInput, match="not the folder of a run"):
        read_run(tmp_path)


@pytest.mark.parametrize("field", ["settings", "signature", "data", "metrics"])
def test_a_run_json_with_null_for_an_object_is_said_in_one_line(field: str, tmp_path: Path) -> None:
    write_info(tmp_path, INFO)
    fields = json.loads((tmp_path / "run.json").read_text())
    (tmp_path / "run.json").write_text(json.dumps(fields | {field: None}))
    with pytest.raises(UnusableInput, match="not the folder of a run"):
        read_run(tmp_path)


def test_claims_read_back_from_a_checker_run(tmp_path: Path) -> None:
    record = ClaimRecord("ferry/1", "ferry", "Two people died.", "number", False, 0.2, "contradicted")
    write_info(tmp_path, RunInfo(**{**vars(INFO), "task": "checker"}))
    (tmp_path / "examples.jsonl").write_text(to_line(record) + "\n")
    assert read_run(tmp_path).claims == (record,)


@pytest.mark.parametrize("content", [None, "{}", "[]", "not json"])
def test_a_folder_that_holds_no_run_is_said_in_one_line(content: str | None, tmp_path: Path) -> None:
    if content is not None:
        (tmp_path / "run.json").write_text(content)
    with pytest.raises(UnusableInput, match="not the folder of a run"):
        read_run(tmp_path)
