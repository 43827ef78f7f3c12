"""Where systems fail: the examples with the lowest values, every system's summary of them side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from eval.report.records import ColumnResult, Section, System
from eval.run.folder import ExampleRecord, JudgedClaim
from summarize.records import CheckedClaim, CheckedSummary, Claim
from summarize.rendering.citations import Sources
from summarize.rendering.marking import Segment, mark

SHOWN = 3
QUALITY = ("claims_supported", "rouge1", "AUC", "balanced accuracy")
"""What examples are ranked by and what is plotted against time, where the runs have it."""


@dataclass(frozen=True)
class Written:
    """A system's summary of an example, cut into marked segments; ``value`` is that of the metric, ``unplaced`` are
    claims whose words do not stand in the summary as they are."""

    system: System
    example: ExampleRecord
    value: float | None
    segments: tuple[Segment, ...]
    unplaced: tuple[JudgedClaim, ...]


@dataclass(frozen=True)
class WorstExample:
    """An example that some system did badly on."""

    id: str
    metric: str
    lowest: float
    references: tuple[str, ...]
    written: tuple[Written, ...]


def quality_columns(section: Section) -> tuple[ColumnResult, ...]:
    """The columns of `QUALITY` that the section has; else the first one of which more is better."""
    found = [column for name in QUALITY for column in section.columns if column.name == name]
    others = [column for column in section.columns if column.direction == "higher"][:1]
    return tuple(column for column in found or others if any(cell.estimate.value is not None for cell in column.cells))


def worst_examples(section: Section, shown: int = SHOWN) -> tuple[WorstExample, ...]:
    """For each quality metric the examples on which some system is lowest; none for checkers. Each example once."""
    seen: set[str] = set()
    found = []
    for column in quality_columns(section) if section.kind == "summaries" else ():
        ranked = [item for item in _ranked(section.systems, column.name) if item[-1] not in seen][:shown]
        for lowest, _, example in ranked:
            seen.add(example)
            found.append(_worst(section.systems, column.name, example, lowest))
    return tuple(found)


def _ranked(systems: Sequence[System], metric: str) -> list[tuple[float, float, str]]:
    """Lowest value of any system, then mean of all, then id: ascending."""
    values: dict[str, list[float]] = {}
    for system in systems:
        for example in system.run.examples:
            value = _value(example, metric)
            if value is not None:
                values.setdefault(example.id, []).append(value)
    return sorted((min(found), sum(found) / len(found), example) for example, found in values.items())


def _worst(systems: Sequence[System], metric: str, example_id: str, lowest: float) -> WorstExample:
    written = tuple(_written(systems, metric, example_id))
    references = next((item.example.references for item in written if item.example.references), ())
    return WorstExample(example_id, metric, lowest, references, written)


def _written(systems: Sequence[System], metric: str, example_id: str) -> Iterator[Written]:
    for system in systems:
        for example in system.run.examples:
            if example.id == example_id:
                segments, unplaced = marked(example)
                yield Written(system, example, _value(example, metric), segments, unplaced)


def _value(example: ExampleRecord, metric: str) -> float | None:
    score = example.scores.get(metric)
    return score.value if score is not None else None


def marked(example: ExampleRecord) -> tuple[tuple[Segment, ...], tuple[JudgedClaim, ...]]:
    """The summary as the product's renderers mark it, and the claims that could not be placed in it."""
    text = example.summary or ""
    placed: list[CheckedClaim] = []
    unplaced: list[JudgedClaim] = []
    for judged in example.claims:
        start = text.find(judged.text, _earliest(judged, placed)) if judged.text else -1
        if start < 0:
            unplaced.append(judged)
        else:
            claim = Claim(start, start + len(judged.text), judged.text, judged.text, ())
            placed.append(CheckedClaim(claim, judged.verdict, judged.score, 0))
    return mark(CheckedSummary(text, tuple(placed), ""), Sources(())), tuple(unplaced)


def _earliest(judged: JudgedClaim, placed: Sequence[CheckedClaim]) -> int:
    """Claims come in text order and may overlap, but one in the words of an earlier one stands after it."""
    same = [item.claim.end for item in placed if item.claim.text == judged.text]
    return max([*same, placed[-1].claim.start if placed else 0])
