"""A report as JSON: everything that was computed, for scripts."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from eval.report.records import Cell, ColumnResult, Comparison, Report, Section, System
from summarize.rendering.characters import for_encoding, translated


def to_json(report: Report) -> str:
    """One object, indented, ending in a newline; a value that is missing is null beside its reason."""
    document = {
        "seed": report.seed,
        "resamples": report.resamples,
        "sections": [_section(section) for section in report.sections],
    }
    shown = translated(document, for_encoding())
    return json.dumps(shown, ensure_ascii=False, allow_nan=False, indent=1) + "\n"


def _section(section: Section) -> dict[str, Any]:
    return {
        "task": section.kind,
        "data": asdict(section.data),
        "systems": [_system(system) for system in section.systems],
        "metrics": _columns(section.columns),
        "errors_caught": _columns(section.kinds),
        "notices": list(section.notices),
    }


def _system(system: System) -> dict[str, Any]:
    info = system.run.info
    return {
        "name": system.name,
        "writer": info.writer,
        "checker": info.checker,
        "fingerprint": info.fingerprint,
        "finished": system.finished,
        "done": system.done,
        "failed": system.failed,
    }


def _columns(columns: Sequence[ColumnResult]) -> list[dict[str, Any]]:
    return [
        {
            "name": column.name,
            "direction": column.direction,
            "systems": [_cell(cell) for cell in column.cells],
            "comparisons": [_comparison(comparison) for comparison in column.comparisons],
        }
        for column in columns
    ]


def _cell(cell: Cell) -> dict[str, Any]:
    missing = [asdict(item) for item in cell.missing]
    return {"system": cell.system.name, **asdict(cell.estimate), "missing": missing, "signature": cell.signature}


def _comparison(comparison: Comparison) -> dict[str, Any]:
    return {
        "first": comparison.first.name,
        "second": comparison.second.name,
        "difference": comparison.difference,
        "n": comparison.n,
        "articles": comparison.articles,
        "p_randomisation": comparison.randomisation,
        "p_bootstrap": comparison.bootstrap,
        "p_corrected": comparison.corrected,
        "holds": comparison.holds,
        "reason": comparison.reason,
    }
