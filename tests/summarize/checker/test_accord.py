"""The default checker with the weights that ship: the same scores however it is run, and a reason for every flag."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import torch
from support.pipelines import shared

from summarize.configuration import load_settings
from summarize.models import locate
from summarize.pipeline import Pipeline
from summarize.reading.load import load_cluster
from summarize.records import CheckedClaim, Cluster

RECOUNT = Path(__file__).parents[3] / "data" / "clusters" / "recount"
# a true one and a false one
CLAIMS = [json.loads(line)["claim"] for line in (RECOUNT / "claims.jsonl").read_text("utf-8").splitlines()][11:13]


@contextmanager
def threads(number: int) -> Iterator[None]:
    before = torch.get_num_threads()
    torch.set_num_threads(number)
    try:
        yield
    finally:
        torch.set_num_threads(before)


def read(pipeline: Pipeline) -> Cluster:
    return load_cluster([RECOUNT / "reports"], pipeline.settings.reading)


def scores(*overrides: str, reverse: bool = False) -> list[float | None]:
    pipeline = Pipeline(load_settings(overrides))  # new, since a judge remembers what it said
    cluster = read(pipeline)
    if reverse:
        cluster = Cluster(cluster.reports[::-1], cluster.notices)
    return [claim.score for claim in pipeline.check_claims(CLAIMS, cluster).summary.claims]


@pytest.fixture(scope="module")
def checked() -> tuple[CheckedClaim, ...]:
    pipeline = shared(load_settings())
    with threads(1):
        return pipeline.check_claims(CLAIMS, read(pipeline)).summary.claims


def test_the_shipped_weights_are_those_that_the_config_names() -> None:
    model = load_settings().checker.model
    assert locate(model, offline=True).joinpath("MODEL_CARD.md").read_text("utf-8").count(model.sha256) == 1


@pytest.mark.slow
def test_scores_do_not_depend_on_the_batch_size(checked: tuple[CheckedClaim, ...]) -> None:
    assert scores("checker.batch_size=64") == pytest.approx([claim.score for claim in checked], abs=1e-4)


@pytest.mark.slow
def test_scores_do_not_depend_on_the_order_of_reports(checked: tuple[CheckedClaim, ...]) -> None:
    assert scores(reverse=True) == pytest.approx([claim.score for claim in checked], abs=1e-4)


@pytest.mark.slow
def test_scores_do_not_depend_on_the_number_of_threads(checked: tuple[CheckedClaim, ...]) -> None:
    with threads(8):
        other = scores()
    assert other == pytest.approx([claim.score for claim in checked], abs=1e-4)


@pytest.mark.slow
def test_every_flag_has_a_reason_or_the_nearest_evidence(checked: tuple[CheckedClaim, ...]) -> None:
    flagged = [claim for claim in checked if claim.verdict != "supported"]
    assert flagged
    assert all(claim.reasons or claim.against or claim.nearest for claim in flagged)
