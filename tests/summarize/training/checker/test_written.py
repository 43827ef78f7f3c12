"""Written claims come with the excerpt that they are about, and with no other."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from summarize.errors import UnusableInput
from summarize.training.articles import Article
from summarize.training.checker.pairs import Pair
from summarize.training.checker.written import read_written

ARTICLE = Article("set-1-0", "set-1", ("It rained.", "Ann met Ben.", "Ben left.", "It snowed."))
LINE = {
    "article": "set-1-0",
    "first": 1,
    "last": 2,
    "digest": hashlib.sha256(b"Ann met Ben. Ben left.").hexdigest()[:12],
    "claim": "Ann went away after they had met.",
    "label": "contradiction",
    "kind": "agent",
}


def written(folder: Path, **changes: object) -> Path:
    path = folder / "claims.jsonl"
    path.write_text(json.dumps(LINE | changes) + "\n", encoding="utf-8")
    return path


def test_the_premise_is_the_excerpt_and_the_group_its_event(tmp_path: Path) -> None:
    assert list(read_written(written(tmp_path), [ARTICLE])) == [
        Pair("Ann met Ben. Ben left.", "Ann went away after they had met.", "contradiction", "written-agent", "set-1")
    ]


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"last": 3}, "set-1-0 has another text than the claim is about"),
        ({"article": "set-2-0"}, "the data sets have no article set-2-0"),
        ({"label": "perhaps"}, "label 'perhaps' is none of"),
        ({"colour": "red"}, "not a claim"),
    ],
)
def test_what_does_not_fit_the_data_sets_is_refused(tmp_path: Path, changes: dict[str, object], told: str) -> None:
    with pytest.raises(UnusableInput, match=f"line 1: {told}"):
        list(read_written(written(tmp_path, **changes), [ARTICLE]))


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(UnusableInput, match="no such file; set written=FILE"):
        list(read_written(tmp_path / "none.jsonl", [ARTICLE]))
