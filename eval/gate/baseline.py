"""A baseline: the values of one finished run, small enough to be kept in the repository, and why it is the measure."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from eval.run.folder import DataInfo, MetricInfo, Run, compact
from eval.run.values import compared_metrics, values_by_id
from summarize.errors import UnusableInput

DIGITS = 6  # of a value; what differs behind them is the machine


@dataclass(frozen=True)
class Entry:
    """The values of one example or claim; None where a metric had none."""

    article: str
    values: Mapping[str, float | None]


@dataclass(frozen=True)
class Baseline:
    """What a later run is held to; ``date`` is that of the run, ``reason`` why it became the baseline."""

    name: str
    task: str
    date: str
    reason: str
    data: DataInfo
    settings: Mapping[str, Any]
    signature: Mapping[str, Any]
    metrics: tuple[MetricInfo, ...]
    examples: Mapping[str, Entry]


def from_run(run: Run, reason: str) -> Baseline:
    """The run as a baseline; raises `UnusableInput` for one that is not finished or in which examples failed."""
    if not run.finished:
        raise UnusableInput(f"{run.folder}: the run is not finished; run it to its end first")
    if failed := [record.id for record in run.records if record.error is not None]:
        raise UnusableInput(f"{run.folder}: {', '.join(failed)} failed; a baseline must be whole")
    if not reason.strip():
        raise UnusableInput("a new baseline needs its reason: --update --reason 'why the values may change'")
    info = run.info
    return Baseline(
        name=info.name,
        task=info.task,
        date=info.started[:10],
        reason=reason.strip(),
        data=info.data,
        settings=info.settings,
        signature=info.signature,
        metrics=compared_metrics(info),
        examples=entries(run),
    )


def entries(run: Run) -> dict[str, Entry]:
    """The rounded values of every example or claim by its id."""
    return {
        id_: Entry(article, {name: _rounded(score.value) for name, score in scores.items()})
        for id_, (article, scores) in values_by_id(run).items()
    }


def write_baseline(path: Path, baseline: Baseline) -> None:
    """One line an example, so that a version control system shows which ones changed."""
    head = asdict(baseline)
    examples = head.pop("examples")
    lines = ",\n".join(f"  {compact(id_)}: {compact(entry)}" for id_, entry in examples.items())
    parts = [f" {compact(key)}: {compact(value)}" for key, value in head.items()]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("{\n" + ",\n".join(parts) + ',\n "examples": {\n' + lines + "\n }\n}\n", "utf-8")


def read_baseline(path: Path) -> Baseline:
    """The inverse of `write_baseline`; raises `UnusableInput` with what to do when there is none."""
    try:
        fields = json.loads(path.read_text("utf-8"))
        parts = {
            "data": DataInfo(**fields["data"]),
            "metrics": tuple(MetricInfo(**metric) for metric in fields["metrics"]),
            "examples": {id_: Entry(**entry) for id_, entry in fields["examples"].items()},
        }
        return Baseline(**{**fields, **parts})
    except FileNotFoundError as error:
        raise UnusableInput(f"{path}: there is no baseline; store one with --update --reason '...'") from error
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise UnusableInput(f"{path}: not a baseline ({error}); store one anew with --update --reason '...'") from error


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, DIGITS)
