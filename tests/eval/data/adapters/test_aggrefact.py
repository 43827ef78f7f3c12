"""AggreFact."""

import csv
from pathlib import Path

import pytest

from eval.data.registry import load_claims
from eval.data.settings import DataSettings
from eval.records import LabelledClaim
from summarize.errors import UnusableInput

COLUMNS = ["dataset", "origin", "id", "doc", "summary", "model_name", "label", "cut", "DAE_score"]
DOCUMENT = "The ferry hit a wall -LRB- pictured -RRB- .\nTwo were hurt ."


def load(folder: Path, *labels: str, split: str = "test") -> tuple[LabelledClaim, ...]:
    with (folder / "aggre_fact_sota.csv").open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream)
        writer.writerow(COLUMNS)
        for label in labels:
            writer.writerow(["XSumFaith", "xsum", "77", DOCUMENT, "a ferry , sank .", "BERTS2S", label, "test", "0.3"])
        writer.writerow(["FRANK", "cnndm", "78", DOCUMENT, "two were hurt .", "bart", "1", "val", "0.9"])
    return load_claims(DataSettings("aggrefact", "aggrefact", str(folder), split=split))


def test_labels_and_texts_are_read(tmp_path: Path) -> None:
    claims = load(tmp_path, "0", "1", "0.0")
    assert [claim.supported for claim in claims] == [False, True, False]
    assert [claim.id for claim in claims] == ["XSumFaith-test-1", "XSumFaith-test-2", "XSumFaith-test-3"]
    assert claims[0].claim == "a ferry, sank."
    assert claims[0].cluster.reports[0].text == "The ferry hit a wall (pictured).\nTwo were hurt."
    assert len({claim.article for claim in claims}) == 1


@pytest.mark.parametrize(("split", "count"), [("val", 1), ("test", 2), ("all", 3)])
def test_the_cut_is_the_split(tmp_path: Path, split: str, count: int) -> None:
    assert len(load(tmp_path, "0", "1", split=split)) == count


def test_a_label_that_is_neither_is_named(tmp_path: Path) -> None:
    with pytest.raises(UnusableInput, match=r"aggre_fact_sota\.csv, row 1: 'label' is a str; 0 or 1"):
        load(tmp_path, "")
