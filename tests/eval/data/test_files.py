"""Files that are not there or not in their format end in one line that says where and what to do."""

import gzip
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from eval.data.files import Record, csv_rows, file_of, json_lines, json_list, located, parse
from eval.data.settings import DataSettings
from summarize.errors import UnusableInput

SET = DataSettings("neus", "neus", source="https://example.org/neus")


def test_a_set_without_a_path_says_where_it_can_be_had() -> None:
    with pytest.raises(
        UnusableInput, match=r"https://example\.org/neus and name its folder: data\.path=FOLDER"
    ) as error:
        located(SET)
    assert "\n" not in str(error.value)


def test_a_path_that_does_not_exist_says_so(tmp_path: Path) -> None:
    with pytest.raises(UnusableInput, match=r"gone: no such file or folder; .*example\.org"):
        located(DataSettings("neus", "neus", str(tmp_path / "gone"), "https://example.org/neus"))


def test_data_of_ones_own_are_not_to_be_got_anywhere(tmp_path: Path) -> None:
    with pytest.raises(UnusableInput, match=r"^data jsonl reads data of your own; name them: data\.path=PATH$"):
        located(DataSettings("jsonl", "jsonl"))
    with pytest.raises(UnusableInput, match=r"^data\.path=\S+/gone: no such file or folder$"):
        located(DataSettings("jsonl", "jsonl", str(tmp_path / "gone")))


def test_a_path_is_relative_to_the_working_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "sets").mkdir()
    monkeypatch.chdir(tmp_path)
    assert located(DataSettings("neus", "neus", "sets")).resolve() == tmp_path / "sets"


def test_a_path_may_name_the_file_itself(tmp_path: Path) -> None:
    (tmp_path / "mine.jsonl").touch()
    assert file_of(DataSettings("neus", "neus", str(tmp_path / "mine.jsonl")), "x.jsonl") == tmp_path / "mine.jsonl"


def test_a_folder_without_the_file_says_which_is_missing(tmp_path: Path) -> None:
    with pytest.raises(UnusableInput, match=r"has no test\.jsonl or test\.jsonl\.gz"):
        file_of(DataSettings("neus", "neus", str(tmp_path)), "test.jsonl", "test.jsonl.gz")


@pytest.mark.parametrize(
    ("reader", "content", "message"),
    [
        (json_lines, b'{"a": 1}\n{"a":\n', "x, line 2: not JSON"),
        (json_lines, b"[1]\n", "x, line 1: holds a list"),
        (json_lines, b"\xff\xfe\n", "cannot be read as text in UTF-8"),
        (json_list, b"{}", "holds a dict; a list is expected"),
        (json_list, b"[{}, 3]", "x, item 2: holds a int"),
        (json_list, b"[" * 100_000, "not JSON"),
        (csv_rows, b"a,b\n\xff,1\n", "cannot be read as CSV"),
    ],
)
def test_a_broken_file_names_the_place(
    tmp_path: Path, reader: Callable[[Path], Iterator[Record]], content: bytes, message: str
) -> None:
    (tmp_path / "x").write_bytes(content)
    message = message.replace("x, ", f"{tmp_path}/x, ")
    with pytest.raises(UnusableInput, match=message):
        list(reader(tmp_path / "x"))


def test_a_broken_gzip_file_is_said(tmp_path: Path) -> None:
    (tmp_path / "x.gz").write_bytes(gzip.compress(b'{"a": 1}\n' * 100)[:-12])
    with pytest.raises(UnusableInput, match=r"x\.gz: cannot be unpacked"):
        list(json_lines(tmp_path / "x.gz"))


@pytest.mark.parametrize("reader", [json_lines, csv_rows])
def test_a_file_that_is_missing_is_not_called_ill_encoded(
    reader: Callable[[Path], Iterator[Record]], tmp_path: Path
) -> None:
    with pytest.raises(UnusableInput, match=r"x: cannot be read \(No such file or directory\)$"):
        list(reader(tmp_path / "x"))


def test_half_a_character_in_a_key_or_value_is_replaced() -> None:
    assert parse(r'{"a\ud83d": ["\udc00b", {"c": "\ud83d\ude00"}], "d": 1}', "x") == {
        "a\ufffd": ["\ufffdb", {"c": "\U0001f600"}],
        "d": 1,
    }


def test_only_a_newline_ends_a_json_line(tmp_path: Path) -> None:
    (tmp_path / "x").write_text('{"a": "one\u2028two"}\n\n{"a": "b"}', "utf-8")
    assert [(row.text("a"), row.number) for row in json_lines(tmp_path / "x")] == [("one\u2028two", 1), ("b", 3)]


def test_long_cells_are_read(tmp_path: Path) -> None:
    (tmp_path / "x").write_text("a,b\n" + "word " * 50_000 + ",1\n")
    (row,) = csv_rows(tmp_path / "x")
    assert len(row.text("a")) == 250_000


@pytest.mark.parametrize(("fields", "message"), [({}, "here: has no 'a'"), ({"a": 3}, "here: 'a' is a int; a string")])
def test_a_field_that_is_missing_or_of_another_type_is_named(fields: dict[str, object], message: str) -> None:
    with pytest.raises(UnusableInput, match=message):
        Record(fields, "here", 1).text("a")
