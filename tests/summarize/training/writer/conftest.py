"""A folder of data sets with a few hand-made rows in each set's own form."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

EVENTS = (
    ("ferry", "Port Aldis", "Monday"),
    ("tanker", "Cape Norsund", "Friday"),
    ("tram", "Lindqvist Square", "Sunday"),
    ("freight train", "Upper Belgorod", "Tuesday"),
)
REWRITES = 6
CLUSTERS = 52
"""Fifty of them are kept aside for testing."""


def lines(path: Path, rows: list[dict[str, object]]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")


def table(path: Path, rows: list[dict[str, str]]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)


def reports(what: str, where: str, when: str) -> tuple[str, str]:
    return (
        f"A {what} ran off its course near {where} on {when}, leaving 17 passengers injured. Crews worked all night.",
        f"Near {where}, 17 passengers were injured on {when} as a {what} ran off its course. "
        "An inquiry was opened by the harbour office, which is in Aldis.",
    )


def roundup(what: str, where: str, when: str) -> dict[str, object]:
    return {
        "sources": [{"text": text} for text in reports(what, where, when)],
        "target": {
            "title": f"A {what} runs off course near {where}",
            "text": f"A {what} ran off its course near {where} on {when}. It injured 17 passengers on {when} night.",
        },
    }


@pytest.fixture
def datasets(tmp_path: Path) -> Path:
    folder = tmp_path / "datasets"
    article = "The council of a far away town voted to paint its only bridge in a brighter colour."
    for name in ("cnndm", "xsum"):
        lines(folder / f"checker/qags/mturk_{name}.jsonl", [{"article": article}])
    lines(folder / "checker/frank_valid/frank_valid.jsonl", [{"article": article}])
    lines(folder / "checker/cogensumm/cogensumm_test.jsonl", [{"document": article}])
    pairs = json.dumps([{"article_sent": article.lower()}])
    (folder / "checker/cogensumm/val_sentence_pairs.json").write_text(pairs, encoding="utf-8")
    lines(folder / "writer/neus/train.jsonl", [roundup(*event) for event in EVENTS[:3]])
    lines(folder / "writer/neus/val.jsonl", [roundup(*EVENTS[3])])
    clusters = []
    for number in range(CLUSTERS):
        documents = reports(f"bus {number}", "Hill Road", "Monday")
        summary = f"– A bus {number} ran off its course near Hill Road on Monday. Crews worked all night."
        clusters.append({"documents": repr(list(documents)), "summary": summary})
    table(folder / "writer/multinews_validation/sample_validation.csv", clusters)
    short = {
        "original": "Anna Lee was seen on Monday near the old harbour of Port Aldis .",
        "compressed": "Anna Lee was seen near the old harbour of Port Aldis .",
    }
    table(folder / "writer/google_compression/B_0_eval_data.csv", [short] * REWRITES)
    fusion = {
        "article_sentences": ["He sat .", "He ran .", "He did n't swim ."],
        "sentence_1": "Tom Hill sat on the roof .",
        "sentence_2": "He did n't swim at all .",
        "fused": "Tom Hill sat and did n't swim .",
    }
    lines(folder / "writer/points_of_correspondence/poc_fusion.jsonl", [fusion])
    split = "The hut was old and the yard was small .\tThe hut was old . <::::> The yard was small ."
    for name in ("tune", "validation", "test"):
        path = folder / f"writer/wikisplit/{name}.tsv"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join([split] * REWRITES), encoding="utf-8")
    return folder
