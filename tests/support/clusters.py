"""The clusters that the project wrote, read without the product."""

import json
import re
from pathlib import Path
from typing import Any

CLUSTERS = Path(__file__).parents[2] / "data/clusters"
NAMES = (
    "belgorod",
    "ferry",
    "final",
    "flood",
    "heist",
    "mine",
    "outbreak",
    "recall",
    "recount",
    "strike",
    "study",
    "trial",
)
HELD_OUT = {"belgorod", "heist", "strike", "study", "trial"}


def reports(name: str) -> dict[str, str]:
    """Each report as it is written, under its id; a line of a JSON lines file is a report."""
    found: dict[str, str] = {}
    for path in sorted((CLUSTERS / name / "reports").iterdir()):
        text = path.read_text("utf-8")
        if path.suffix == ".jsonl":
            found |= {json.loads(line)["id"]: line for line in text.splitlines()}
        else:
            found[path.stem] = text
    return found


def claims(name: str, file: str = "claims.jsonl") -> list[dict[str, str]]:
    return [json.loads(line) for line in (CLUSTERS / name / file).read_text("utf-8").splitlines()]


def description(name: str) -> dict[str, Any]:
    about: dict[str, Any] = json.loads((CLUSTERS / name / "cluster.json").read_text("utf-8"))
    return about


def plain(text: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", text.lower()))
