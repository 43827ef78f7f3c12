"""The clusters of the project, and folders laid out like them."""

import json
from pathlib import Path

import pytest
from support import clusters

from eval.data.registry import load_claims, load_examples
from eval.data.settings import ClustersSettings, DataSettings
from summarize.errors import UnknownSetting, UnusableInput


def own(split: str) -> ClustersSettings:
    return ClustersSettings("own", "clusters", split=split)


@pytest.mark.parametrize(
    ("split", "names"),
    [
        ("all", set(clusters.NAMES)),
        ("test", clusters.HELD_OUT),
        ("development", set(clusters.NAMES) - clusters.HELD_OUT),
    ],
)
def test_a_split_holds_its_clusters_and_their_claims(split: str, names: set[str]) -> None:
    assert {example.id for example in load_examples(own(split))} == names
    assert len(load_claims(own(split))) == sum(len(clusters.claims(name)) for name in names)


def test_labels_and_kinds_are_those_of_the_file() -> None:
    for claim in load_claims(own("all")):
        (row,) = [row for row in clusters.claims(claim.article) if f"{claim.article}/{row['id']}" == claim.id]
        assert (claim.claim, claim.supported) == (row["claim"], row["label"] == "supported")
        assert (claim.kind or "true") == row["kind"]


def test_every_report_is_read_or_set_aside() -> None:
    for example in load_examples(own("all")):
        read = {report.id for report in example.cluster.reports + example.cluster.excluded}
        assert read == set(clusters.reports(example.id))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "barge/reports").mkdir(parents=True)
    (tmp_path / "barge/cluster.json").write_text('{"split": "test"}')
    (tmp_path / "barge/reports/daily.txt").write_text("A barge sank on Monday.")
    (tmp_path / "barge/reference.txt").write_text("A barge sank.\n")
    claim = {"id": "1", "claim": "A barge sank.", "label": "unsupported", "kind": "number"}
    (tmp_path / "barge/claims.jsonl").write_text(json.dumps(claim))
    return tmp_path


def test_another_folder_may_be_named(folder: Path) -> None:
    (example,) = load_examples(DataSettings("mine", "clusters", str(folder)))
    assert (example.id, example.references, example.article) == ("barge", ("A barge sank.",), "barge")
    (claim,) = load_claims(ClustersSettings("mine", "clusters", str(folder)))
    assert (claim.id, claim.supported, claim.kind) == ("barge/1", False, "number")


def test_several_files_of_claims_are_read_in_the_order_given(folder: Path) -> None:
    claim = {"id": "2", "claim": "A barge sank on Monday.", "label": "supported", "kind": "true"}
    (folder / "barge/more.jsonl").write_text(json.dumps(claim))
    settings = ClustersSettings("mine", "clusters", str(folder), claims=["more.jsonl", "claims.jsonl"])
    assert [claim.id for claim in load_claims(settings)] == ["barge/2", "barge/1"]


def test_settings_that_name_no_file_of_claims_are_refused(folder: Path) -> None:
    with pytest.raises(UnknownSetting, match="clusters_schema"):
        load_claims(DataSettings("mine", "clusters", str(folder)))
    with pytest.raises(UnknownSetting, match=r"data\.claims names no file"):
        load_claims(ClustersSettings("mine", "clusters", str(folder), claims=[]))


def test_an_unknown_label_is_named(folder: Path) -> None:
    path = folder / "barge/claims.jsonl"
    path.write_text(path.read_text().replace("unsupported", "maybe"))
    with pytest.raises(UnusableInput, match=r"claims\.jsonl, line 1: label 'maybe'"):
        load_claims(ClustersSettings("mine", "clusters", str(folder)))


def test_a_cluster_without_a_split_is_named(folder: Path) -> None:
    (folder / "barge/cluster.json").write_text("{}")
    with pytest.raises(UnusableInput, match=r"barge/cluster\.json: 'split' must be"):
        load_examples(DataSettings("mine", "clusters", str(folder)))


def test_a_folder_without_clusters_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(UnusableInput, match="nothing"):
        load_examples(DataSettings("mine", "clusters", str(tmp_path)))
