"""A folder of data sets with a few hand-made rows in each set's own form."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from summarize.training.checker.collections import READERS

NLI = {
    "mnli": ("mnli_dev",),
    "snli": ("snli_dev",),
    "sick": ("sick_train", "sick_dev"),
    "rte": ("rte_train", "rte_dev"),
    "scitail": ("scitail_dev",),
    "joci": ("joci_train", "joci_dev"),
    "commitment_bank": ("commitment_bank_train", "commitment_bank_dev"),
    "fracas": ("fracas_train", "fracas_dev"),
    "add_one_rte": ("add_one_rte_train", "add_one_rte_dev"),
}
TWO_CLASSES = ("rte", "scitail", "add_one_rte")


def lines(path: Path, *rows: object) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")


def table(path: Path, rows: list[dict[str, str]], delimiter: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), delimiter=delimiter)
        writer.writeheader()
        writer.writerows(rows)


@pytest.fixture
def datasets(tmp_path: Path) -> Path:
    folder = tmp_path / "datasets" / "checker"
    assert set(NLI) < set(READERS)
    for name, files in NLI.items():
        other = "not_entailment" if name in TWO_CLASSES else "contradiction"
        for file in files:
            rows = [
                {"premise": f"A <b>dog</b> of {file} barks.", "hypothesis": "A dog\nbarks.", "label": "entailment"},
                {"premise": f"A cat of {file} sleeps.", "hypothesis": "A cat runs.", "label": other},
                {"premise": "Nobody knows.", "hypothesis": "", "label": "neutral"},
            ]
            table(folder / "nli_collection" / f"{file}.csv", rows, ",")
    for part in ("train", "dev", "test"):
        captions = {f"premise{i}": f"{i}.jpg#0/Caption {i} of {part}." for i in range(1, 5)}
        row = {"ID": "1", **captions, "hypothesis": "A caption.", "gold_label": "entailment"}
        table(folder / "mpe" / f"mpe_{part}.txt", [row, row | {"gold_label": ""}], "\t")
    for part in ("and", "or"):
        row = {
            "filename": f"p{part}",
            "gold_label": "neutral",
            "ori_sentence": "He ate .",
            "new_sentence": "He drank .",
        }
        table(folder / "help_nli" / f"leskexppmb_{part}.tsv", [row], "\t")
    lines(
        folder / "fever_symmetric" / "a.jsonl",
        {"id": "1", "label": "REFUTES", "claim": "Rome is new .", "evidence_sentence": "Rome is old ."},
        {"id": "2", "label": "SUPPORTS", "claim": "Rome is old .", "evidence": "Rome is ancient ."},
        {"id": "3", "label": "NOT ENOUGH INFO", "claim": "Rome is red .", "evidence": "Rome is ancient ."},
    )
    evidence = ["A title.", "The hall burned.", "Rain fell.", "Nobody died."]
    wice = {"claim": "The hall burned and nobody died.", "evidence": evidence, "meta": {"id": "7"}}
    dev = folder / "wice" / "claim_oracle_chunks_dev.jsonl"
    lines(dev, wice | {"label": "not_supported"}, wice | {"label": "supported"})
    doc, seed = "Ann sold the mill. Ben bought it. They were glad.", "Ann sold the mill. They were glad."
    edits = [
        {"doc": doc, "original_summary": seed, "summary": "Ann bought the mill. They were glad.", "label": "0"},
        {"doc": doc, "original_summary": seed, "summary": "The mill was sold by Ann. They were glad.", "label": 1},
        {"doc": doc, "original_summary": seed, "summary": "Ben left. They were sad.", "label": 0},
    ]
    (folder / "summedits").mkdir()
    (folder / "summedits" / "summedits_tales.json").write_text(json.dumps(edits), encoding="utf-8")
    return tmp_path / "datasets"
