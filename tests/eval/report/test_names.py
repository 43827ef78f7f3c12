"""Runs of one name are told apart by what a reader of the sweep would call them"""

from pathlib import Path
from typing import Any

from support.runs import write_run

from eval.report.names import labels
from eval.run.folder import read_run


def named(folder: Path, *runs: tuple[str, dict[str, Any]]) -> list[str]:
    written = [write_run(folder / f"{name}-{n}", name, settings=fields) for n, (name, fields) in enumerate(runs)]
    return labels([read_run(path) for path in written])


def test_a_name_of_its_own_needs_nothing_more(tmp_path: Path) -> None:
    short, long = {"planning": {"max_words": 60}}, {"planning": {"max_words": 120}}
    assert named(tmp_path, ("lead", short), ("plan", long)) == ["lead", "plan"]


def test_runs_of_a_sweep_are_called_by_the_settings_that_were_swept(tmp_path: Path) -> None:
    planning = [{"max_words": words, "novelty": novelty} for words in (60, 120) for novelty in (0.5, 0.9)]
    found = named(tmp_path, ("lead", {}), *(("plan", {"seed": 0, "planning": values}) for values in planning))
    assert found == [
        "lead",
        "plan (planning.max_words=60, planning.novelty=0.5)",
        "plan (planning.max_words=60, planning.novelty=0.9)",
        "plan (planning.max_words=120, planning.novelty=0.5)",
        "plan (planning.max_words=120, planning.novelty=0.9)",
    ]


def test_a_setting_that_one_run_lacks_has_no_value_there(tmp_path: Path) -> None:
    assert named(tmp_path, ("plan", {}), ("plan", {"seed": 3})) == ["plan (seed=None)", "plan (seed=3)"]


def test_what_was_measured_is_no_name(tmp_path: Path) -> None:
    measured = [("plan", {"metrics": {"names": names}}) for names in (["rouge1"], ["rouge2"])]
    assert named(tmp_path, *measured) == ["plan (plan-0)", "plan (plan-1)"]


def test_settings_too_many_or_too_long_to_read_give_way_to_the_folder(tmp_path: Path) -> None:
    many = [{f"key{number}": value for number in range(4)} for value in (1, 2)]
    assert named(tmp_path, *(("plan", fields) for fields in many)) == ["plan (plan-0)", "plan (plan-1)"]
    long = [{"writer": {"model": {"name": "/models/" + letter * 60}}} for letter in "ab"]
    assert named(tmp_path, *(("lead", fields) for fields in long)) == ["lead (lead-0)", "lead (lead-1)"]


def test_equal_runs_are_called_by_their_folders(tmp_path: Path) -> None:
    runs = [read_run(write_run(tmp_path / name, "plan")) for name in ("a/1", "b/1", "c/2")]
    assert labels(runs) == [f"plan ({tmp_path}/a/1)", f"plan ({tmp_path}/b/1)", "plan (2)"]
