"""Which numbers a setting may have; a name means the same, and has the same range, wherever it occurs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from math import inf
from typing import Any

COUNT = (1, inf)
SHARE = (0, 1)
COSINE = (-1, 1)
LOG_ODDS = (-50, 50)

RANGES: dict[str, tuple[float, float]] = {
    "max_bytes": (1, 2**40),
    "max_reports": COUNT,
    "max_sentences": COUNT,
    "max_words": COUNT,
    "sentences": COUNT,
    "sentences_per_group": COUNT,
    "windows_per_report": COUNT,
    "max_input_tokens": COUNT,
    "max_new_tokens": COUNT,
    "max_tokens": COUNT,
    "num_beams": COUNT,
    "candidates": COUNT,
    "appetite": COUNT,
    "batch_size": COUNT,
    "min_new_tokens": (0, inf),
    "no_repeat_ngram_size": (0, inf),
    "length_penalty": (-inf, inf),
    "megabytes": (0, inf),
    "seed": (0, 2**32 - 1),
    "same_statement": COSINE,
    "other_event": COSINE,
    "novelty": COSINE,
    "redundancy": COSINE,
    "near_copy": SHARE,
    "derived_share": SHARE,
    "threshold": SHARE,
    "damping": SHARE,
    "supported": SHARE,
    "contradicted": SHARE,
    "least_likeness": SHARE,
    "missing": SHARE,
    "conflict": SHARE,
    "bias": LOG_ODDS,
    "words": LOG_ODDS,
    "against": LOG_ODDS,
    "opposed": LOG_ODDS,
    "contradiction": LOG_ODDS,
    "slope": (0.01, 100),
}


def out_of_range(settings: Any) -> str | None:
    """One line about the first number in a settings dataclass that lies outside its range, or None."""
    for key, name, value in _numbers(settings, ""):
        low, high = RANGES.get(name, (-inf, inf))
        if not low <= value <= high:  # also true of NaN
            return f"{key}={value}: must be {f'at least {low}' if high == inf else f'from {low} to {high}'}"
    return None


def _numbers(settings: Any, prefix: str) -> Iterator[tuple[str, str, float]]:
    for field in fields(settings):
        value = getattr(settings, field.name)
        if is_dataclass(value):
            yield from _numbers(value, f"{prefix}{field.name}.")
        elif isinstance(value, (int, float)) and not isinstance(value, bool):
            yield prefix + field.name, field.name, value
