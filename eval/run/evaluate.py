"""One run from its settings to a finished folder; what is there already is not done again."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import cast

from eval.data.hashing import data_hash
from eval.run.fingerprint import fingerprint, resolved, run_signature
from eval.run.folder import (
    RUN,
    SCORES,
    DataInfo,
    MetricInfo,
    RunInfo,
    Task,
    read_run,
    write_info,
    write_whole,
)
from eval.run.scores import scores
from eval.run.store import Store
from eval.run.work import Work, make_work
from eval.settings import EvalSettings
from summarize.pipeline import Pipeline
from summarize.progress import Progress, silent
from summarize.rendering.phrases import count

Tell = Callable[[str], None]


def nobody(_message: str) -> None:
    """Listens to nothing."""


def evaluate(settings: EvalSettings, progress: Progress = silent, tell: Tell = nobody) -> RunInfo:
    """Run what the settings say, or the rest of it and what failed, into ``output/NAME-FINGERPRINT``.

    Raises `AccordError` when nothing can be run: a misspelt name, data or weights that are not here.
    """
    work = make_work(settings)
    info = _info(work)
    folder = run_folder(settings, info)
    if remark := work.unmatched():
        tell(remark)
    if not settings.restart and _done(folder):
        tell(f"{folder}: finished before, not run again (restart=true does)")
        return read_run(folder).info
    with Store(folder, [item.id for item in work.items], settings.restart) as store:
        done = len(work.items) - len(store.left)
        info = _started(folder, info, done)
        if done or store.failed:
            again = f"; {store.failed} that failed tried again" if store.failed else ""
            tell(f"{folder}: going on after {done} of {len(work.items)}{again}")
        write_info(folder, info)
        store.cut()
        _fill(store, done, work, progress, tell)
        store.arrange()
        return _finish(folder, info, settings.seed, tell)


def run_folder(settings: EvalSettings, info: RunInfo) -> Path:
    """Where the results of a run are."""
    safe = "".join(char if char.isalnum() or char in "-_." else "_" for char in info.name)
    return Path(settings.output) / f"{safe}-{info.fingerprint[:12]}"


def failures(folder: Path) -> int:
    """How many examples or claims of a run failed."""
    return sum(record.error is not None for record in read_run(folder).records)


def _info(work: Work) -> RunInfo:
    settings, task = work.settings, cast(Task, work.settings.task)
    data = DataInfo(settings.data.name, data_hash(work.items), len(work.items))
    signature = run_signature(settings, data.sha256, work.metrics, work.texts)
    writer = {"write": settings.choices.writer, "checker": None}.get(task, settings.system)
    return RunInfo(
        name=settings.name or writer or settings.choices.checker,
        task=task,
        writer=writer,
        checker=settings.choices.checker,
        data=data,
        settings=resolved(settings),
        signature=signature,
        fingerprint=fingerprint(task, signature),
        metrics=tuple(MetricInfo(metric.name, metric.direction) for metric in work.metrics),
    )


def _done(folder: Path) -> bool:
    return (folder / RUN).is_file() and read_run(folder).finished and not failures(folder)


def _started(folder: Path, info: RunInfo, done: int) -> RunInfo:
    """The run with the time at which it first started, which is that of the earlier process when there are results."""
    earlier = read_run(folder).info.started if done and (folder / RUN).is_file() else ""
    return replace(info, started=earlier or dt.datetime.now(dt.UTC).isoformat(timespec="seconds"))


def _fill(store: Store, done: int, work: Work, progress: Progress, tell: Tell) -> None:
    total, stage = len(work.items), work.settings.data.name
    pipeline = Pipeline(work.settings.product(), progress, alone=True)
    for number, record in enumerate(work.records(pipeline, store.left), start=done + 1):
        store.append(record)
        progress(stage, number, total)
        if record.error is not None:
            tell(f"{record.id}: {record.error}")


def _finish(folder: Path, info: RunInfo, seed: int, tell: Tell) -> RunInfo:
    write_whole(folder / SCORES, scores(read_run(folder), seed))
    finished = replace(info, finished=True)
    write_info(folder, finished)
    noun = "claim" if info.task == "checker" else "example"
    tell(f"{folder}: finished, {count(info.data.examples, noun)}")
    return finished
