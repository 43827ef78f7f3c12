"""WiCE."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from eval.data.registry import load_claims
from eval.data.settings import DataSettings
from summarize.errors import UnusableInput

PAGE = ["(meta data) TITLE: Ferries", "(meta data) PUBLISHER: The Port", "(meta data) PUBLISHED DATETIME: 2016-08-24"]
TEXT = ["The Mira has carried passengers since 1990.", "She is 90 metres long."]


def row(label: str = "supported", **changes: Any) -> dict[str, Any]:
    meta = {"id": "dev00001", "claim_title": "MS Mira", "claim_section": "", "claim_context": ""}
    return {"label": label, "claim": "The Mira is a ship.", "evidence": PAGE + TEXT, "meta": meta, **changes}


def settings(folder: Path) -> DataSettings:
    return DataSettings("wice", "wice", str(folder), split="dev")


@pytest.mark.parametrize(
    ("label", "supported", "kind"),
    [("supported", True, None), ("partially_supported", False, "partially_supported")],
)
def test_only_full_support_counts(lines: Callable[..., Path], label: str, supported: bool, kind: str | None) -> None:
    (claim,) = load_claims(settings(lines("claim_dev.jsonl", row(label))))
    assert (claim.supported, claim.kind, claim.article) == (supported, kind, "MS Mira")


def test_a_page_is_a_report_with_what_its_meta_data_say(lines: Callable[..., Path]) -> None:
    other = ["(meta data) TITLE: Ships", "The Mira is a ship of Holmvik."]
    (claim,) = load_claims(settings(lines("claim_dev.jsonl", row(evidence=PAGE + TEXT + other))))
    first, second = claim.cluster.reports
    assert (first.title, first.publisher, str(first.date)) == ("Ferries", "The Port", "2016-08-24")
    assert [sentence.text for sentence in first.sentences] == TEXT
    assert (second.title, second.text) == ("Ships", "The Mira is a ship of Holmvik.")


def test_pages_without_meta_data_are_read(lines: Callable[..., Path]) -> None:
    (claim,) = load_claims(settings(lines("claim_dev.jsonl", row(evidence=TEXT))))
    assert len(claim.cluster.reports) == 1


def test_parts_of_one_page_get_ids_of_their_own(lines: Callable[..., Path]) -> None:
    claims = load_claims(settings(lines("claim_dev.jsonl", row(), row(evidence=TEXT[:1]))))
    assert [claim.id for claim in claims] == ["dev00001", "dev00001-2"]


def test_an_unknown_label_is_named(lines: Callable[..., Path]) -> None:
    with pytest.raises(UnusableInput, match="line 1: label 'unclear' is not one of"):
        load_claims(settings(lines("claim_dev.jsonl", row("unclear"))))
