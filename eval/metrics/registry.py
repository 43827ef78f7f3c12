"""Metrics by name. A metric of one's own needs no line here: its dotted path (``my_module.MyMetric``) is its name."""

from __future__ import annotations

import difflib
import importlib
import sys
from collections.abc import Sequence
from pathlib import Path

from eval.metrics.balance import Balance
from eval.metrics.base import Metric
from eval.metrics.consensus import Consensus
from eval.metrics.fragments import Coverage, Density
from eval.metrics.loaded import LoadedWords, LoadedWordsAdded
from eval.metrics.overlap import BigramPrecision, NovelBigrams, UnigramPrecision
from eval.metrics.position import Position
from eval.metrics.redundancy import Redundancy
from eval.metrics.rouge import Rouge1, Rouge2, RougeL, RougeLsum
from eval.metrics.size import Compression, Words
from eval.metrics.unknown_facts import UnknownDates, UnknownNames, UnknownNumbers
from eval.metrics.verdicts import ClaimsContradicted, ClaimsCorroborated, ClaimsSupported
from eval.records import MEASURED
from summarize.errors import UnknownSetting

METRICS: tuple[type[Metric], ...] = (
    Rouge1,
    Rouge2,
    RougeL,
    RougeLsum,
    ClaimsSupported,
    ClaimsContradicted,
    ClaimsCorroborated,
    UnknownNames,
    UnknownNumbers,
    UnknownDates,
    UnigramPrecision,
    BigramPrecision,
    NovelBigrams,
    Coverage,
    Density,
    Consensus,
    Balance,
    Redundancy,
    Position,
    LoadedWords,
    LoadedWordsAdded,
    Words,
    Compression,
)
BY_NAME = {metric.name: metric for metric in METRICS}
PARTS = ("name", "direction", "score", "signature")
DIRECTIONS = ("higher", "lower", "neither")


def build_metrics(names: Sequence[str]) -> tuple[Metric, ...]:
    """The metrics of these names or dotted paths, in this order.

    The module of a dotted path may lie in the current folder. Raises `UnknownSetting` for a name that is none, a class
    that is no metric, or a name that comes twice or is in `MEASURED`.
    """
    if measured := [name for name in names if name in MEASURED]:
        raise UnknownSetting(f"metrics: {measured[0]} is no metric, but measured in every run; leave the name out")
    metrics = tuple(_build(name) for name in names)
    found = [metric.name for metric in metrics]
    if twice := [name for name in dict.fromkeys(found) if found.count(name) > 1]:
        raise UnknownSetting(f"metrics: {twice[0]} comes twice; name each metric once")
    return metrics


def _build(name: str) -> Metric:
    if name in BY_NAME:
        return BY_NAME[name]()
    if "." in name:
        return _own(name)
    near = difflib.get_close_matches(name, BY_NAME, n=1)
    advice = f"did you mean {near[0]}?" if near else f"there are {', '.join(BY_NAME)}; or give module.Class"
    raise UnknownSetting(f"metrics: there is no metric {name!r}; {advice}")


def _own(path: str) -> Metric:
    module, _, name = path.rpartition(".")
    if str(Path.cwd()) not in sys.path:
        sys.path.append(str(Path.cwd()))  # an installed command does not look there
    try:
        metric = getattr(importlib.import_module(module), name)()
    except Exception as error:  # whatever somebody else's module raises, the user wants one line
        raise UnknownSetting(f"metrics: {path} cannot be used ({type(error).__name__}: {error})") from error
    if lacking := [part for part in PARTS if not hasattr(metric, part)]:
        raise UnknownSetting(f"metrics: {path} has no {lacking[0]}; derive it from eval.metrics.base.Metric")
    if metric.name in MEASURED:
        raise UnknownSetting(f"metrics: {path} is called {metric.name}, as what every run measures; name it otherwise")
    if metric.direction not in DIRECTIONS:
        raise UnknownSetting(f"metrics: the direction of {path} is {metric.direction!r}, not {', '.join(DIRECTIONS)}")
    return metric  # type: ignore[no-any-return]
