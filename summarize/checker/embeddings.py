"""Sentence embeddings: mean-pooled MiniLM vectors of unit length, whose dot product is a cosine."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np

from summarize.checkpoints import load_model, load_tokenizer
from summarize.models import weight_hash
from summarize.planning.vectors import Vectors
from summarize.progress import Progress, silent
from summarize.runtime import best_device, resolve_dtype, steady_threads

WHAT = "sentence embeddings"

MAX_TOKENS = 256
"""What all-MiniLM-L6-v2 reads; its card says that longer text is cut."""

TOKENS_PER_BATCH = 4_096


class SentenceEncoder:
    """Encodes sentences with a BERT-like folder of weights (all-MiniLM-L6-v2 by default), loaded at the first call.

    In float32 unless told otherwise: in bfloat16, where a machine has it, other near-ties win, and other sentences.
    """

    def __init__(self, folder: Path, dtype: str = "float32", progress: Progress = silent) -> None:
        self._folder = folder
        self._dtype = dtype
        self._progress = progress

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors, shape ``[len(texts), dimension]``, in the order given; a text over 256 tokens is cut there."""
        places = {text: place for place, text in enumerate(dict.fromkeys(texts))}  # agency copy comes often
        ids = [self._tokenizer.encode(text, truncation=True, max_length=MAX_TOKENS) for text in places]
        vectors = np.zeros((len(places), self._model.config.hidden_size), dtype=np.float32)
        done = 0
        for batch in _batches([len(row) for row in ids]):
            vectors[batch] = self._pool([ids[i] for i in batch])
            done += len(batch)
            self._progress("reading sentences", done, len(places))
        return vectors[[places[text] for text in texts]]

    def signature(self) -> dict[str, str]:
        """Hash of the weights and the number type: cosines differ a little between bfloat16 and float32."""
        dtype = resolve_dtype(self._dtype, best_device())
        return {"weights_sha256": weight_hash(self._folder), "dtype": str(dtype).removeprefix("torch.")}

    @cached_property
    def _tokenizer(self) -> Any:
        return load_tokenizer(self._folder, WHAT)

    @cached_property
    def _model(self) -> Any:
        from transformers import AutoModel

        return load_model(AutoModel, self._folder, WHAT, self._dtype)

    def _pool(self, rows: Sequence[Sequence[int]]) -> Vectors:
        import torch

        width = max(len(row) for row in rows)
        tokens = torch.zeros((len(rows), width), dtype=torch.long)
        mask = torch.zeros((len(rows), width), dtype=torch.long)
        for i, row in enumerate(rows):
            tokens[i, : len(row)] = torch.tensor(row)
            mask[i, : len(row)] = 1
        tokens, mask = tokens.to(self._model.device), mask.to(self._model.device)
        with torch.inference_mode(), steady_threads(self._model.dtype):
            states = self._model(input_ids=tokens, attention_mask=mask).last_hidden_state.float()
            weights = mask.unsqueeze(-1).float()
            means = (states * weights).sum(1) / weights.sum(1)
            pooled: Vectors = torch.nn.functional.normalize(means, dim=-1).cpu().numpy()
        return pooled


def _batches(lengths: Sequence[int]) -> Iterator[list[int]]:
    """Indices in batches of at most `TOKENS_PER_BATCH` padded tokens, texts of like length together."""
    batch: list[int] = []
    for i in sorted(range(len(lengths)), key=lambda i: (lengths[i], i)):
        if batch and lengths[i] * (len(batch) + 1) > TOKENS_PER_BATCH:
            yield batch
            batch = []
        batch.append(i)
    if batch:
        yield batch
