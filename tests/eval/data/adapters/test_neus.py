"""NeuS."""

from collections.abc import Callable
from pathlib import Path

import pytest

from eval.data.registry import load_examples
from eval.data.settings import DataSettings
from summarize.errors import UnusableInput

SOURCES = [{"title": f"Title {n}", "text": f"Senator number {n} objects to the ferry bill."} for n in (1, 2, 3)]
ROW = {"sources": SOURCES, "target": {"title": "Ferry Bill", "text": "Senators object to a ferry bill. "}}


def load(path: Path, split: str = "test") -> DataSettings:
    return DataSettings("neus", "neus", str(path), split=split)


def test_reports_and_round_up_are_read(lines: Callable[..., Path]) -> None:
    example, other = load_examples(load(lines("test.jsonl", ROW, ROW)))
    read = [(report.title, report.text) for report in example.cluster.reports]
    assert read == [(source["title"], source["text"]) for source in SOURCES]
    assert (example.id, other.id) == ("test-1", "test-2")
    assert example.references == ("Senators object to a ferry bill.",)


def test_the_split_names_the_file(lines: Callable[..., Path]) -> None:
    folder = lines("val.jsonl", ROW)
    assert load_examples(load(folder, "val"))[0].id == "val-1"
    with pytest.raises(UnusableInput, match=r"has no test\.jsonl"):
        load_examples(load(folder))


def test_a_row_without_a_target_is_named(lines: Callable[..., Path]) -> None:
    with pytest.raises(UnusableInput, match=r"test\.jsonl, line 2: target is not an object"):
        load_examples(load(lines("test.jsonl", ROW, {"sources": SOURCES})))
