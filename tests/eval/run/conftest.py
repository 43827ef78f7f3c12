"""A small data set of clusters, and settings that run on it without weights or checks that take long."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from eval.configuration import compose_settings
from eval.settings import EvalSettings
from summarize.records import (
    Agreement,
    CheckedClaim,
    CheckedSummary,
    Claim,
    Cluster,
    Plan,
    Result,
)

TEXTS = {
    "alpha": ["A ferry hit the breakwater.", "Two people were hurt."],
    "beta": ["The court annulled the permit.", "The company will appeal."],
    "gamma": ["The river broke the dyke.", "Nineteen houses stood under water."],
}


class FakePipeline:
    """Summarises by the first sentence and supports every claim; counts what it did; may be told to fail or to die."""

    summarised: list[str] = []  # noqa: RUF012
    fails: frozenset[str] = frozenset()
    dies_after: int | None = None

    def __init__(self, *_: Any, **_options: Any) -> None:
        pass

    def summarize(self, cluster: Cluster) -> Result:
        first = cluster.reports[0].sentences[0].text
        if self.dies_after is not None and len(self.summarised) >= self.dies_after:
            raise KeyboardInterrupt
        self.summarised.append(first)
        if first in self.fails:
            raise RuntimeError("out of order")
        return self.check(first, cluster)

    def check(self, summary: str, cluster: Cluster) -> Result:
        return _result([summary], cluster)

    def check_claims(self, claims: Sequence[str], cluster: Cluster) -> Result:
        if self.dies_after is not None and len(self.summarised) >= self.dies_after:
            raise KeyboardInterrupt
        self.summarised.extend(claims)
        return _result(claims, cluster)


def _result(claims: Sequence[str], cluster: Cluster) -> Result:
    text, checked = "\n".join(claims), []
    for number, claim in enumerate(claims):
        start = sum(len(earlier) + 1 for earlier in claims[:number])
        checked.append(CheckedClaim(Claim(start, start + len(claim), claim, claim, ()), "supported", 0.9, 1))
    agreement = Agreement(cluster.reports, (), (), (), ())
    return Result(CheckedSummary(text, tuple(checked), "fake"), agreement, Plan((), (), (), 150), "lead", {}, {})


@pytest.fixture(autouse=True)
def pipeline(monkeypatch: pytest.MonkeyPatch) -> type[FakePipeline]:
    """Takes the real one's place, so that a test runs in no time and knows what was done."""
    for name, value in (("summarised", []), ("fails", frozenset()), ("dies_after", None)):
        monkeypatch.setattr(FakePipeline, name, value)
    monkeypatch.setattr("eval.run.evaluate.Pipeline", FakePipeline)
    return FakePipeline


@pytest.fixture
def clusters(tmp_path: Path) -> Path:
    for name, sentences in TEXTS.items():
        folder = tmp_path / "clusters" / name
        (folder / "reports").mkdir(parents=True)
        (folder / "reports" / "wire.txt").write_text(" ".join(sentences) + "\n")
        (folder / "cluster.json").write_text('{"split": "development"}')
        (folder / "reference.txt").write_text(sentences[0] + "\n")
        claims = [
            {"id": f"{name}-{number}", "claim": sentence, "label": label, "kind": "true", "note": ""}
            for number, (sentence, label) in enumerate(zip(sentences, ("supported", "contradicted"), strict=True))
        ]
        (folder / "claims.jsonl").write_text("".join(json.dumps(claim) + "\n" for claim in claims))
    return tmp_path / "clusters"


@pytest.fixture(scope="session")
def composed() -> EvalSettings:
    return compose_settings(["writer=lead", "metrics.names=[rouge1,words]"])


@pytest.fixture
def settings(composed: EvalSettings, clusters: Path, tmp_path: Path) -> Callable[..., EvalSettings]:
    here = replace(composed, data=replace(composed.data, path=str(clusters)), output=str(tmp_path / "outputs"))
    return lambda **changes: replace(here, **changes)
