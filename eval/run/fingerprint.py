"""What makes two runs equal: the settings that matter, the data, the weights, the code and the libraries."""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, fields, is_dataclass
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

import eval as evaluation
import summarize
from eval.metrics.base import Metric
from eval.settings import EvalSettings
from summarize.models import locate, weight_hash
from summarize.settings import ModelSettings
from summarize.signature import sign

WITHOUT_EFFECT = ("name", "output", "restart", "offline", "choices", "data", "summaries", "system")
UNUSED = {"write": (), "summaries": ("writer",), "checker": ("writer", "metrics")}
SCORERS = ("rouge-score", "nltk")


def resolved(settings: EvalSettings) -> dict[str, Any]:
    """The settings that decide the results of the task; the data are named by their own hash instead."""
    left_out = {*WITHOUT_EFFECT, *UNUSED[settings.task]}
    return {name: value for name, value in asdict(settings).items() if name not in left_out}


def run_signature(
    settings: EvalSettings, data_sha256: str, metrics: Sequence[Metric], texts: Mapping[str, str] | None = None
) -> dict[str, Any]:
    """Versions, hashes and seed of a run; equal signatures mean equal results. ``texts``: given summaries by id."""
    signed = sign(settings.product(), (), {"weights": dict(_weights(settings))})
    del signed["reports_sha256"], signed["settings_sha256"]
    return {
        **signed,
        "libraries": signed["libraries"] | {name: version(name) for name in SCORERS},
        "code_sha256": code_sha256(),
        "settings_sha256": sha256(resolved(settings)),
        "data_sha256": data_sha256,
        **({} if texts is None else {"summaries_sha256": sha256(texts)}),
        "metrics": {metric.name: {**metric.signature(), **_source(metric)} for metric in metrics},
    }


def fingerprint(task: str, signature: Mapping[str, Any]) -> str:
    """SHA-256 by which finished work is recognised."""
    return sha256({"task": task, **signature})


@cache
def code_sha256() -> str:
    """SHA-256 of Accord's own modules: between releases the version stays while results change."""
    digest = hashlib.sha256()
    for package in (summarize, evaluation):
        folder = Path(str(package.__file__)).parent
        for file in sorted(folder.rglob("*.py")):
            digest.update(f"{package.__name__}/{file.relative_to(folder).as_posix()}\0".encode())
            digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


def sha256(value: object) -> str:
    """SHA-256 of a value as JSON with sorted keys."""
    return hashlib.sha256(_json(value).encode()).hexdigest()


def _weights(settings: EvalSettings) -> Iterator[tuple[str, str]]:
    """The hash of every model's weights that the task uses, by the name of the setting."""
    for item in fields(settings):
        if item.name not in UNUSED[settings.task]:
            for model in _models(getattr(settings, item.name)):
                yield item.name, weight_hash(locate(model, settings.offline))


def _source(metric: Metric) -> Mapping[str, str]:
    """The hash of the file that a metric from outside Accord is in; Accord's own are in `code_sha256`."""
    module = sys.modules[type(metric).__module__]
    own = module.__name__.startswith(f"{evaluation.__name__}.")
    return {} if own else {"source_sha256": hashlib.sha256(Path(str(module.__file__)).read_bytes()).hexdigest()}


def _models(value: Any) -> Iterator[ModelSettings]:
    if isinstance(value, ModelSettings):
        yield value
    elif is_dataclass(value):
        for item in fields(value):
            yield from _models(getattr(value, item.name))


def _json(value: object) -> str:
    return json.dumps(value, sort_keys=True, ensure_ascii=True, default=str)
