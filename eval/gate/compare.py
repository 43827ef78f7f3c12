"""What got worse: by more than a tolerance, and by more than chance gives."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from eval.gate.baseline import Baseline, Entry, entries
from eval.run.folder import MetricInfo, Run
from eval.run.values import compared_metrics, flat
from eval.statistics import paired_randomisation, smallest_p
from summarize.rendering.phrases import count

ALPHA = 0.05
TOLERANCE = 0.01
MAX_LOST = 0.1  # share of examples that may lose their value: a summary may well name no number any more
MEANT = "; if that is meant, store the run as the baseline (--update)"
SHARED_SETTINGS = ("seed",)  # another seed must not make a result worse, so it is compared, not refused

Status = Literal["passed", "failed", "not judged"]


@dataclass(frozen=True)
class Change:
    """The value of one example before and now."""

    id: str
    before: float | None
    now: float | None


@dataclass(frozen=True)
class Check:
    """One thing that was looked at: a metric, or whether there is anything to compare.

    ``before`` and ``now`` are means over the examples that have both values, ``p`` the chance of a change for the
    worse as large as this one when nothing changed, 0 to 1. ``changes``: the examples that got worse, worst first.
    """

    name: str
    status: Status
    message: str
    before: float | None = None
    now: float | None = None
    p: float | None = None
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True)
class Limits:
    """How much worse a metric may get: ``tolerance`` in its own unit, for those without an own one ``default``."""

    alpha: float = ALPHA
    default: float = TOLERANCE
    own: Mapping[str, float] = field(default_factory=dict)

    def tolerance(self, name: str) -> float:
        """In the unit of the metric, 0 or more."""
        return self.own.get(name, self.default)


def compare(run: Run, baseline: Baseline, limits: Limits) -> tuple[Check, ...]:
    """All checks; where run and baseline cannot be compared, only those that say why."""
    foundations = tuple(_foundations(run, baseline))
    if any(check.status == "failed" for check in foundations):
        return foundations
    now, metrics = entries(run), {metric.name: metric for metric in compared_metrics(run.info)}
    judged = (_metric(metric, metrics, baseline.examples, now, limits) for metric in baseline.metrics)
    new = metrics.keys() - {metric.name for metric in baseline.metrics}
    unknown = (
        Check(name, "not judged", "the baseline has no such metric; --update") for name in metrics if name in new
    )
    return (*foundations, *judged, *unknown)


def passed(checks: tuple[Check, ...]) -> bool:
    """Whether nothing failed."""
    return all(check.status != "failed" for check in checks)


def _foundations(run: Run, baseline: Baseline) -> Iterator[Check]:
    info = run.info
    unfinished = f"the run is not finished ({len(run.records)} of {info.data.examples}), so nothing was compared"
    yield _check("finished", "" if run.finished else unfinished)
    task = "" if info.task == baseline.task else f"the run is of task={info.task}, the baseline of {baseline.task}"
    yield _check("task", task)
    data = f"the data changed: {info.data.name} with {info.data.examples} examples ({info.data.sha256[:12]}) now, "
    data += f"{baseline.data.name} with {baseline.data.examples} ({baseline.data.sha256[:12]}) in the baseline"
    yield _check("data", "" if info.data.sha256 == baseline.data.sha256 else data + MEANT)
    changed = ", ".join(_changed_settings(baseline.settings, info.settings))
    yield _check("settings", f"settings changed: {changed}{MEANT}" if changed else "")
    failed = [record.id for record in run.records if record.error is not None]
    yield _check("examples", f"{len(failed)} failed: {', '.join(failed)}" if failed else "")


def _check(name: str, problem: str) -> Check:
    return Check(name, "failed" if problem else "passed", problem or "as in the baseline")


def _changed_settings(before: Mapping[str, Any], now: Mapping[str, Any]) -> Iterator[str]:
    """Which settings differ; metrics are judged one by one, and a missing one has a failure of its own."""
    old, new = flat(before), flat(now)
    for key in sorted(old.keys() | new.keys()):
        if old.get(key) != new.get(key) and key.partition(".")[0] not in ("metrics", *SHARED_SETTINGS):
            yield f"{key} {_shown(old, key)} -> {_shown(new, key)}"


def _shown(settings: Mapping[str, Any], key: str) -> str:
    return repr(settings[key]) if key in settings else "(none)"


def _metric(
    metric: MetricInfo,
    metrics: Mapping[str, MetricInfo],
    before: Mapping[str, Entry],
    now: Mapping[str, Entry],
    limits: Limits,
) -> Check:
    if metric.name not in metrics:
        return Check(metric.name, "failed", "the baseline has this metric, the run has not")
    if metrics[metric.name].direction != metric.direction:
        return Check(metric.name, "failed", "the metric's direction is not that of the baseline")
    pairs = [
        Change(id_, entry.values[metric.name], now[id_].values.get(metric.name))
        for id_, entry in before.items()
        if metric.name in entry.values
    ]
    valued = [pair for pair in pairs if pair.before is not None]
    lost = tuple(pair for pair in valued if pair.now is None)
    if lost and (len(lost) > max(1, MAX_LOST * len(valued)) or len(lost) == len(valued)):
        return Check(metric.name, "failed", f"{len(lost)} of {len(valued)} have no value any more", changes=lost)
    articles = {id_: entry.article for id_, entry in before.items()}
    return _judged(metric, [pair for pair in valued if pair.now is not None], articles, limits)


def _judged(metric: MetricInfo, pairs: list[Change], articles: Mapping[str, str], limits: Limits) -> Check:
    """One-sided: of the two-sided p-value, half, since flipping signs gives a symmetric distribution."""
    old = [pair.before or 0.0 for pair in pairs]
    new = [pair.now or 0.0 for pair in pairs]
    if not pairs:
        return Check(metric.name, "not judged", "no example has a value in the baseline")
    before, now = sum(old) / len(old), sum(new) / len(new)
    if metric.direction == "neither":
        return Check(metric.name, "not judged", "describes, and is neither better nor worse", before, now)
    sign = 1 if metric.direction == "lower" else -1
    harm = sign * (now - before)
    owners = [articles[pair.id] for pair in pairs]
    test, tested = paired_randomisation(new, old, owners), len(set(owners))
    p = None if test.p is None or harm <= 0 else test.p / 2
    worse = sorted((pair for pair in pairs if _harm(pair, sign) > 0), key=lambda pair: (-_harm(pair, sign), pair.id))
    beyond = harm > limits.tolerance(metric.name)
    if beyond and p is not None and p <= limits.alpha:
        message = f"worse by {harm:.4g}, more than {limits.tolerance(metric.name):g}, and not by chance (p = {p:.2g})"
        return Check(metric.name, "failed", message, before, now, p, tuple(worse))
    if beyond and (p is None or smallest_p(tested) / 2 > limits.alpha):
        message = f"worse by {harm:.4g}, which cannot be told from chance on {count(tested, 'article')}"
        return Check(metric.name, "not judged", message, before, now, p, tuple(worse))
    excuse = f"which may be chance (p = {p:.2g})" if beyond else "within the tolerance"
    message = "not worse" if harm <= 0 else f"worse by {harm:.4g}, {excuse}"
    return Check(metric.name, "passed", message, before, now, p, tuple(worse))


def _harm(pair: Change, sign: int) -> float:
    return sign * ((pair.now or 0.0) - (pair.before or 0.0))
