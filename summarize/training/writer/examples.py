"""What the writer learns from: sentences of reports, and the text to write from them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from summarize.writers.prompt import headline_prompt, sentence_prompt

Task = Literal["sentence", "headline"]


@dataclass(frozen=True)
class Example:
    """``reports``: of each report the sentences that are read. ``text``: the sentence or headline to write.

    ``source``: where it comes from.
    """

    task: Task
    reports: tuple[tuple[str, ...], ...]
    text: str
    source: str

    @property
    def prompt(self) -> str:
        """What the model reads."""
        asked = headline_prompt if self.task == "headline" else sentence_prompt
        return asked(self.reports)


def read_examples(path: Path) -> Iterator[Example]:
    """What `write_lines` wrote."""
    for line in path.read_text(encoding="utf-8").split("\n"):
        if line:
            row = json.loads(line)
            row["reports"] = tuple(tuple(report) for report in row["reports"])
            yield Example(**row)
