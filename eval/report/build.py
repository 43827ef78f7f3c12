"""From run folders to a `Report`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations
from pathlib import Path

from eval.report.columns import Column, checker_columns, kind_columns, metric_columns
from eval.report.names import labels
from eval.report.notices import notices
from eval.report.observations import missing
from eval.report.records import Cell, ColumnResult, Comparison, Kind, Report, Section, System
from eval.report.signature import signature
from eval.run.folder import Run, read_run
from eval.statistics import RESAMPLES, holm
from summarize.errors import UnusableInput


def build_report(folders: Sequence[Path], seed: int = 0) -> Report:
    """Read the runs, measure every system and compare every two on the same data.

    Raises `UnusableInput` when a folder holds no run, or is named twice.
    """
    if not folders:
        raise UnusableInput("no run to report on; name the folders of one or more runs")
    if twice := [str(path) for path, times in Counter(path.resolve() for path in folders).items() if times > 1]:
        raise UnusableInput(f"{twice[0]} is named twice; a run is compared with other runs")
    runs = [read_run(folder) for folder in folders]
    groups: dict[tuple[Kind, str, str], list[Run]] = {}
    for run in runs:
        groups.setdefault((_kind(run), run.info.data.name, run.info.data.sha256), []).append(run)
    names = Counter((kind, name) for kind, name, _ in groups)
    sections = (_section(group, names[kind, name] > 1, seed) for (kind, name, _), group in groups.items())
    return Report(tuple(sections), seed, RESAMPLES)


def _kind(run: Run) -> Kind:
    return "checker" if run.info.task == "checker" else "summaries"


def _section(runs: Sequence[Run], ambiguous: bool, seed: int) -> Section:
    systems = _systems(runs)
    kind, data = _kind(runs[0]), runs[0].info.data
    columns = checker_columns() if kind == "checker" else metric_columns(systems)
    kinds = kind_columns(systems) if kind == "checker" else ()
    results = tuple(_column(column, systems, seed) for column in columns)
    caught = tuple(_column(column, systems, seed) for column in kinds)
    return Section(
        kind,
        data,
        f"{data.name} ({data.sha256[:6]})" if ambiguous else data.name,
        systems,
        results,
        caught,
        tuple(notices(systems, (*results, *caught))),
    )


def _systems(runs: Sequence[Run]) -> tuple[System, ...]:
    named = enumerate(zip(labels(runs), runs, strict=True), start=1)
    return tuple(System(number, label, run) for number, (label, run) in named)


def _column(column: Column, systems: Sequence[System], seed: int) -> ColumnResult:
    cells = [_cell(column, system, seed) for system in systems]
    comparisons = corrected([column.compare(first, second, seed) for first, second in combinations(systems, 2)])
    return ColumnResult(
        column.name,
        column.direction,
        tuple(_judged(cell, column, cells, comparisons) for cell in cells),
        comparisons,
    )


def _cell(column: Column, system: System, seed: int) -> Cell:
    found = column.observe(system.run)
    estimate = column.estimate(found, seed)
    line = signature(column.name, system.run, column.details, estimate.n, seed, RESAMPLES)
    return Cell(system, estimate, missing(found), line)


def corrected(comparisons: Sequence[Comparison]) -> tuple[Comparison, ...]:
    """The comparisons with Holm's correction over those of them that have a p-value."""
    tested = [index for index, item in enumerate(comparisons) if item.decisive is not None]
    adjusted = dict(zip(tested, holm([comparisons[index].decisive or 0.0 for index in tested]), strict=True))
    return tuple(replace(item, corrected=adjusted.get(index)) for index, item in enumerate(comparisons))


def _judged(cell: Cell, column: Column, cells: Sequence[Cell], comparisons: Sequence[Comparison]) -> Cell:
    """Which systems this one is better than, or, where no direction is better, differs from."""
    better, different = [], []
    for item in comparisons:
        if item.holds and item.difference is not None and cell.system in (item.first, item.second):
            other = item.second if item.first == cell.system else item.first
            ahead = (item.difference > 0) == (item.first == cell.system)
            if column.direction == "neither":
                different.append(other.number)
            elif ahead == (column.direction == "higher"):
                better.append(other.number)
    return replace(
        cell,
        better_than=tuple(sorted(better)),
        differs_from=tuple(sorted(different)),
        best=_is_best(cell, column, cells),
    )


def _is_best(cell: Cell, column: Column, cells: Sequence[Cell]) -> bool:
    known = [other.estimate.value for other in cells if other.estimate.value is not None]
    if column.direction == "neither" or cell.estimate.value is None or len(known) < 2:
        return False
    return cell.estimate.value == (max(known) if column.direction == "higher" else min(known))
