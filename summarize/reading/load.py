"""From files to a cluster: every readable report once, the others named in notices."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import BinaryIO

from summarize.errors import UnusableInput
from summarize.reading.characters import plainly_set
from summarize.reading.dates import nearest
from summarize.reading.formats.document import Document
from summarize.reading.formats.registry import extract
from summarize.reading.identifiers import Identifiers
from summarize.reading.report import Reading, read, with_unsettled_date
from summarize.reading.satire import is_satire
from summarize.reading.sources import STDIN_NAME, Source, find_sources, read_bytes, reports_folder, shown
from summarize.records import Cluster, Notice, Report
from summarize.settings import ReadingSettings


@dataclass
class _Collection:
    """What has been read so far."""

    settings: ReadingSettings
    readings: list[Reading] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)
    identifiers: Identifiers = field(default_factory=Identifiers)
    seen: dict[str, str] = field(default_factory=dict)  # words of a report -> its id


def load_cluster(
    sources: Sequence[str | Path],
    settings: ReadingSettings,
    stdin: BinaryIO | None = None,
    stdin_name: str = STDIN_NAME,
) -> Cluster:
    """Read the reports of one event from files, folders and ``-`` (``stdin``, or the process's standard input).

    ``stdin_name`` is what messages call it.

    A source that cannot be used is skipped with a notice as long as another one can. Notices about a single report
    are on that report, all others on the cluster. Raises `UnusableInput` for a path that does not exist, for more
    than ``settings.max_reports`` reports, and when no report is left.
    """
    collection = _Collection(settings)
    collection.notices += _of_cluster_folders(sources)
    for source in find_sources(sources, stdin_name):
        for document in _documents(source, collection, stdin):
            if len(collection.readings) == settings.max_reports:
                raise UnusableInput(
                    f"more than {settings.max_reports} reports; give fewer or raise reading.max_reports"
                )
            _add(document, source, collection)
    if not collection.readings:
        raise UnusableInput(_nothing_left(collection.failures, sources))
    skipped = tuple(Notice("unreadable-source", f"{failure}; skipped") for failure in collection.failures)
    return _without_satire(_by_language(_with_dates(collection), settings, (*skipped, *collection.notices)), settings)


def _of_cluster_folders(sources: Sequence[str | Path]) -> Iterator[Notice]:
    """Says which named folders are read in part: files beside ``reports/`` are about the cluster, no reports of it."""
    for folder in map(Path, sources):
        if (inner := reports_folder(folder)) != folder:
            yield Notice("cluster-folder", f"{shown(folder)}: of this folder only {inner.name}/ is read")


def _documents(source: Source, collection: _Collection, stdin: BinaryIO | None) -> tuple[Document, ...]:
    try:
        extracted = extract(read_bytes(source, collection.settings.max_bytes, stdin), source.suffix)
    except UnusableInput as error:
        collection.failures.append(f"{source.name}: {error}")
        return ()
    collection.notices += [replace(notice, message=f"{source.name}: {notice.message}") for notice in extracted.notices]
    return extracted.documents


def _add(document: Document, source: Source, collection: _Collection) -> None:
    """Read one report, unless its very words have been read before, whatever their lines and line ends."""
    settings = collection.settings
    text = document.text.strip()
    words = " ".join(plainly_set(text).split())
    if words in collection.seen:
        message = f"{source.name}: the same text as {collection.seen[words]}; kept once"
        collection.notices.append(Notice("duplicate-report", message, collection.seen[words]))
        return
    try:
        if len(text) > settings.max_bytes:
            raise UnusableInput(f"its text is longer than {settings.max_bytes:,} characters; raise reading.max_bytes")
        name = collection.identifiers.unique(document.id or source.stem)
        collection.readings.append(read(document, id=name, settings=settings, origin=source.name))
        collection.seen[words] = name
    except UnusableInput as error:
        collection.failures.append(f"{source.name}: {error}")


def _nothing_left(failures: Sequence[str], sources: Sequence[str | Path]) -> str:
    if not failures:
        where = ", ".join(shown(Path(source)) for source in sources) or "no sources"
        return f"no report in {where}; name files, folders or - for standard input"
    others = f" (and {len(failures) - 1} more like it)" if len(failures) > 1 else ""
    return failures[0] + others


def _with_dates(collection: _Collection) -> list[Report]:
    """The reports, where a date that its report leaves open is settled by the dates that the others state."""
    known = [reading.date.date for reading in collection.readings if reading.date.date]
    years = {date.year for date in known}
    return [_with_date(reading, nearest(reading.date.candidates(years), known)) for reading in collection.readings]


def _with_date(reading: Reading, inferred: dt.date | None) -> Report:
    if reading.date.date or not inferred:
        return with_unsettled_date(reading)
    report = reading.report
    message = f"{report.id} gives no full date; {inferred} follows from the dates of the other reports"
    return replace(report, date=inferred, notices=(*report.notices, Notice("inferred-date", message, report.id)))


def _by_language(reports: Sequence[Report], settings: ReadingSettings, notices: tuple[Notice, ...]) -> Cluster:
    """Reports in a language that is surely another one are excluded, unless they are asked for."""
    other = (
        []
        if settings.keep_other_languages
        else [report for report in reports if report.language not in (None, settings.language)]
    )
    if len(other) == len(reports):
        found = ", ".join(sorted({str(report.language) for report in other}))
        raise UnusableInput(
            f"no report in language {settings.language!r} (found: {found}); "
            "set reading.language, or reading.keep_other_languages=true"
        )
    said = tuple(
        Notice(
            "other-language", f"{report.id} is in {report.language!r}, not {settings.language!r}; set aside", report.id
        )
        for report in other
    )
    return Cluster(tuple(report for report in reports if report not in other), tuple(other), (*notices, *said))


def _without_satire(cluster: Cluster, settings: ReadingSettings) -> Cluster:
    """Reports that call themselves satire are excluded, unless they are asked for."""
    satire = () if settings.keep_satire else tuple(report for report in cluster.reports if is_satire(report.text))
    if satire and len(satire) == len(cluster.reports):
        raise UnusableInput("every report says that it is satire; to use them, set reading.keep_satire=true")
    said = tuple(Notice("satire", f"{report.id} says that it is satire; set aside", report.id) for report in satire)
    kept = tuple(report for report in cluster.reports if report not in satire)
    return Cluster(kept, (*cluster.excluded, *satire), (*cluster.notices, *said))
