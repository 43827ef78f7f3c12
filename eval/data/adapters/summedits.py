"""SummEdits (Laban et al. 2023): summaries that a language model edited, labelled consistent (1) or not (0).

One JSON list a domain, ``summedits_podcast.json`` and so on: ``id``, ``doc``, ``summary``, ``label``, ``edit_types``,
``split``. All domains in the folder are read; ``data.path`` may also name one file.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from eval.data.files import json_list, located, split_of
from eval.data.rows import ClaimRow, Text, article_key, from_texts, one_kind
from eval.data.settings import DataSettings
from summarize.errors import UnusableInput

SPLITS = ("test", "evaluation", "all")


def read_claims(settings: DataSettings) -> Iterator[ClaimRow]:
    """One claim a summary; its kind is the kind of edit."""
    split = split_of(settings, SPLITS)
    for path in _files(settings):
        for row in json_list(path):
            if split not in ("all", row.fields.get("split")):
                continue
            name, document, label = row.text("id"), row.text("doc"), row.fields.get("label")
            if label not in (0, 1):
                raise row.lacks("label", "0 or 1")
            kind = None if label == 1 else one_kind(row.items("edit_types"))
            key = article_key(document)
            yield ClaimRow(name, row.text("summary"), from_texts(key, [Text(document)]), label == 1, key, kind)


def _files(settings: DataSettings) -> list[Path]:
    path = located(settings)
    files = [path] if path.is_file() else sorted(path.glob("summedits_*.json"))
    if not files:
        raise UnusableInput(f"{path}: has no summedits_*.json; data.path is to name the folder with the set")
    return files
