"""JSON and JSON lines, good and bad."""

import datetime as dt
import json

import pytest

from summarize.errors import UnusableInput
from summarize.reading.formats.document import Document
from summarize.reading.formats.json_reports import read_json, read_json_lines

NAMED = Document("It fell.", "a", "Bridge falls", "Example", dt.date(2023, 6, 4))


@pytest.mark.parametrize(
    "item",
    [
        {"id": "a", "text": "It fell.", "title": "Bridge falls", "publisher": "Example", "date": "2023-06-04"},
        {
            "id": "a",
            "body": "It fell.",
            "headline": "Bridge falls",
            "source": {"name": "Example"},
            "publishedAt": "2023-06-04T20:17Z",
        },
    ],
)
def test_names_of_fields(item: object) -> None:
    assert read_json(json.dumps(item).encode()).documents == (NAMED,)
    assert read_json_lines(json.dumps(item).encode()).documents == (NAMED,)
    assert read_json(json.dumps({"articles": [item, item]}).encode()).documents == (NAMED, NAMED)


def test_a_report_with_an_empty_list_in_it_is_still_a_report() -> None:
    [document] = read_json(b'{"text": "It rained.", "articles": []}').documents
    assert document.text == "It rained."


def test_bad_lines_are_numbered_and_skipped() -> None:
    extracted = read_json_lines(b'{"text": "It fell."}\n\n{"text": \n{"title": "x"}\n[]\n{"text": "Again."}')
    assert [document.text for document in extracted.documents] == ["It fell.", "Again."]
    assert [notice.message.split(":")[0] for notice in extracted.notices] == ["line 3", "line 4", "line 5"]


def test_fields_that_cannot_be_read_are_said() -> None:
    extracted = read_json(b'{"text": "It fell.", "title": 5, "date": "soon"}')
    assert extracted.documents == (Document("It fell."),)
    assert [(notice.code, "title" in notice.message) for notice in extracted.notices] == [
        ("unread-field", True),
        ("unread-field", False),
    ]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"{", r"not valid JSON; .*\.jsonl \(.*line 1 column 2\)"),
        (b"5", "the JSON is neither a report nor a list of them; a report is an object"),
        (b"[]", "no report in the JSON"),
        (b"{}", "item 1: a report is an object with its text under text, body"),
        (b'{"text": 5}', "item 1: a report is an object"),
        (b"[" * 200_000, "nested too deep"),
        (b'{"text": ' * 100_000, "nested too deep"),
        (b'{"text": "It fell.", "n": ' + b"9" * 5_000 + b"}", "number too long"),
    ],
)
def test_no_report_is_one_line(data: bytes, message: str) -> None:
    with pytest.raises(UnusableInput, match=message) as error:
        read_json(data)
    assert "\n" not in str(error.value)
