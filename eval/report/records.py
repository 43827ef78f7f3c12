"""What a report shows, computed once and written as HTML, Markdown, CSV or JSON: frozen, buildable by hand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from eval.records import Direction
from eval.run.folder import ClaimRecord, DataInfo, ExampleRecord, Run
from eval.statistics import Estimate

Kind = Literal["summaries", "checker"]
LEVEL = 0.05
"""A difference holds when its p-value, corrected for the number of pairs, lies below this."""


@dataclass(frozen=True)
class System:
    """A run under the number (from 1) and the name that the report uses; names are unique within a section."""

    number: int
    name: str
    run: Run

    @property
    def records(self) -> tuple[ExampleRecord | ClaimRecord, ...]:
        """The results so far, of examples or of claims."""
        return self.run.records

    @property
    def done(self) -> int:
        """How many examples or claims the run has results for."""
        return len(self.records)

    @property
    def failed(self) -> int:
        """How many of them ended in an error."""
        return sum(record.error is not None for record in self.records)

    @property
    def finished(self) -> bool:
        """Whether the run got to its end, with all its results."""
        return self.run.finished


@dataclass(frozen=True)
class Missing:
    """How many examples have no value, for one reason."""

    reason: str
    count: int


@dataclass(frozen=True)
class Cell:
    """One system's value of one column, and the numbers of the systems that it is better than for certain."""

    system: System
    estimate: Estimate
    missing: tuple[Missing, ...]
    signature: str
    better_than: tuple[int, ...] = ()
    differs_from: tuple[int, ...] = ()
    best: bool = False


@dataclass(frozen=True)
class Comparison:
    """First minus second on the ``n`` examples of ``articles`` articles that both have, tested two ways.

    ``randomisation`` and ``bootstrap`` are two-sided p-values; ``corrected`` is the deciding one (randomisation where
    there is one, else bootstrap) after Holm's correction over all pairs of the column. ``reason``: why there is none.
    """

    column: str
    first: System
    second: System
    difference: float | None
    n: int
    articles: int
    randomisation: float | None
    bootstrap: float | None
    corrected: float | None = None
    reason: str | None = None

    @property
    def decisive(self) -> float | None:
        """The p-value that decides, before the correction."""
        return self.randomisation if self.randomisation is not None else self.bootstrap

    @property
    def holds(self) -> bool:
        """Whether the difference is significant after the correction."""
        return self.corrected is not None and self.corrected < LEVEL


@dataclass(frozen=True)
class ColumnResult:
    """A metric over all systems; ``cells`` and the systems of the section are in the same order."""

    name: str
    direction: Direction
    cells: tuple[Cell, ...]
    comparisons: tuple[Comparison, ...]


@dataclass(frozen=True)
class Section:
    """All runs of one task on the same data; nothing is compared across sections.

    ``kinds``: of a checker's results, the share of errors caught by kind of error. ``notices``: what a reader must
    know before comparing.
    """

    kind: Kind
    data: DataInfo
    label: str
    systems: tuple[System, ...]
    columns: tuple[ColumnResult, ...]
    kinds: tuple[ColumnResult, ...] = ()
    notices: tuple[str, ...] = ()


@dataclass(frozen=True)
class Report:
    """Everything; ``seed`` is that of the resampling."""

    sections: tuple[Section, ...]
    seed: int
    resamples: int
