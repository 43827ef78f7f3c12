"""Folders of DUC and TAC."""

from pathlib import Path

import pytest

from eval.data.adapters.duc import body
from eval.data.registry import load_examples
from eval.data.settings import DataSettings
from eval.records import Example
from summarize.errors import UnusableInput

DOCUMENT = """<DOC>
<DOCNO> HLM20210304.0001 </DOCNO>
<HEADLINE>
Ferry &amp; wall
</HEADLINE>
<TEXT>
The ferry hit a wall in the port of Holmvik
on Monday, and ``nobody'' saw it coming.
    Two people were hurt, the AT&amp;T tower
reported.
</TEXT>
</DOC>
"""


def put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    put(tmp_path / "docs/d30001t/HLM20210304.0001", DOCUMENT)
    put(tmp_path / "models/D30001.M.100.T.A", "A ferry\nhit a wall.\n")
    put(tmp_path / "models/D30001.M.100.T.B", "<SUM>A wall was hit.</SUM>")
    return tmp_path


def load(folder: Path) -> tuple[Example, ...]:
    return load_examples(DataSettings("duc", "duc", str(folder)))


def test_documents_and_all_summaries_of_a_cluster_are_read(folder: Path) -> None:
    (example,) = load(folder)
    (report,) = example.cluster.reports
    assert report.title == "Ferry & wall"
    assert report.text.split("\n\n") == [
        'The ferry hit a wall in the port of Holmvik on Monday, and "nobody" saw it coming.',
        "Two people were hurt, the AT&T tower reported.",
    ]
    assert example.references == ("A ferry hit a wall.", "A wall was hit.")
    assert (example.id, report.id) == ("d30001t", "hlm20210304-0001")


@pytest.mark.parametrize(
    ("cluster", "model"),
    [
        ("D0601A", "D0601.M.250.A.A"),
        ("D0901A-A", "D0901-A.M.100.A.A"),
        ("d061j", "D061.M.100.J.A"),
        ("harbour", "harbour.1"),
    ],
)
def test_summaries_find_their_cluster(tmp_path: Path, cluster: str, model: str) -> None:
    put(tmp_path / "docs" / cluster / "1", DOCUMENT)
    put(tmp_path / "eval/models" / model, "A ferry hit a wall.")
    (example,) = load(tmp_path)
    assert example.references == ("A ferry hit a wall.",)


def test_several_documents_in_a_file_are_several_reports(folder: Path) -> None:
    put(folder / "docs/d30001t/more", DOCUMENT.replace("0001", "0002").replace("Two", "Three") * 1)
    assert len(load(folder)[0].cluster.reports) == 2


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("<P>\nOne line\nand more.\n</P>\n<P>\nTwo.\n</P>", ["One line and more.", "Two."]),
        ("   All lines\n   are indented.", ["All lines are indented."]),
        ("\tTabs begin\nparagraphs.\n\tHere.", ["Tabs begin paragraphs.", "Here."]),
        ("One. &UR; &LR;\n\nTwo &lt;3.", ["One.", "Two <3."]),
        ("", []),
    ],
)
def test_paragraphs_are_told_by_mark_up_indents_and_blank_lines(text: str, paragraphs: list[str]) -> None:
    assert body(text).split("\n\n") == (paragraphs or [""])


def test_a_summary_without_a_cluster_is_named(folder: Path) -> None:
    put(folder / "models/D30002.M.100.T.A", "Another event.")
    with pytest.raises(UnusableInput, match=r"D30002\.M\.100\.T\.A: is no summary of a cluster"):
        load(folder)


def test_two_folders_for_one_cluster_are_refused(folder: Path) -> None:
    put(folder / "docs/d30001a/1", DOCUMENT)
    with pytest.raises(UnusableInput, match="d30001a and d30001t both are cluster d30001"):
        load(folder)


def test_a_file_without_a_document_is_named(folder: Path) -> None:
    put(folder / "docs/d30001t/notes", "no mark-up")
    with pytest.raises(UnusableInput, match="notes: holds no <DOC>"):
        load(folder)


def test_missing_folders_are_named(tmp_path: Path) -> None:
    with pytest.raises(UnusableInput, match="docs: holds no folders"):
        load(tmp_path)
    put(tmp_path / "docs/d1/1", DOCUMENT)
    with pytest.raises(UnusableInput, match="has no folder models or eval/models"):
        load(tmp_path)
