"""Sentence embeddings: mean-pooled MiniLM vectors of unit length, whose dot product is a cosine."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np

from summarize.checker.encoders import bert
from summarize.checker.encoders.compiled import Compiled, number_type, read_tokenizer, versions
from summarize.models import weight_hash
from summarize.once import Once
from summarize.planning.vectors import Vectors
from summarize.progress import Progress, silent

WHAT = "sentence embeddings (a BERT whose tokens' mean is the vector)"

MAX_TOKENS = 256
"""What all-MiniLM-L6-v2 reads; its card says that longer text is cut."""


class SentenceEncoder:
    """Encodes sentences with a folder of BERT's weights (all-MiniLM-L6-v2 by default), loaded at the first call.

    In float32 unless told otherwise: in bfloat16, where a machine has it, other near-ties win, and other sentences.
    """

    def __init__(self, folder: Path, dtype: str = "float32", progress: Progress = silent) -> None:
        self._folder = folder
        self._dtype = dtype
        self._progress = progress
        self._model = Once(self._loaded)
        self.loads = (self._model,)

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors, shape ``[len(texts), dimension]``, in the order given; a text over 256 tokens is cut there."""
        places = {text: place for place, text in enumerate(dict.fromkeys(texts))}  # agency copy comes often
        vectors = np.zeros((len(places), self._model().width), dtype=np.float32)
        done = 0
        for batch, found in self._model().outputs([self._tokenizer.encode(text).ids for text in places]):
            vectors[list(batch)] = found
            done += len(batch)
            self._progress("reading sentences", done, len(places))
        return vectors[[places[text] for text in texts]]

    def signature(self) -> dict[str, str]:
        """Hash of the weights, the number type, and the versions of what computes: each moves cosines a little."""
        return {"weights_sha256": weight_hash(self._folder), "dtype": number_type(self._dtype), **versions()}

    @cached_property
    def _tokenizer(self) -> Any:
        tokenizer = read_tokenizer(self._folder, WHAT)
        tokenizer.enable_truncation(min(MAX_TOKENS, self._model().positions))
        return tokenizer

    def _loaded(self) -> Compiled:
        return Compiled(self._folder, bert.sentence_vectors, bert.WORDS, WHAT, self._dtype)
