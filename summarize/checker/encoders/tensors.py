"""A checkpoint's tensors by name, as numbers that numpy computes with."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from safetensors import safe_open

from summarize.eightbit import SCALE, TABLE
from summarize.models import WEIGHT_FILE

Numbers = npt.NDArray[np.float32]

TYPES = {"F32": "<f4", "F16": "<f2", "I8": "i1"}


class Tensors:
    """What ``model.safetensors`` in ``folder`` holds; of each tensor only what is asked for is read from the disk.

    Raises safetensors' own error for a file that is none, `LookupError` for a name that it does not hold, and
    `ValueError` for numbers of another type than those of `TYPES`.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / WEIGHT_FILE
        with safe_open(self._path, "np"):
            pass  # the header fits the file
        with self._path.open("rb") as file:
            length = int.from_bytes(file.read(8), "little")
            self._header: dict[str, Any] = json.loads(file.read(length))
        self._start = 8 + length

    @property
    def are_known(self) -> bool:
        """Whether all of them have numbers of `TYPES`."""
        return all(about["dtype"] in TYPES for name, about in self._header.items() if name != "__metadata__")

    def __getitem__(self, name: str) -> Numbers:
        """The tensor in float32."""
        return np.array(self._on_disk(name), np.float32)

    def shaped(self, name: str, *shape: int) -> Numbers:
        """The tensor in float32. Raises `ValueError` for one of another shape, which might be repeated to fit."""
        found = self[name]
        if found.shape != shape:
            raise ValueError(f"{name} has the shape {list(found.shape)} for {list(shape)}")
        return found

    def table(self, name: str) -> Table:
        """A table of embeddings, which may be in eight bits (`eightbit.packed`)."""
        if name + TABLE not in self._header:
            return Table(self._on_disk(name), None)
        return Table(self._on_disk(name + TABLE), self[name + SCALE])

    def _on_disk(self, name: str) -> npt.NDArray[Any]:
        if name not in self._header:
            raise LookupError(f"no weights for {name}")
        about = self._header[name]
        if about["dtype"] not in TYPES:
            raise ValueError(f"{name} has numbers of the type {about['dtype']}")
        start = self._start + about["data_offsets"][0]
        return np.memmap(self._path, TYPES[about["dtype"]], "r", start, tuple(about["shape"]))


class Table:
    """Embeddings ``[rows, width]`` of which a text needs few: the others stay on the disk."""

    def __init__(self, rows: npt.NDArray[Any], scales: Numbers | None) -> None:
        self._rows = rows
        self._scales = scales

    @property
    def width(self) -> int:
        """Numbers in a row."""
        return int(self._rows.shape[1])

    def __len__(self) -> int:
        """Rows."""
        return len(self._rows)

    def __getitem__(self, ids: npt.NDArray[np.int64]) -> Numbers:
        """The rows of these ids, ``[..., width]``, in float32."""
        rows = self._rows[ids]
        return (
            rows.astype(np.float32) if self._scales is None else np.multiply(rows, self._scales[ids], dtype=np.float32)
        )
