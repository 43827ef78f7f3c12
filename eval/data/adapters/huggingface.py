"""Anything that Hugging Face's `datasets` loads: a hub name, a folder or file of data, or a set saved to disk.

With ``HF_DATASETS_OFFLINE=1`` only what is on this machine is used. Code from a data set's repository is never run.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, cast

from eval.data.rows import ClaimRow, ExampleRow, Text, article_key, from_texts
from eval.data.settings import DatasetsSettings, DataSettings
from summarize.batch.jobs import Job
from summarize.errors import UnknownSetting, UnusableInput

SAVED = ("dataset_info.json", "dataset_dict.json")  # what `save_to_disk` leaves
INSTALL = "the package datasets is not installed; run: pip install 'accord-summaries[datasets]'"


def read_examples(settings: DataSettings) -> Iterator[ExampleRow]:
    """One example a row."""
    columns = _columns(settings)
    for name, row in _rows(columns):
        references = _references(name, row, columns)
        yield ExampleRow(name, _job(name, row, columns), references, str(row.get(columns.article_column) or name))


def read_claims(settings: DataSettings) -> Iterator[ClaimRow]:
    """One claim a row; those without an article column share one when they have the same reports."""
    columns = _columns(settings)
    supported = {label.strip().lower() for label in columns.supported_labels.split(",")}
    for name, row in _rows(columns):
        job = _job(name, row, columns)
        label = _label(_value(row, columns.label_column, name)) in supported
        article = str(row.get(columns.article_column) or article_key(job.inline))
        yield ClaimRow(name, str(_value(row, columns.claim_column, name)), job, label, article)


def _columns(settings: DataSettings) -> DatasetsSettings:
    if not isinstance(settings, DatasetsSettings):
        raise UnknownSetting("data of kind datasets needs the schema that names columns: defaults: [datasets_schema]")
    if not settings.path:
        raise UnknownSetting("data datasets: name the set with data.path, a hub name or a folder")
    return settings


def _rows(settings: DatasetsSettings) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for number, row in enumerate(_loaded(settings), 1):
        fields = cast(Mapping[str, Any], row)
        name = f"{settings.split}-{number}"
        yield str(_value(fields, settings.id_column, name)) if settings.id_column else name, fields


def _loaded(settings: DatasetsSettings) -> Any:
    try:
        import datasets
    except ImportError as error:
        raise UnusableInput(INSTALL) from error
    path = Path(settings.path).expanduser()
    try:
        if any((path / name).is_file() for name in SAVED):
            found = datasets.load_from_disk(str(path))
            return found[settings.split] if isinstance(found, datasets.DatasetDict) else found
        return datasets.load_dataset(
            settings.path, settings.config or None, split=settings.split, revision=settings.revision or None
        )
    except Exception as error:  # the package and the network under it raise nearly anything
        raise UnusableInput(f"{settings.path}: datasets cannot load it ({_first_line(error)})") from error


def _job(name: str, row: Mapping[str, Any], settings: DatasetsSettings) -> Job:
    found = _value(row, settings.reports_column, name)
    reports = found.split(settings.separator) if isinstance(found, str) else found
    if not isinstance(reports, Sequence):
        raise UnusableInput(f"row {name}: {settings.reports_column!r} is a {type(found).__name__}; texts are expected")
    return from_texts(name, [_text(report, name, settings) for report in reports])


def _text(report: Any, name: str, settings: DatasetsSettings) -> Text:
    if isinstance(report, str):
        return Text(report.strip())
    if isinstance(report, Mapping) and isinstance(report.get("text"), str):
        return Text(report["text"], title=str(report.get("title") or ""))
    raise UnusableInput(f"row {name}: {settings.reports_column!r} holds neither texts nor objects with a text")


def _references(name: str, row: Mapping[str, Any], settings: DatasetsSettings) -> tuple[str, ...]:
    found = row.get(settings.references_column)
    references = [found] if isinstance(found, str) else found or []
    if not isinstance(references, Sequence) or not all(isinstance(item, str) for item in references):
        raise UnusableInput(f"row {name}: {settings.references_column!r} holds no text and no list of texts")
    return tuple(references)


def _label(value: Any) -> str:
    """As ``supported_labels`` has it; a column of numbers with gaps comes as floats."""
    return str(int(value) if isinstance(value, float) and value.is_integer() else value).lower()


def _value(row: Mapping[str, Any], column: str, name: str) -> Any:
    if row.get(column) is None:
        raise UnusableInput(f"row {name}: has no {column!r}; it has {', '.join(row)}; name the column in data.*_column")
    return row[column]


def _first_line(error: Exception) -> str:
    return (str(error).strip() or type(error).__name__).splitlines()[0]
