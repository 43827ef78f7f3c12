"""What makes two results comparable: with equal signatures they are equal."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, replace
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from typing import Any

import summarize
from summarize.records import Report
from summarize.settings import Settings

LIBRARIES = ("numpy", "scipy", "sentencex", "snowballstemmer", "spacy", "torch", "transformers")


def sign(settings: Settings, reports: Iterable[Report], parts: Mapping[str, Mapping[str, str]]) -> dict[str, Any]:
    """Versions, settings, seed, hashes of the reports, and what each part (``writer``, ``checker`` ...) says of itself.

    ``settings_sha256`` and ``reports_sha256`` are hex digests; the second depends on what the reports hold, in their
    order, but not on where they came from.
    """
    return {
        "accord": summarize.__version__,
        "libraries": dict(_versions()),
        "seed": settings.seed,
        "settings_sha256": digest(asdict(settings)),
        "reports_sha256": digest([asdict(replace(report, origin="", notices=())) for report in reports]),
        **{name: dict(part) for name, part in parts.items()},
    }


@cache
def _versions() -> tuple[tuple[str, str], ...]:
    found = []
    for library in LIBRARIES:
        try:
            found.append((library, version(library)))
        except PackageNotFoundError:
            found.append((library, "absent"))
    return tuple(found)


def digest(value: object) -> str:
    """SHA-256 of a value as JSON; what JSON does not know counts by its text."""
    text = json.dumps(value, sort_keys=True, ensure_ascii=True, default=str)
    return hashlib.sha256(text.encode()).hexdigest()
