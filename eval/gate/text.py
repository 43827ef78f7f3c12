"""The verdict of the gate for people: lines for a terminal, Markdown for a step summary."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from eval.gate.baseline import Baseline
from eval.gate.compare import Change, Check, passed
from eval.run.folder import Run

SHOWN = 5  # examples of a metric


def lines(checks: Sequence[Check], run: Run, baseline: Baseline) -> Iterator[str]:
    """The failures, and what got worse unjudged, with the examples that did it; then one line that sums up."""
    for check in checks:
        if _told(check):
            yield f"{check.name}: {check.message}{_means(check)}"
            yield from (f"  {line}" for line in _examples(check))
    yield verdict(checks, run, baseline)


def verdict(checks: Sequence[Check], run: Run, baseline: Baseline) -> str:
    """One line: how many checks failed, and what was held against what."""
    failed = sum(check.status == "failed" for check in checks)
    said = "passed" if passed(tuple(checks)) else f"failed ({failed} of {len(checks)} checks)"
    return f"gate {said}: {run.info.name} ({run.info.task}) against the baseline of {baseline.date}"


def markdown(checks: Sequence[Check], run: Run, baseline: Baseline) -> str:
    """A table of all checks, then the examples of those that `lines` names."""
    rows = "".join(
        f"| {check.name} | {number(check.before)} | {number(check.now)} | {number(check.p)} "
        f"| {'**failed**' if check.status == 'failed' else check.status} | {_cell(check.message)} |\n"
        for check in checks
    )
    details = "".join(
        f"\n**{check.name}**\n\n" + "".join(f"- {_cell(line)}\n" for line in _examples(check))
        for check in checks
        if _told(check) and check.changes
    )
    head = "| check | baseline | now | p | verdict | |\n|---|---:|---:|---:|---|---|\n"
    reason = f"Baseline: {_cell(baseline.reason)}\n"
    return f"### {verdict(checks, run, baseline)}\n\n{reason}\n{head}{rows}{details}"


def number(value: float | None) -> str:
    """Three digits after the point; empty where there is none."""
    return "" if value is None else f"{value:.3f}"


def _told(check: Check) -> bool:
    return check.status == "failed" or (check.status == "not judged" and bool(check.changes))


def _means(check: Check) -> str:
    return "" if check.before is None else f"; {number(check.before)} -> {number(check.now)}"


def _examples(check: Check) -> Iterator[str]:
    yield from map(_example, check.changes[:SHOWN])
    if more := len(check.changes) - SHOWN:
        yield from [f"and {more} more"] if more > 0 else []


def _example(change: Change) -> str:
    return f"{change.id}: {number(change.before)} -> {number(change.now) or 'no value'}"


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|").replace("<", "&lt;")
