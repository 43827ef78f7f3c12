"""Which rows of a data set are used."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence
from typing import TypeVar

from eval.data.rows import ClaimRow, ExampleRow
from eval.data.settings import DataSettings
from summarize.errors import UnknownSetting, UnusableInput

RowT = TypeVar("RowT", ExampleRow, ClaimRow)


def sampled(rows: Sequence[RowT], settings: DataSettings) -> list[RowT]:
    """At most ``settings.max_examples`` of ``rows``, in their order.

    Drawn by a hash of seed and id: the same on every machine and Python, and a larger sample contains the smaller
    one with the same seed. Raises `UnusableInput` when there are no rows or an id occurs twice, and
    `UnknownSetting` when fewer than one row is asked for.
    """
    limit = settings.max_examples
    if limit is not None and limit < 1:
        raise UnknownSetting(f"data.max_examples={limit}: at least 1 is needed; leave it out (null) for all")
    if not rows:
        raise UnusableInput(f"data {settings.name}: nothing in {settings.path or 'it'} for split {settings.split!r}")
    repeated = [name for name, count in Counter(row.id for row in rows).items() if count > 1]
    if repeated:
        raise UnusableInput(f"data {settings.name}: the id {repeated[0]!r} occurs twice")
    if limit is None:
        return list(rows)
    chosen = {row.id for row in sorted(rows, key=lambda row: _rank(settings.seed, row.id))[:limit]}
    return [row for row in rows if row.id in chosen]


def _rank(seed: int, row: str) -> bytes:
    return hashlib.sha256(f"{seed} {row}".encode("utf-8", "surrogatepass")).digest()
