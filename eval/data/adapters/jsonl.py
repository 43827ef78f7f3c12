"""JSON lines, for anybody's own data.

Clusters: ``{"id", "reports" or "documents", "references"}``; ``references`` (or ``reference``, or ``summary``) is a
text or several, and may be left out. ``documents`` are texts, or objects with a ``text`` (and ``title``,
``publisher``, ``date``, ``id``); ``reports`` are such objects, or paths of files relative to the file of lines, as for
``summarize batch``. Claims: the same with ``claim`` and ``supported`` (true or false)
instead of a reference, and ``kind`` where it is known. Both may name an ``article``: lines that share it are about
the same source text.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from eval.data.files import Record, file_of, json_lines, split_of
from eval.data.rows import ClaimRow, ExampleRow, Text, article_key, from_texts
from eval.data.settings import DataSettings
from summarize.batch.jobs import ONE_KIND, Job
from summarize.errors import UnusableInput

REFERENCES = ("references", "reference", "summary")  # the first that a line has
FIELDS = ("id", "title", "publisher", "date")


def read_examples(settings: DataSettings) -> Iterator[ExampleRow]:
    """One example a line."""
    for row, path in _rows(settings):
        name = row.text("id")
        yield ExampleRow(name, _job(name, row, path.parent), _references(row), _optional(row, "article") or name)


def read_claims(settings: DataSettings) -> Iterator[ClaimRow]:
    """One claim a line; those without an ``article`` share one when they have the same reports."""
    for row, path in _rows(settings):
        name, supported = row.text("id"), row.fields.get("supported")
        if not isinstance(supported, bool):
            raise row.lacks("supported", "true or false")
        job = _job(name, row, path.parent)
        article = _optional(row, "article") or article_key(job.inline, *job.sources)
        yield ClaimRow(name, row.text("claim"), job, supported, article, _optional(row, "kind"))


def _rows(settings: DataSettings) -> Iterator[tuple[Record, Path]]:
    split_of(settings, ("all",))
    path = file_of(settings, f"{settings.name}.jsonl", f"{settings.name}.jsonl.gz")
    return ((row, path) for row in json_lines(path))


def _job(name: str, row: Record, folder: Path) -> Job:
    if not row.fields.keys() & {"reports", "documents"}:
        raise UnusableInput(f"{row.place}: has neither 'reports' nor 'documents'")
    key = "reports" if "reports" in row.fields else "documents"
    reports = row.items(key)
    if key == "reports" and reports and all(isinstance(report, str) for report in reports):
        return Job(name, tuple(str(folder / report) for report in reports))
    if key == "reports" and any(isinstance(report, str) for report in reports):
        raise UnusableInput(f"{row.place}: {ONE_KIND}")
    return from_texts(name, [_text(row, report, f"{key[:-1]} {n}") for n, report in enumerate(reports, 1)])


def _text(row: Record, report: object, place: str) -> Text:
    if isinstance(report, str):
        return Text(report)
    inside = row.inside(report, place)
    return Text(inside.text("text"), **{key: _optional(inside, key) or "" for key in FIELDS})


def _references(row: Record) -> tuple[str, ...]:
    found: object = next((row.fields[key] for key in REFERENCES if row.fields.get(key) is not None), [])
    references = [found] if isinstance(found, str) else found
    if not isinstance(references, list) or not all(isinstance(reference, str) for reference in references):
        raise UnusableInput(f"{row.place}: references must be texts")
    return tuple(references)


def _optional(row: Record, key: str) -> str | None:
    return row.text(key) if row.fields.get(key) is not None else None
