"""One run from its settings to a finished folder; what is there already is not done again."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import cast

from eval.data.hashing import data_hash
from eval.metrics.base import Metric
from eval.records import Example, LabelledClaim
from eval.run.fingerprint import fingerprint, resolved, run_signature
from eval.run.folder import (
    RUN,
    SCORES,
    DataInfo,
    MetricInfo,
    Record,
    RunInfo,
    Task,
    read_run,
    write_info,
    write_whole,
)
from eval.run.scores import scores
from eval.run.store import Store
from eval.run.summaries import read_summaries
from eval.run.tasks import claim_records, example_records, given
from eval.settings import TASKS, EvalSettings
from summarize.errors import UnknownSetting
from summarize.pipeline import Pipeline
from summarize.progress import Progress, silent

Tell = Callable[[str], None]


def nobody(_message: str) -> None:
    """Listens to nothing."""


@dataclass(frozen=True)
class Work:
    """What a run has to do: its examples or claims, the metrics, and other people's summaries by id."""

    settings: EvalSettings
    items: tuple[Example, ...] | tuple[LabelledClaim, ...]
    metrics: tuple[Metric, ...] = ()
    texts: Mapping[str, str] | None = None

    def records(self, pipeline: Pipeline, done: int) -> Iterator[Record]:
        """The results from number ``done`` on, each when it is asked for."""
        if self.settings.task == "checker":
            return claim_records(cast(Sequence[LabelledClaim], self.items), pipeline, done)
        examples = cast(Sequence[Example], self.items)[done:]
        if self.texts is not None:
            return example_records(examples, given(self.texts, pipeline), self.metrics, measured=False)
        return example_records(
            examples, lambda example: pipeline.summarize(example.cluster), self.metrics, measured=True
        )


def evaluate(settings: EvalSettings, progress: Progress = silent, tell: Tell = nobody) -> RunInfo:
    """Run what the settings say, or the rest of it, into ``output/NAME-FINGERPRINT``.

    Raises `AccordError` when nothing can be run: a misspelt name, data or weights that are not here.
    """
    work = _work(settings)
    info = _info(work)
    folder = run_folder(settings, info)
    if not settings.restart and _finished(folder):
        tell(f"{folder}: finished before, not run again (restart=true does)")
        return read_run(folder).info
    with Store(folder, [item.id for item in work.items], settings.restart) as store:
        info = _started(folder, info, store.done)
        if store.done:
            tell(f"{folder}: going on after {store.done} of {len(work.items)}")
        write_info(folder, info)
        _fill(store, work, progress, tell)
        return _finish(folder, info, settings.seed, tell)


def run_folder(settings: EvalSettings, info: RunInfo) -> Path:
    """Where the results of a run are."""
    safe = "".join(char if char.isalnum() or char in "-_." else "_" for char in info.name)
    return Path(settings.output) / f"{safe}-{info.fingerprint[:12]}"


def failures(folder: Path) -> int:
    """How many examples or claims of a run failed."""
    return sum(record.error is not None for record in read_run(folder).records)


def by_system(settings: EvalSettings) -> tuple[EvalSettings, ...]:
    """One setting for each system in the file of summaries; for other tasks the settings as they are."""
    if settings.task != "summaries" or settings.system or not settings.summaries:
        return (settings,)
    return tuple(replace(settings, system=system) for system in read_summaries(Path(settings.summaries)))


def _work(settings: EvalSettings) -> Work:
    from eval.data.registry import load_claims, load_examples
    from eval.metrics.registry import build_metrics

    if settings.task not in TASKS:
        raise UnknownSetting(f"task={settings.task}: there are {', '.join(TASKS)}")
    if settings.task == "checker":
        return Work(settings, load_claims(settings.data, settings.reading))
    texts = _texts(settings) if settings.task == "summaries" else None
    return Work(settings, load_examples(settings.data, settings.reading), build_metrics(settings.metrics.names), texts)


def _texts(settings: EvalSettings) -> Mapping[str, str]:
    if not settings.summaries:
        raise UnknownSetting("task=summaries needs the file of them: summaries=FILE.jsonl")
    systems = read_summaries(Path(settings.summaries))
    name = settings.system or next(iter(systems))
    if name not in systems:
        raise UnknownSetting(f"system={name}: {settings.summaries} holds {', '.join(sorted(systems))}")
    return systems[name]


def _info(work: Work) -> RunInfo:
    settings, task = work.settings, cast(Task, work.settings.task)
    data = DataInfo(settings.data.name, data_hash(work.items), len(work.items))
    signature = run_signature(settings, data.sha256, work.metrics, work.texts)
    writer = {"write": settings.choices.writer, "checker": None}.get(task, settings.system or "summaries")
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


def _finished(folder: Path) -> bool:
    return (folder / RUN).is_file() and read_run(folder).info.finished


def _started(folder: Path, info: RunInfo, done: int) -> RunInfo:
    """The run with the time at which it first started, which is that of the earlier process when there are results."""
    earlier = read_run(folder).info.started if done and (folder / RUN).is_file() else ""
    return replace(info, started=earlier or dt.datetime.now(dt.UTC).isoformat(timespec="seconds"))


def _fill(store: Store, work: Work, progress: Progress, tell: Tell) -> None:
    total, stage = len(work.items), work.settings.data.name
    pipeline = Pipeline(work.settings.product(), progress)
    for number, record in enumerate(work.records(pipeline, store.done), start=store.done):
        store.append(record)
        progress(stage, number + 1, total)
        if record.error is not None:
            tell(f"{record.id}: {record.error}")


def _finish(folder: Path, info: RunInfo, seed: int, tell: Tell) -> RunInfo:
    write_whole(folder / SCORES, scores(read_run(folder), seed))
    finished = replace(info, finished=True)
    write_info(folder, finished)
    tell(f"{folder}: finished, {info.data.examples} {'claims' if info.task == 'checker' else 'examples'}")
    return finished
