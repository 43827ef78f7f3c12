"""Written claims come with the excerpt that they are about, and with no other."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from summarize.errors import UnusableInput
from summarize.training.articles import Article
from summarize.training.checker.pairs import Pair
from summarize.training.checker.written import digest_of, read_written
from summarize.training.overlap import TestTexts

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


def test_claims_about_an_article_of_a_test_set_are_left_out_and_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = "Ann met Ben at noon in the old town hall of Leeds."
    tested = Article("set-2-0", "set-2", ("It rained.", told))
    lines = [LINE, LINE | {"article": "set-2-0", "first": 0, "last": 0, "digest": digest_of("It rained.")}]
    path = tmp_path / "claims.jsonl"
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    found = list(read_written(path, [ARTICLE, tested], TestTexts([], [told.lower()])))
    assert [pair.group for pair in found] == ["set-1"]
    assert capsys.readouterr().err == f"{path}: 1 claims left out, about 1 articles of test sets\n"


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(UnusableInput, match="no such file; set written=FILE"):
        list(read_written(tmp_path / "none.jsonl", [ARTICLE]))
