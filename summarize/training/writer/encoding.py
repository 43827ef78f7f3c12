"""Examples as tokens."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from summarize.training.writer.examples import Example

WIDTHS = (32, 48, 64, 96, 128, 160, 192, 224, 256, 288, 320, 384, 448, 512)
"""What prompts and targets are padded to: few, since for every new shape the CPU's kernels are compiled and kept."""
IGNORED = -100
"""The label of padding, which PyTorch's cross-entropy passes over."""


@dataclass(frozen=True)
class Encoded:
    """Token ids, each with the end token."""

    source: tuple[int, ...]
    target: tuple[int, ...]


def fitting(
    examples: Iterable[Example], tokenizer: Any, max_source: int, max_target: int
) -> list[tuple[Example, Encoded]]:
    """Those of the examples that are not longer than the limits, each with its tokens; nothing is cut."""
    found = list(examples)
    if not found:
        return []
    sources = tokenizer([example.prompt for example in found], split_special_tokens=True)["input_ids"]
    targets = tokenizer([example.text for example in found], split_special_tokens=True)["input_ids"]
    return [
        (example, Encoded(tuple(source), tuple(target)))
        for example, source, target in zip(found, sources, targets, strict=True)
        if len(source) <= max_source and len(target) <= max_target
    ]


def batches(rows: Sequence[Encoded], tokens: int, seed: int) -> list[list[int]]:
    """Places of rows of like shape; ``tokens``: the work of a batch, see `WriterTraining`; their order is shuffled."""
    rng = random.Random(seed)
    by_shape: defaultdict[tuple[int, int], list[int]] = defaultdict(list)
    for place, row in enumerate(rows):
        by_shape[_width(len(row.source)), _width(len(row.target))].append(place)
    made: list[list[int]] = []
    for source, target in sorted(by_shape):
        places, size = by_shape[source, target], max(1, tokens // (source + 2 * target))
        rng.shuffle(places)
        made += [places[start : start + size] for start in range(0, len(places), size)]
    rng.shuffle(made)
    return made


def pad(rows: Sequence[Encoded]) -> dict[str, Any]:
    """The arguments of a model's forward pass.

    ``input_ids`` and ``attention_mask``: shape ``[rows, source width]``, ``labels``: ``[rows, target width]``.
    """
    import torch

    width = _width(max(len(row.source) for row in rows))
    written = _width(max(len(row.target) for row in rows))
    return {
        "input_ids": torch.tensor([[*row.source, *[0] * (width - len(row.source))] for row in rows]),
        "attention_mask": torch.tensor([[*[1] * len(row.source), *[0] * (width - len(row.source))] for row in rows]),
        "labels": torch.tensor([[*row.target, *[IGNORED] * (written - len(row.target))] for row in rows]),
    }


def _width(length: int) -> int:
    return next((width for width in WIDTHS if width >= length), length)
