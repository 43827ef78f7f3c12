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


PEOPLE = ("Anna Schmidt", "Peter Miller", "Maria Lopez", "John Baker", "Lena Fischer", "Omar Haddad", "Aisha Khan")
BODIES = ("Volvo", "Greenpeace", "Interpol", "Siemens", "Toyota", "Boeing", "Lufthansa")
PLACES = ("Norway", "Kenya", "Chile", "Ghana", "Japan", "Peru", "Portugal")
EVENTS = 14


def report(number: int, told_again: bool) -> str:
    """One of two reports of an invented event."""
    who, other = (PEOPLE[(number + shift) % len(PEOPLE)] for shift in (0, 3))
    body, place = BODIES[number % len(BODIES)], PLACES[number % len(PLACES)]
    if told_again:
        return (
            f"{other} praised {who} for the deal with {body}. Workers from {place} may lose {20 + number} jobs "
            f"next year. {body} did not publish the contract, which had cost months of talks in {place}."
        )
    return (
        f"{who} signed a contract with {body} in {place} on Monday. Police arrested {12 + number} protesters in the "
        f"port. {other} said that the contract was unsafe. {body} plans to sell the old harbour to {who} before the "
        f"winter. The government of {place} rejected the plan because of the costs."
    )


@pytest.fixture
def news(datasets: Path) -> Path:
    """The folder with the sets that claims are made from, too; the last event stands in a test set."""
    checker, writer = datasets / "checker", datasets / "writer"
    events = [[report(number, told_again) for told_again in (False, True)] for number in range(EVENTS)]
    tested = {"article": events[-1][0], "document": events[-1][0]}
    for name in ("qags/mturk_cnndm", "qags/mturk_xsum", "frank_valid/frank_valid", "cogensumm/cogensumm_test"):
        lines(checker / f"{name}.jsonl", tested)
    (checker / "cogensumm/val_sentence_pairs.json").write_text(json.dumps([{"article_sent": "None."}]), "utf-8")
    lines(writer / "neus/train.jsonl", *({"sources": [{"text": text} for text in event]} for event in events))
    table(
        writer / "multinews_validation/sample_validation.csv",
        [{"documents": repr(events[0]), "summary": "It was signed."}],
        ",",
    )
    whole = "Anna Schmidt was seen on Monday near the old harbour of Norway ."
    fusion = {"article_sentences": [whole, "He ran ."], "sentence_1": whole, "sentence_2": "He ran .", "fused": whole}
    lines(writer / "points_of_correspondence/poc_fusion.jsonl", fusion)
    short = {"original": whole, "compressed": "Anna Schmidt was seen on Monday near the old harbour ."}
    table(writer / "google_compression/B_0_eval_data.csv", [short] * 6, ",")
    for name in ("tune", "validation", "test"):
        path = writer / f"wikisplit/{name}.tsv"
        path.parent.mkdir(parents=True, exist_ok=True)
        split = "The hut was old and the yard was small .\tThe hut was old . <::::> The yard was small ."
        path.write_text("\n".join([split] * 4), encoding="utf-8")
    return datasets
