"""Pairs as tokens."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from summarize.training.checker.mixture import padded
from summarize.training.checker.pairs import Label, Pair


@dataclass(frozen=True)
class Encoded:
    """Token ids of a premise and its hypothesis, ``types`` 0 for the one and 1 for the other."""

    ids: tuple[int, ...]
    types: tuple[int, ...]
    label: Label


def fitting(pairs: Iterable[Pair], tokenizer: Any, max_tokens: int) -> list[tuple[Pair, Encoded]]:
    """The pairs of at most ``max_tokens``, each with its tokens.

    None is cut: what a label goes by may be at the end of its premise.
    """
    found = list(pairs)
    rows = encode(found, tokenizer)
    return [(pair, row) for pair, row in zip(found, rows, strict=True) if len(row.ids) <= max_tokens]


def encode(pairs: Iterable[Pair], tokenizer: Any) -> list[Encoded]:
    """All pairs, whole."""
    found = list(pairs)
    if not found:
        return []
    tokens = tokenizer(
        [pair.premise for pair in found],
        [pair.hypothesis for pair in found],
        split_special_tokens=True,
        return_token_type_ids=True,
        verbose=False,  # of pairs that are too long is told by whoever leaves them out
    )
    return [
        Encoded(tuple(ids), tuple(types), pair.label)
        for ids, types, pair in zip(tokens["input_ids"], tokens["token_type_ids"], found, strict=True)
    ]


def pad(rows: Sequence[Encoded]) -> dict[str, Any]:
    """The arguments of a model's forward pass: tensors of shape ``[rows, width]``."""
    import torch

    width = padded(max(len(row.ids) for row in rows))
    return {
        "input_ids": torch.tensor([[*row.ids, *[0] * (width - len(row.ids))] for row in rows]),
        "token_type_ids": torch.tensor([[*row.types, *[0] * (width - len(row.ids))] for row in rows]),
        "attention_mask": torch.tensor([[*[1] * len(row.ids), *[0] * (width - len(row.ids))] for row in rows]),
    }
