"""CoGenSumm."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from eval.data.registry import load_claims
from eval.data.settings import DataSettings
from summarize.errors import UnusableInput

ROW = {
    "filename": "test_lind20_org.json",
    "label": 0,
    "document": "The ferry hit a wall ( pictured ) . Two were hurt .",
    "claim": "the ferry sank. two were hurt.",
    "cnndm_id": "ab12",
    "dataset": "cogensumm",
}


def settings(folder: Path) -> DataSettings:
    return DataSettings("cogensumm", "cogensumm", str(folder), split="test")


def test_summaries_of_one_article_share_it(lines: Callable[..., Path]) -> None:
    rows = (ROW, {**ROW, "filename": "test_berg21_reranked.json", "label": 1})
    claims = load_claims(settings(lines("cogensumm_test.jsonl", *rows)))
    assert [claim.id for claim in claims] == ["ab12-lind20_org", "ab12-berg21_reranked"]
    assert [claim.supported for claim in claims] == [False, True]
    assert {claim.article for claim in claims} == {"ab12"}
    assert claims[0].cluster.reports[0].text == "The ferry hit a wall (pictured). Two were hurt."


def test_a_label_that_is_neither_is_named(lines: Callable[..., Path]) -> None:
    with pytest.raises(UnusableInput, match="line 1: 'label' is a int; 0 or 1"):
        load_claims(settings(lines("cogensumm_test.jsonl", {**ROW, "label": 2})))


def test_a_pair_of_sentences_is_a_supported_claim_and_an_error(tmp_path: Path) -> None:
    pair = {"article_id": "ab12", "article_sent": "Two were hurt .", "correct_sent": "two were hurt."}
    (tmp_path / "val_sentence_pairs.json").write_text(json.dumps([pair | {"incorrect_sent": "two were killed."}]))
    claims = load_claims(DataSettings("cogensumm", "cogensumm", str(tmp_path), split="sentences"))
    found = [(claim.id, claim.claim, claim.supported, claim.article) for claim in claims]
    assert found == [
        ("pair-1-correct", "two were hurt.", True, "ab12"),
        ("pair-1-incorrect", "two were killed.", False, "ab12"),
    ]
    assert claims[0].cluster.reports[0].text == "Two were hurt."
