"""What an adapter hands over: a row of a data set, parsed but not yet read as reports, so that sampling is cheap."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from eval.data.settings import DataSettings
from summarize.batch.jobs import Job


@dataclass(frozen=True)
class Text:
    """The text of one report, and what its data set states about it; ``date`` as written, ISO 8601 where possible."""

    text: str
    id: str = ""
    title: str = ""
    publisher: str = ""
    date: str = ""


@dataclass(frozen=True)
class ExampleRow:
    """A cluster to summarise; ``job`` holds its reports. See `eval.records.Example`."""

    id: str
    job: Job
    references: tuple[str, ...]
    article: str


@dataclass(frozen=True)
class ClaimRow:
    """A claim with people's verdict; ``job`` holds what it is judged against. See `eval.records.LabelledClaim`."""

    id: str
    claim: str
    job: Job
    supported: bool
    article: str
    kind: str | None = None


ExampleReader = Callable[[DataSettings], Iterator[ExampleRow]]
ClaimReader = Callable[[DataSettings], Iterator[ClaimRow]]


def from_texts(id: str, texts: Sequence[Text]) -> Job:  # noqa: A002 - the word that Job uses
    """A job whose reports are in memory; reports without an id are numbered."""
    lines = []
    for number, text in enumerate(texts, 1):
        fields = {"id": text.id or f"report-{number}", "text": text.text}
        fields |= {key: getattr(text, key) for key in ("title", "publisher", "date") if getattr(text, key)}
        lines.append(json.dumps(fields, sort_keys=True))
    return Job(id, inline="\n".join(lines))


def from_folder(id: str, folder: Path) -> Job:  # noqa: A002
    """A job whose reports are the files in a folder."""
    return Job(id, (str(folder),))


def article_key(*texts: str) -> str:
    """The same for the same source texts, for sets that do not name the articles they are about."""
    return hashlib.sha256("\0".join(texts).encode("utf-8", "replace")).hexdigest()[:16]


def one_kind(kinds: Sequence[str]) -> str | None:
    """The kind of error of a claim that may have several."""
    return None if not kinds else kinds[0] if len(set(kinds)) == 1 else "several"
