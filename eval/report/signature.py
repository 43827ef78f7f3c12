"""One line that says how a number came about, as sacreBLEU's signatures do (Post 2018).

``rouge1|nrefs:1|stemmed:true|n:307|bs:10000|seed:0|accord:0.1.0|data:ab12cd|run:3fa9c1``: two numbers with equal
signatures are equal.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from eval.run.folder import Run

DIGITS = 6  # of a hash; enough to tell runs apart, short enough to print
FORBIDDEN = re.compile(r"[|\s]+")


def signature(name: str, run: Run, details: Mapping[str, str], n: int, seed: int, resamples: int) -> str:
    """The signature of the column ``name`` of a run, computed from ``n`` examples.

    ``bs`` is the number of resamples of the interval and ``seed`` theirs; ``data`` and ``run`` are the first digits
    of the data's hash and of the run's fingerprint, which covers settings, weights and versions.
    """
    info = run.info
    parts = {
        **_references(run),
        **metric_details(info.signature, name),
        **details,
        "n": n,
        "bs": resamples,
        "seed": seed,
        "accord": info.signature.get("accord", "unknown"),
        "data": info.data.sha256[:DIGITS],
        "run": info.fingerprint[:DIGITS],
    }
    return "|".join([_word(name), *(f"{_word(key)}:{_word(value)}" for key, value in parts.items())])


def metric_details(signature: Mapping[str, Any], name: str) -> dict[str, str]:
    """What the metric says of itself in the run's signature."""
    metrics = signature.get("metrics")
    details = metrics.get(name) if isinstance(metrics, Mapping) else None
    return {str(key): str(value) for key, value in details.items()} if isinstance(details, Mapping) else {}


def _references(run: Run) -> dict[str, str]:
    """``nrefs`` as sacreBLEU has it: the number of references, ``var`` where examples differ."""
    counts = {len(example.references) for example in run.examples}
    if not counts:
        return {}
    return {"nrefs": str(counts.pop()) if len(counts) == 1 else "var"}


def _word(value: object) -> str:
    return FORBIDDEN.sub("-", str(value))
