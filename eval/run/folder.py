"""A run on disk: one folder with the results of one writer or checker on one data set.

``run.json``        what was run, as `RunInfo`
``examples.jsonl``  one line an example (`ExampleRecord`), or a labelled claim (`ClaimRecord`) for ``task=checker``;
                    equal runs have it byte for byte equal, however often they were interrupted
``costs.jsonl``     what was measured and differs from run to run: seconds and megabytes, one line an example
``scores.json``     means with intervals, once the run is finished

Read all of it through `read_run`, which joins the two files of lines.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Literal

from eval.records import MEASURED, Direction, Score
from summarize.errors import UnusableInput
from summarize.records import Verdict

Task = Literal["write", "summaries", "checker"]

RUN, LINES, COSTS, SCORES = "run.json", "examples.jsonl", "costs.jsonl", "scores.json"


@dataclass(frozen=True)
class MetricInfo:
    """A metric as the run used it: which direction is better."""

    name: str
    direction: Direction


@dataclass(frozen=True)
class DataInfo:
    """What was run on; ``sha256`` depends on ids, reports, references or labels of all examples, in order."""

    name: str
    sha256: str
    examples: int


@dataclass(frozen=True)
class RunInfo:
    """What was run. Equal ``fingerprint`` (SHA-256 of settings, data, weights and versions) means equal results.

    ``writer`` is None for ``task=checker``, and the system's name for ``task=summaries``. ``finished`` is what the run
    said last; see `Run.finished`. ``started``: ISO 8601, UTC.
    """

    name: str
    task: Task
    writer: str | None
    checker: str
    data: DataInfo
    settings: Mapping[str, Any]
    signature: Mapping[str, Any]
    fingerprint: str
    metrics: tuple[MetricInfo, ...] = ()
    finished: bool = False
    started: str = ""


@dataclass(frozen=True)
class JudgedClaim:
    """A claim of a summary: its text, the checker's verdict and score (0 to 1, None where nothing was compared)."""

    text: str
    verdict: Verdict
    score: float | None


@dataclass(frozen=True)
class ExampleRecord:
    """What came of one example; with an ``error``, ``summary`` is None and there are neither claims nor scores.

    ``seconds`` of wall time, and peak memory of the process by then in MB (10**6 bytes); None where the summary was
    read from a file.
    """

    id: str
    article: str
    summary: str | None
    scores: Mapping[str, Score] = field(default_factory=dict)
    claims: tuple[JudgedClaim, ...] = ()
    references: tuple[str, ...] = ()
    seconds: float | None = None
    megabytes: float | None = None
    error: str | None = None


@dataclass(frozen=True)
class ClaimRecord:
    """What a checker said of one labelled claim; ``label``: people found it supported. See `eval.records`."""

    id: str
    article: str
    claim: str
    kind: str | None
    label: bool
    score: float | None
    verdict: Verdict | None
    seconds: float | None = None
    megabytes: float | None = None
    error: str | None = None


Record = ExampleRecord | ClaimRecord


@dataclass(frozen=True)
class Run:
    """A run read back; ``examples`` is empty for ``task=checker``, ``claims`` for the other tasks."""

    folder: Path
    info: RunInfo
    examples: tuple[ExampleRecord, ...] = ()
    claims: tuple[ClaimRecord, ...] = ()

    @property
    def records(self) -> tuple[Record, ...]:
        """The lines, of whichever kind the task has."""
        return self.claims or self.examples

    @property
    def finished(self) -> bool:
        """Whether it got to its end and all lines are there still: files may be lost after it said so."""
        return self.info.finished and len(self.records) == self.info.data.examples


def read_run(folder: Path) -> Run:
    """The run in ``folder``, finished or not; raises `UnusableInput` when it holds none."""
    try:
        info = info_from_json(json.loads((folder / RUN).read_text("utf-8")))
        costs = {cost["id"]: cost for cost in _lines(folder / COSTS)}
        joined = [line | costs.get(line["id"], {}) for line in _lines(folder / LINES)]
        if info.task == "checker":
            return Run(folder, info, claims=tuple(ClaimRecord(**line) for line in joined))
        return Run(folder, info, examples=tuple(_example(line) for line in joined))
    except FileNotFoundError as error:
        raise UnusableInput(f"{folder}: not the folder of a run ({error.filename} is missing)") from error
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise UnusableInput(f"{folder}: not the folder of a run ({error})") from error


def write_info(folder: Path, info: RunInfo) -> None:
    """Write ``run.json``, whole or not at all."""
    folder.mkdir(parents=True, exist_ok=True)
    write_whole(folder / RUN, info)


def write_whole(path: Path, value: Any) -> None:
    """Write a dataclass or mapping as JSON under a passing name first, so that a kill never leaves half a file."""
    content = value if isinstance(value, Mapping) else asdict(value)
    passing = path.with_name(path.name + ".part")
    passing.write_text(json.dumps(content, ensure_ascii=False, allow_nan=False, indent=1) + "\n", "utf-8")
    passing.replace(path)


def to_line(record: Record) -> str:
    """The record as a line of ``examples.jsonl``: everything but what was measured."""
    return compact({name: value for name, value in asdict(record).items() if name not in MEASURED})


def cost_line(record: Record) -> str:
    """The record as a line of ``costs.jsonl``."""
    return compact({"id": record.id, "seconds": record.seconds, "megabytes": record.megabytes})


def compact(value: object) -> str:
    """JSON on one line without spaces."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def info_from_json(fields: Mapping[str, Any]) -> RunInfo:
    """The inverse of writing ``run.json``."""
    parts = {
        "data": DataInfo(**fields["data"]),
        "settings": dict(fields["settings"]),
        "signature": dict(fields["signature"]),
        "metrics": tuple(MetricInfo(**metric) for metric in fields["metrics"]),
    }
    return RunInfo(**{**fields, **parts})


def _example(fields: Mapping[str, Any]) -> ExampleRecord:
    scores = {name: Score(**score) for name, score in fields["scores"].items()}
    claims = tuple(JudgedClaim(**claim) for claim in fields["claims"])
    parts = {"scores": scores, "claims": claims, "references": tuple(fields["references"])}
    return ExampleRecord(**{**fields, **parts})


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    """The whole lines; one that was being written when the process died is left out."""
    if path.exists():
        for line in path.read_bytes().splitlines(keepends=True):
            if line.endswith(b"\n"):
                yield json.loads(line)
