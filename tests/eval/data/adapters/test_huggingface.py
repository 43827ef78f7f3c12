"""Sets that Hugging Face's datasets loads; a tiny one, saved to disk and as JSON lines."""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from eval.data.registry import load_claims, load_examples
from eval.data.settings import DatasetsSettings, DataSettings
from summarize.errors import UnknownSetting, UnusableInput

FERRY, WALL = "A ferry hit a wall on Monday.", "The wall of Holmvik was damaged."
NEWS = [{"document": f"{FERRY}|||||{WALL}", "summary": "A ferry damaged a wall."}]
CLAIMS = [{"document": FERRY, "claim": "It hit.", "label": 1}, {"document": FERRY, "claim": "It sank.", "label": 0}]


def settings(path: Path | str, **changes: Any) -> DatasetsSettings:
    return DatasetsSettings("x", "datasets", str(path), **{"split": "test", **changes})


@pytest.fixture
def saved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    datasets = pytest.importorskip("datasets", reason="datasets is not installed (extra: datasets)")
    monkeypatch.setattr(datasets.config, "HF_DATASETS_OFFLINE", True)
    monkeypatch.setattr(datasets.config, "HF_DATASETS_CACHE", tmp_path / "cache")
    for name, rows in (("news", NEWS), ("claims", CLAIMS)):
        datasets.DatasetDict({"test": datasets.Dataset.from_list(rows)}).save_to_disk(tmp_path / name)
    datasets.Dataset.from_list(NEWS).save_to_disk(tmp_path / "single")
    return tmp_path


@pytest.mark.parametrize("name", ["news", "single"])
def test_a_set_saved_to_disk_is_read(saved: Path, name: str) -> None:
    (example,) = load_examples(settings(saved / name))
    assert [report.text for report in example.cluster.reports] == [FERRY, WALL]
    assert (example.id, example.references) == ("test-1", ("A ferry damaged a wall.",))


def test_a_folder_of_data_files_is_read(saved: Path) -> None:
    rows = [{"key": "a", "texts": [FERRY, WALL], "refs": ["One.", "Two."]}]
    (saved / "files").mkdir()
    (saved / "files/test.jsonl").write_text("".join(json.dumps(row) for row in rows))
    columns = {"id_column": "key", "reports_column": "texts", "references_column": "refs"}
    (example,) = load_examples(settings(saved / "files", **columns))
    assert (example.id, example.references) == ("a", ("One.", "Two."))
    assert len(example.cluster.reports) == 2


def test_claims_are_read(saved: Path) -> None:
    claims = load_claims(settings(saved / "claims"))
    assert [(claim.claim, claim.supported) for claim in claims] == [("It hit.", True), ("It sank.", False)]
    assert claims[0].article == claims[1].article


def test_the_supported_labels_can_be_named(saved: Path) -> None:
    claims = load_claims(settings(saved / "claims", supported_labels="0"))
    assert [claim.supported for claim in claims] == [False, True]


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"reports_column": "text"}, "row test-1: has no 'text'; it has document, summary; name the column"),
        ({"split": "train"}, "news: datasets cannot load it"),
    ],
)
def test_a_column_or_split_that_is_missing_is_named(saved: Path, changes: dict[str, str], message: str) -> None:
    with pytest.raises(UnusableInput, match=message):
        load_examples(settings(saved / "news", **changes))


@pytest.mark.usefixtures("saved")
def test_offline_a_set_on_the_hub_is_one_line() -> None:
    with pytest.raises(UnusableInput, match="nobody/nothing: datasets cannot load it") as error:
        load_examples(settings("nobody/nothing"))
    assert "\n" not in str(error.value)


def test_without_the_package_it_says_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "datasets", None)
    with pytest.raises(UnusableInput, match=r"pip install 'accord-summaries\[datasets\]'"):
        load_examples(settings("nobody/nothing"))


def test_a_set_must_be_named() -> None:
    with pytest.raises(UnknownSetting, match=r"data\.path"):
        load_examples(settings(""))


def test_the_schema_with_columns_is_needed() -> None:
    with pytest.raises(UnknownSetting, match="datasets_schema"):
        load_examples(DataSettings("x", "datasets", "news"))


@pytest.fixture
def loaded(monkeypatch: pytest.MonkeyPatch) -> Callable[..., DatasetsSettings]:
    """A set of one row, whether or not the package is installed."""

    def load(row: dict[str, Any], **changes: Any) -> DatasetsSettings:
        monkeypatch.setattr("eval.data.adapters.huggingface._loaded", lambda _: [row])
        return settings("x", **changes)

    return load


@pytest.mark.parametrize(
    ("changes", "columns", "message"),
    [
        ({}, {"id_column": "key"}, "row test-1: has no 'key'; it has document, summary"),
        ({"document": 3}, {}, "row test-1: 'document' is a int; texts are expected"),
        ({"document": {"text": FERRY}}, {}, "row test-1: 'document' is a dict; texts are expected"),
        ({"summary": 3}, {}, "row test-1: 'summary' holds no text and no list of texts"),
        ({"summary": [3]}, {}, "row test-1: 'summary' holds no text and no list of texts"),
    ],
)
def test_a_row_that_is_not_as_the_columns_say_is_named(
    changes: dict[str, Any], columns: dict[str, str], message: str, loaded: Callable[..., DatasetsSettings]
) -> None:
    with pytest.raises(UnusableInput, match=message):
        load_examples(loaded({**NEWS[0], **changes}, **columns))


@pytest.mark.parametrize(
    ("label", "supported"), [(1.0, True), (1, True), (True, True), ("1", True), (0.0, False), (0.7, False)]
)
def test_a_label_that_became_a_float_is_the_number_it_was(
    label: Any, supported: bool, loaded: Callable[..., DatasetsSettings]
) -> None:
    (claim,) = load_claims(loaded({**CLAIMS[0], "label": label}))
    assert claim.supported == supported
