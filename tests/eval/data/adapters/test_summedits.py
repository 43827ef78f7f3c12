"""SummEdits."""

import json
from pathlib import Path
from typing import Any

import pytest

from eval.data.registry import load_claims
from eval.data.settings import DataSettings
from eval.records import LabelledClaim
from summarize.errors import UnusableInput


def row(name: str, label: Any, *edits: str, split: str = "test") -> dict[str, Any]:
    fields = {"id": name, "doc": "Mara: The ferry leaves at nine.", "summary": "The ferry leaves at ten."}
    return {**fields, "label": label, "original_summary": "", "edit_types": list(edits), "split": split}


def load(folder: Path, *rows: dict[str, Any], split: str = "all") -> tuple[LabelledClaim, ...]:
    (folder / "summedits_chat.json").write_text(json.dumps(rows))
    return load_claims(DataSettings("summedits", "summedits", str(folder), split=split))


def test_labels_and_kinds_of_edits_are_read(tmp_path: Path) -> None:
    rows = [row("a", 1), row("b", 0, "antonym_swap"), row("c", 0, "antonym_swap", "entity_modification"), row("d", 0)]
    claims = load(tmp_path, *rows)
    assert [claim.supported for claim in claims] == [True, False, False, False]
    assert [claim.kind for claim in claims] == [None, "antonym_swap", "several", None]
    assert len({claim.article for claim in claims}) == 1


def test_splits_are_told_apart(tmp_path: Path) -> None:
    rows = [row("a", 1), row("b", 0, split="evaluation")]
    assert [claim.id for claim in load(tmp_path, *rows, split="evaluation")] == ["b"]


def test_a_label_that_is_neither_is_named(tmp_path: Path) -> None:
    with pytest.raises(UnusableInput, match=r"summedits_chat\.json, item 1: 'label' is a str; 0 or 1"):
        load(tmp_path, row("a", "yes"))


def test_a_folder_without_the_set_is_said(tmp_path: Path) -> None:
    with pytest.raises(UnusableInput, match=r"has no summedits_\*\.json"):
        load_claims(DataSettings("summedits", "summedits", str(tmp_path)))
