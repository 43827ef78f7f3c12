"""The clusters of a batch: one folder each, or one line each of a JSON Lines file."""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from summarize.errors import UnusableInput
from summarize.reading.characters import replace_unusable
from summarize.reading.sources import files_below, is_folder, reports_folder, shown
from summarize.records import Cluster
from summarize.settings import ReadingSettings

STDIN = "-"
ONE_KIND = "reports must be all paths or all objects with a text, and at least one"
IN_A_LINE = "the JSON line"
"""What reports are called that came in no file but in the line of a job."""


@dataclass(frozen=True)
class Job:
    """One cluster to summarise. ``sources``: files or folders; ``inline``: reports as JSON lines, when not in files.

    ``id`` holds nothing that UTF-8 cannot: `find_jobs` replaces it by U+FFFD.
    """

    id: str
    sources: tuple[str, ...] = ()
    inline: str = ""

    def digest(self) -> str:
        """SHA-256 of what the cluster is made of: names and contents of its files, or the inline reports."""
        digest = hashlib.sha256(self.inline.encode("utf-8", "surrogatepass"))
        for number, source in enumerate(self.sources):
            for file in _files(Path(source)):
                inside = file.relative_to(source).as_posix() if file != Path(source) else file.name
                digest.update(f"\0{number}\0{inside}\0".encode("utf-8", "surrogatepass"))
                digest.update(_content(file))
        return digest.hexdigest()


def find_jobs(clusters: Path) -> tuple[Job, ...]:
    """The clusters in a folder of folders, sorted by name, or in a JSON Lines file, in its order.

    Raises `UnusableInput` when there is none, or when a line is not ``{"id": ..., "reports": [...]}``.
    """
    try:
        jobs = _from_folder(clusters) if clusters.is_dir() else _from_lines(clusters)
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "not UTF-8"
        raise UnusableInput(f"{clusters}: {reason}; name a folder of cluster folders or a JSON Lines file") from error
    if not jobs:
        alone = clusters.is_dir() and any(files_below(clusters))
        hint = f"; for one cluster: summarize {shown(clusters)}" if alone else ""
        raise UnusableInput(f"{clusters}: holds no clusters; one folder (or JSON line) per cluster is expected{hint}")
    return jobs


def load_job(job: Job, reading: ReadingSettings) -> Cluster:
    """Read the reports of one cluster; raises `UnusableInput` when they cannot be read, or not a second time."""
    from summarize.reading.load import load_cluster

    for source in map(Path, job.sources):
        if _is_stream(source):
            raise UnusableInput(f"{shown(source)}: a pipe or device, which a batch cannot read again; name a file")
    sources = (STDIN,) if job.inline else job.sources
    return load_cluster(sources, reading, io.BytesIO(job.inline.encode("utf-8", "replace")), IN_A_LINE)


def _from_folder(folder: Path) -> tuple[Job, ...]:
    """A cluster folder holds the reports, or holds them in ``reports/`` beside files about the cluster."""
    found = sorted(path for path in folder.iterdir() if path.is_dir() and not path.name.startswith("."))
    return tuple(Job(replace_unusable(path.name)[0], (str(reports_folder(path)),)) for path in found)


def _from_lines(file: Path) -> tuple[Job, ...]:
    jobs: dict[str, Job] = {}
    for number, line in enumerate(file.read_text("utf-8-sig").split("\n"), start=1):
        if line.strip():
            where = f"{file}, line {number}"
            job = _job(_fields(line, where), file.parent, where)
            if job.id in jobs:
                raise UnusableInput(f"{where}: the id {job.id!r} occurs twice")
            jobs[job.id] = job
    return tuple(jobs.values())


def _fields(line: str, where: str) -> Mapping[str, Any]:
    try:
        fields = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise UnusableInput(f"{where}: not JSON; one object a line is expected") from error
    if not (isinstance(fields, dict) and isinstance(fields.get("id"), str) and isinstance(fields.get("reports"), list)):
        raise UnusableInput(f'{where}: expected {{"id": "...", "reports": [...]}}')
    return fields


def _job(fields: Mapping[str, Any], folder: Path, where: str) -> Job:
    name, reports = replace_unusable(fields["id"])[0], fields["reports"]
    if STDIN in reports:
        raise UnusableInput(
            f"{where}: - (standard input) is no report of a batch, which may be started again; name files"
        )
    if reports and all(isinstance(report, str) and report for report in reports):
        return Job(name, tuple(str(folder / report) for report in reports))
    if reports and all(isinstance(report, dict) for report in reports):
        lines = (json.dumps(report, ensure_ascii=False, sort_keys=True) for report in reports)
        return Job(name, inline="\n".join(lines))
    raise UnusableInput(f"{where}: {ONE_KIND}")


def _files(source: Path) -> Iterator[Path]:
    return files_below(source) if is_folder(source) else iter([source])


def _is_stream(path: Path) -> bool:
    """Whether there is something that is neither a file nor a folder, and that may never end; no name is too odd."""
    try:
        return path.exists() and not path.is_file() and not path.is_dir()
    except (OSError, ValueError):  # a null character, a name too long
        return False


def _content(file: Path) -> bytes:
    """A hash of the file, or why there is none: then the cluster fails when it is read, and is not the same later."""
    if _is_stream(file):
        return b"stream"
    try:
        with file.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").digest()
    except (OSError, ValueError) as error:  # ValueError: a character that no name can have
        return type(error).__name__.encode()
