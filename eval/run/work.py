"""What a run has to do: its data, its metrics, and how each task turns the one into records."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import cast

from eval.baselines import BaselineSettings, judge_by
from eval.metrics.base import Metric
from eval.records import Example, LabelledClaim
from eval.run.folder import Record
from eval.run.summaries import read_summaries
from eval.run.tasks import checked_by, claim_records, example_records, given
from eval.settings import TASKS, EvalSettings
from summarize.errors import UnknownSetting, UnusableInput
from summarize.pipeline import Pipeline


@dataclass(frozen=True)
class Work:
    """What a run has to do: its examples or claims, the metrics, and other people's summaries by id."""

    settings: EvalSettings
    items: tuple[Example, ...] | tuple[LabelledClaim, ...]
    metrics: tuple[Metric, ...] = ()
    texts: Mapping[str, str] | None = None

    def records(self, pipeline: Pipeline, left: Sequence[int]) -> Iterator[Record]:
        """The results of the items at the places ``left`` (from 0, ascending), each when it is asked for."""
        if self.settings.task == "checker":
            own = isinstance(self.settings.checker, BaselineSettings)
            judge = judge_by(self.settings) if own else checked_by(pipeline)
            return claim_records(cast(Sequence[LabelledClaim], self.items), judge, left)
        examples = [cast(Sequence[Example], self.items)[place] for place in left]
        if self.texts is not None:
            return example_records(examples, given(self.texts, pipeline), self.metrics, measured=False)
        return example_records(
            examples, lambda example: pipeline.summarize(example.cluster), self.metrics, measured=True
        )

    def unmatched(self) -> str:
        """What to say of given summaries whose id no example of the data has; empty where there are none."""
        given, known = self.texts or {}, {item.id for item in self.items}
        unknown = [id_ for id_ in given if id_ not in known]
        if not unknown:
            return ""
        which = f"{len(unknown)} of {len(given)} by {self.settings.system}, {unknown[0]!r}"
        which += " first" if len(unknown) > 1 else ""
        return f"{self.settings.summaries}: summaries that have the id of no example are not scored ({which})"


def make_work(settings: EvalSettings) -> Work:
    """Load what the settings name; raises `AccordError` when it is not there or a name is misspelt."""
    from eval.data.registry import load_claims, load_examples
    from eval.metrics.registry import build_metrics

    if settings.task not in TASKS:
        raise UnknownSetting(f"task={settings.task}: there are {', '.join(TASKS)}")
    if settings.task != "checker" and isinstance(settings.checker, BaselineSettings):
        raise UnknownSetting(f"checker={settings.checker.kind}: a baseline judges labelled claims; add task=checker")
    if settings.task == "checker":
        return Work(settings, load_claims(settings.data, settings.reading))
    texts = None
    if settings.task == "summaries":
        system, texts = _texts(settings)
        settings = replace(settings, system=system)
    examples = load_examples(settings.data, settings.reading)
    if texts is not None and texts.keys().isdisjoint(example.id for example in examples):
        ids = f"{next(iter(texts))!r}, not {examples[0].id!r}"
        raise UnusableInput(f"{settings.summaries}: no id is that of an example of data {settings.data.name} ({ids})")
    return Work(settings, examples, build_metrics(settings.metrics.names), texts)


def by_system(settings: EvalSettings) -> tuple[EvalSettings, ...]:
    """One setting for each system in the file of summaries; for other tasks the settings as they are."""
    if settings.task != "summaries" or settings.system or not settings.summaries:
        return (settings,)
    return tuple(replace(settings, system=system) for system in read_summaries(Path(settings.summaries)))


def _texts(settings: EvalSettings) -> tuple[str, Mapping[str, str]]:
    """A system and what it wrote; the first one of the file where the settings name none."""
    if not settings.summaries:
        raise UnknownSetting("task=summaries needs the file of them: summaries=FILE.jsonl")
    systems = read_summaries(Path(settings.summaries))
    name = settings.system or next(iter(systems))
    if name not in systems:
        raise UnknownSetting(f"system={name}: {settings.summaries} holds {', '.join(sorted(systems))}")
    return name, systems[name]
