"""Runs over the project's own clusters, scored by the real checker and metrics; reports are aligned once each."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from support.pipelines import Aligned

from eval.configuration import compose_settings
from eval.data.registry import load_examples
from eval.metrics.registry import build_metrics
from eval.records import Example
from eval.run.folder import DataInfo, ExampleRecord, MetricInfo, Run, RunInfo
from eval.run.tasks import example_records, given
from eval.settings import EvalSettings

ROOT = Path(__file__).parents[3]
METRICS = ("rouge1", "claims_supported", "claims_contradicted", "unknown_numbers", "consensus", "balance")
CLUSTERS = 8
"""Two thirds of the own ones: what shows with few shows with more."""


class Bench:
    """The own clusters and what is needed to score any texts on them."""

    def __init__(self) -> None:
        # the faster writer and checker: what is planted must show with any
        overrides = ["writer=plan", "checker=lexical", f"data.path='{ROOT / 'data' / 'clusters'}'"]
        self.settings: EvalSettings = compose_settings(overrides)
        self.examples = load_examples(self.settings.data)[:CLUSTERS]
        self.pipeline = Aligned(self.settings.product())
        self.metrics = build_metrics(METRICS)

    def run(self, records: Sequence[ExampleRecord], seed: int = 0) -> Run:
        """The records as a finished run of unchanged settings."""
        metrics = tuple(MetricInfo(metric.name, metric.direction) for metric in self.metrics)
        data = DataInfo("own", "unchanged", len(records))
        info = RunInfo("plan", "write", "plan", "lexical", data, {"seed": seed}, {}, "", metrics, True, "2026-01-01")
        return Run(Path("run"), info, tuple(records))

    def written(self, example: Example) -> ExampleRecord:
        """What the writer as it is writes, checked and scored; a failing example fails the test."""
        [record] = example_records(
            [example], lambda e: self.pipeline.summarize(e.cluster), self.metrics, measured=False
        )
        assert record.error is None
        return record

    def scored(self, text: str, example: Example) -> ExampleRecord:
        """A text about the example checked and scored; a failing example fails the test."""
        [record] = example_records([example], given({example.id: text}, self.pipeline), self.metrics, measured=False)
        assert record.error is None
        return record


@pytest.fixture(scope="session")
def bench() -> Bench:
    return Bench()
