"""What the writer learns from: sentences of reports, and the text to write from them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal

from summarize.writers.prompt import headline_prompt, sentence_prompt

Task = Literal["sentence", "headline"]


@dataclass(frozen=True)
class Example:
    """``reports``: of each report the sentences that are read. ``text``: the sentence or headline to write.

    ``source``: where it comes from. ``group``: shared by all examples that are made from the same texts.
    """

    task: Task
    reports: tuple[tuple[str, ...], ...]
    text: str
    source: str
    group: str

    @property
    def prompt(self) -> str:
        """What the model reads."""
        asked = headline_prompt if self.task == "headline" else sentence_prompt
        return asked(self.reports)


def write_examples(examples: Iterable[Example], path: Path) -> None:
    """As JSON Lines, in the order given; the file appears when it is whole."""
    draft = path.with_suffix(".part")
    with draft.open("w", encoding="utf-8") as file:
        file.writelines(json.dumps(asdict(example), ensure_ascii=False) + "\n" for example in examples)
    draft.replace(path)


def read_examples(path: Path) -> Iterator[Example]:
    """What `write_examples` wrote."""
    for line in path.read_text(encoding="utf-8").split("\n"):
        if line:
            row = json.loads(line)
            row["reports"] = tuple(tuple(report) for report in row["reports"])
            yield Example(**row)
