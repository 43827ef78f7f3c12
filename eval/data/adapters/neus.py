"""NeuS (Lee et al. 2022): reports of one event from the left, centre and right, and AllSides' neutral round-up.

JSON lines, ``test.jsonl`` and so on: ``sources``, three of ``{"title", "text"}`` in random order, and ``target``, with
``title`` and ``text``. The reference is the target's text; its title is not part of it.
"""

from __future__ import annotations

from collections.abc import Iterator

from eval.data.files import Record, file_of, json_lines, split_of
from eval.data.rows import ExampleRow, Text, from_texts
from eval.data.settings import DataSettings

SPLITS = ("train", "val", "test")


def read_examples(settings: DataSettings) -> Iterator[ExampleRow]:
    """One example a line; ids are the split and the line's number."""
    split = split_of(settings, SPLITS)
    for row in json_lines(file_of(settings, f"{split}.jsonl")):
        name = f"{split}-{row.number}"
        reports = [_text(row.inside(source, f"source {n}")) for n, source in enumerate(row.items("sources"), 1)]
        target = row.inside(row.fields.get("target"), "target")
        yield ExampleRow(name, from_texts(name, reports), (target.text("text").strip(),), name)


def _text(source: Record) -> Text:
    return Text(source.text("text"), title=source.text("title"))
