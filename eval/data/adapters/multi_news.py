"""Multi-News (Fabbri et al. 2019): news articles and the summary that editors of newser.com wrote of them.

Three forms: the Hugging Face repository's (``test.src.cleaned`` beside ``test.tgt``, one example a line), CSV with
the columns ``documents`` (a Python list as text) and ``summary``, and JSON lines with ``document`` and ``summary``.
In the first and the last, ``|||||`` stands between articles, and in the first ``NEWLINE_CHAR`` for a line break.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from pathlib import Path

from eval.data.files import Record, csv_rows, file_of, json_lines, lines, located, split_of
from eval.data.rows import ExampleRow, Text, from_texts
from eval.data.settings import DataSettings
from summarize.errors import UnusableInput

SEPARATOR, LINE_BREAK = "|||||", "NEWLINE_CHAR"
FILES = {"train": "train", "validation": "val", "test": "test"}
SOURCE, CLEANED, TARGET = ".src", ".src.cleaned", ".tgt"


def read_examples(settings: DataSettings) -> Iterator[ExampleRow]:
    """One example a row; ids are the file's name and the row's number."""
    readers = {".csv": _from_csv, ".jsonl": _from_json_lines}
    for path in _files(settings):
        reader = readers.get(path.suffix, _from_lines)
        name = path.name.partition(".")[0]
        for number, (documents, summary) in enumerate(reader(path), 1):
            job = from_texts(f"{name}-{number}", [Text(document.strip()) for document in documents])
            yield ExampleRow(job.id, job, (summary.strip().removeprefix("–").strip(),), job.id)


def split_documents(text: str) -> list[str]:
    """The articles between separators; one at the very end separates nothing."""
    documents = text.split(SEPARATOR)
    return documents if documents[-1].strip() or len(documents) == 1 else documents[:-1]


def _files(settings: DataSettings) -> list[Path]:
    """The file of the split, or of each part that is there, in one of its forms."""
    split = split_of(settings, (*FILES, "all"))
    names = {part: _names(part) for part in (FILES if split == "all" else (split,))}
    folder = located(settings)
    found = [next((folder / name for name in part if (folder / name).is_file()), None) for part in names.values()]
    parts = [path for path in found if path is not None]
    return parts or [file_of(settings, *(name for part in names.values() for name in part))]


def _names(split: str) -> tuple[str, ...]:
    return (*(FILES[split] + suffix for suffix in (CLEANED, SOURCE, ".csv", ".jsonl")), f"sample_{split}.csv")


def _from_csv(path: Path) -> Iterator[tuple[Sequence[str], str]]:
    for row in csv_rows(path):
        yield _literal(row), row.text("summary")


def _from_json_lines(path: Path) -> Iterator[tuple[Sequence[str], str]]:
    for row in json_lines(path):
        yield split_documents(row.text("document")), row.text("summary")


def _from_lines(path: Path) -> Iterator[tuple[Sequence[str], str]]:
    target = path.with_name(path.name.partition(".")[0] + TARGET)
    for source, summary in zip_longest(lines(path), lines(target)):
        if source is None or summary is None:
            raise UnusableInput(f"{target.name} has not as many lines as {path.name}")
        yield split_documents(_unescaped(source[1])), _unescaped(summary[1])


def _unescaped(line: str) -> str:
    return line.replace(LINE_BREAK, "\n")


def _literal(row: Record) -> list[str]:
    try:
        documents = ast.literal_eval(row.text("documents"))
    except (ValueError, SyntaxError, MemoryError, RecursionError) as error:
        raise UnusableInput(f"{row.place}: 'documents' is not a Python list of texts") from error
    if not isinstance(documents, list) or not all(isinstance(document, str) for document in documents):
        raise UnusableInput(f"{row.place}: 'documents' is not a Python list of texts")
    return documents
