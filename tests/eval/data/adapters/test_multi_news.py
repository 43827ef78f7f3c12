"""Multi-News in its three forms."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest

from eval.data.adapters.multi_news import split_documents
from eval.data.registry import load_examples
from eval.data.settings import DataSettings
from eval.records import Example
from summarize.errors import UnusableInput

FERRY, WALL = "A ferry hit a wall.\nTwo people were hurt.", "The wall of Holmvik was damaged."
SUMMARY = "A ferry damaged a wall."


def load(path: Path, split: str = "validation") -> tuple[Example, ...]:
    return load_examples(DataSettings("multi_news", "multi_news", str(path), split=split))


def write_csv(path: Path, documents: str) -> None:
    with path.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream)
        writer.writerows([["documents", "num_documents", "summary"], [documents, "2", f"– {SUMMARY}"]])


def write_lines(folder: Path, target: str = f"– {SUMMARY}\n") -> None:
    source = FERRY.replace("\n", " NEWLINE_CHAR ") + " ||||| " + WALL + "\n"
    (folder / "val.src.cleaned").write_text(source, "utf-8")
    (folder / "val.tgt").write_text(target, "utf-8")


def test_the_hugging_face_form_is_read(tmp_path: Path) -> None:
    write_lines(tmp_path)
    (example,) = load(tmp_path)
    texts = [[line.strip() for line in report.text.splitlines()] for report in example.cluster.reports]
    assert texts == [FERRY.splitlines(), [WALL]]
    assert (example.id, example.references) == ("val-1", (SUMMARY,))


def test_the_csv_form_is_read(tmp_path: Path) -> None:
    write_csv(tmp_path / "sample_validation.csv", repr([FERRY, WALL]))
    (example,) = load(tmp_path)
    assert [report.text for report in example.cluster.reports] == [FERRY, WALL]
    assert example.references == (SUMMARY,)


def test_json_lines_are_read(lines: Callable[..., Path]) -> None:
    (example,) = load(lines("val.jsonl", {"document": f"{FERRY}|||||{WALL}", "summary": SUMMARY}))
    assert [report.text for report in example.cluster.reports] == [FERRY, WALL]


def test_all_are_the_parts_that_are_there_each_in_its_own_form(tmp_path: Path) -> None:
    write_lines(tmp_path)
    write_csv(tmp_path / "sample_validation.csv", repr([FERRY]))
    write_csv(tmp_path / "sample_train.csv", repr([WALL]))
    assert [example.id for example in load(tmp_path, "all")] == ["sample_train-1", "val-1"]
    assert [example.id for example in load(tmp_path, "train")] == ["sample_train-1"]
    assert [example.id for example in load(tmp_path / "val.src.cleaned", "all")] == ["val-1"]
    with pytest.raises(UnusableInput, match=r"has no test\.src\.cleaned or test\.src or .* or sample_test\.csv"):
        load(tmp_path, "test")


@pytest.mark.parametrize(
    ("text", "documents"),
    [
        ("a|||||b", ["a", "b"]),
        ("a|||||b|||||", ["a", "b"]),
        ("a|||||||||| b", ["a", "", " b"]),
        ("a", ["a"]),
        ("", [""]),
    ],
)
def test_a_separator_at_the_end_separates_nothing(text: str, documents: list[str]) -> None:
    assert split_documents(text) == documents


def test_an_empty_article_is_said(lines: Callable[..., Path]) -> None:
    (example,) = load(lines("val.jsonl", {"document": f"{FERRY}||||||||||{WALL}", "summary": SUMMARY}))
    assert len(example.cluster.reports) == 2
    assert "item" in example.cluster.notices[0].message or "line" in example.cluster.notices[0].message


def test_files_of_different_length_are_refused(tmp_path: Path) -> None:
    write_lines(tmp_path, f"{SUMMARY}\n{SUMMARY}\n")
    with pytest.raises(UnusableInput, match=r"val\.tgt has not as many lines"):
        load(tmp_path)


@pytest.mark.parametrize("documents", ["[", "[1]", "'text'", "open('x')"])
def test_a_cell_that_is_no_list_of_texts_is_named(tmp_path: Path, documents: str) -> None:
    write_csv(tmp_path / "val.csv", documents)
    with pytest.raises(UnusableInput, match=r"val\.csv, row 1: 'documents' is not a Python list"):
        load(tmp_path)
