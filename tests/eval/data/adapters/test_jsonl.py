"""JSON lines of anybody's own."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from eval.data.build import why_unreadable
from eval.data.registry import load_claims, load_examples
from eval.data.settings import DataSettings
from summarize.errors import UnusableInput

FERRY, WALL = "A ferry hit a wall on Monday.", "The wall of Holmvik was damaged."
Write = Callable[..., Path]


def settings(folder: Path) -> DataSettings:
    return DataSettings("mine", "jsonl", str(folder / "x.jsonl"))


@pytest.mark.parametrize(
    "fields",
    [
        {"documents": [FERRY, WALL]},
        {"documents": [{"text": FERRY}, {"text": WALL}]},
        {"reports": [{"text": FERRY, "title": None}, {"text": WALL}]},
    ],
)
def test_reports_are_texts_or_objects(lines: Write, fields: dict[str, Any]) -> None:
    (example,) = load_examples(settings(lines("x.jsonl", {"id": "1", "summary": "It hit.", **fields})))
    assert [report.text for report in example.cluster.reports] == [FERRY, WALL]
    assert (example.id, example.article, example.references) == ("1", "1", ("It hit.",))


def test_reports_may_be_files_beside_it(lines: Write) -> None:
    folder = lines("x.jsonl", {"id": "1", "reports": ["a.txt"]})
    (folder / "a.txt").write_text(FERRY)
    (example,) = load_examples(settings(folder))
    assert example.cluster.reports[0].text == FERRY
    assert example.references == ()


def test_a_file_that_is_missing_is_the_examples_failure_not_the_sets(lines: Write) -> None:
    folder = lines("x.jsonl", {"id": "1", "reports": ["gone.txt"]}, {"id": "2", "documents": [FERRY]})
    reasons = [why_unreadable(example.cluster) for example in load_examples(settings(folder))]
    assert "gone.txt" in str(reasons[0])
    assert reasons[1] is None


def test_several_references_and_an_article_are_kept(lines: Write) -> None:
    row = {"id": "1", "documents": [FERRY], "references": ["One.", "Two."], "article": "ferry"}
    (example,) = load_examples(settings(lines("x.jsonl", row)))
    assert (example.references, example.article) == (("One.", "Two."), "ferry")


@pytest.mark.parametrize("key", ["references", "reference", "summary"])
@pytest.mark.parametrize("value", ["It hit.", ["It hit."]])
def test_a_reference_may_be_called_as_most_people_call_it(lines: Write, key: str, value: object) -> None:
    (example,) = load_examples(settings(lines("x.jsonl", {"id": "1", "documents": [FERRY], key: value})))
    assert example.references == ("It hit.",)


def test_a_reference_of_null_is_none(lines: Write) -> None:
    (example,) = load_examples(settings(lines("x.jsonl", {"id": "1", "documents": [FERRY], "references": None})))
    assert example.references == ()


def test_claims_about_the_same_text_share_an_article(lines: Write) -> None:
    row = {"documents": [FERRY], "claim": "It hit a wall.", "supported": True}
    rows = [{**row, "id": "1"}, {**row, "id": "2", "supported": False, "kind": "name"}]
    other = {**row, "id": "3", "documents": [WALL]}
    first, second, third = load_claims(settings(lines("x.jsonl", *rows, other)))
    assert first.article == second.article != third.article
    assert [(claim.supported, claim.kind) for claim in (first, second)] == [(True, None), (False, "name")]


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ({"documents": [FERRY]}, "line 1: has no 'id'"),
        ({"id": "1"}, "line 1: has neither 'reports' nor 'documents'"),
        ({"id": "1", "documents": [3]}, "line 1: document 1 is not an object"),
        ({"id": "1", "documents": [{"body": "x"}]}, "line 1, document 1: has no 'text'"),
        ({"id": "1", "documents": [FERRY], "references": [3]}, "line 1: references must be texts"),
        ({"id": "1", "reports": ["a.txt", {"text": FERRY}]}, "line 1: reports must be all paths or all objects"),
    ],
)
def test_a_line_that_is_not_in_the_format_is_named(lines: Write, row: dict[str, Any], message: str) -> None:
    with pytest.raises(UnusableInput, match=message):
        load_examples(settings(lines("x.jsonl", row)))


def test_a_label_must_be_true_or_false(lines: Write) -> None:
    row = {"id": "1", "documents": [FERRY], "claim": "It hit.", "supported": "yes"}
    with pytest.raises(UnusableInput, match="'supported' is a str; true or false"):
        load_claims(settings(lines("x.jsonl", row)))
