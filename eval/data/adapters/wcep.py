"""WCEP (Gholipour Ghalandari et al. 2020): articles of one event and the sentence of Wikipedia's Current Events Portal.

Gzipped JSON lines, ``test.jsonl.gz`` and so on: ``id``, ``summary``, ``articles`` (each with ``title``, ``text`` and
often ``time``), and other fields that are not used.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from eval.data.files import Record, file_of, json_lines, split_of
from eval.data.rows import ExampleRow, Text, from_texts
from eval.data.settings import DataSettings

SPLITS = ("train", "val", "test")
ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


def read_examples(settings: DataSettings) -> Iterator[ExampleRow]:
    """One example a line."""
    split = split_of(settings, SPLITS)
    for row in json_lines(file_of(settings, f"{split}.jsonl.gz", f"{split}.jsonl")):
        name = str(row.fields.get("id", f"{split}-{row.number}"))
        articles = [row.inside(article, f"article {n}") for n, article in enumerate(row.items("articles"), 1)]
        job = from_texts(name, [_text(article) for article in articles])
        yield ExampleRow(name, job, (row.text("summary").strip(),), name)


def _text(article: Record) -> Text:
    date = ISO_DATE.match(str(article.fields.get("time") or ""))
    title = article.fields.get("title")
    return Text(article.text("text"), title=title if isinstance(title, str) else "", date=date.group() if date else "")
