"""WCEP."""

import gzip
import json
from pathlib import Path

import pytest

from eval.data.registry import load_examples
from eval.data.settings import DataSettings
from summarize.errors import UnusableInput

ROW = {
    "id": 4711,
    "date": "2021-03-04",
    "summary": "A ferry hits a wall in Holmvik. ",
    "articles": [
        {"title": "Ferry hits wall", "text": "A ferry hit a wall.", "time": "2021-03-04T08:00:00Z", "origin": "WCEP"},
        {"title": None, "text": "Two people were hurt.", "time": None, "origin": "CommonCrawl"},
    ],
    "category": "Disasters and accidents",
}


def write(folder: Path, row: object) -> DataSettings:
    (folder / "test.jsonl.gz").write_bytes(gzip.compress(json.dumps(row).encode()))
    return DataSettings("wcep", "wcep", str(folder), split="test")


def test_articles_and_summary_are_read(tmp_path: Path) -> None:
    (example,) = load_examples(write(tmp_path, ROW))
    first, second = example.cluster.reports
    assert (first.text, first.title, str(first.date)) == ("A ferry hit a wall.", "Ferry hits wall", "2021-03-04")
    assert (second.text, second.title) == ("Two people were hurt.", None)
    assert (example.id, example.references) == ("4711", ("A ferry hits a wall in Holmvik.",))


def test_an_article_without_text_is_named(tmp_path: Path) -> None:
    with pytest.raises(UnusableInput, match=r"line 1, article 1: has no 'text'"):
        load_examples(write(tmp_path, {**ROW, "articles": [{"title": "Ferry"}]}))
