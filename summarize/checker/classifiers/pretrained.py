"""Any Hugging Face sequence classifier, run by transformers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

from summarize.checker.classifiers.odd_rows import without_odd_rows
from summarize.checker.classifiers.protocol import Row
from summarize.checker.filling import filling
from summarize.checkpoints import load_config, load_model, load_tokenizer
from summarize.runtime import steady_threads
from summarize.settings import NLISettings


class PretrainedClassifier:
    """The checkpoint in ``folder`` (safetensors; its own code is never run); ``what`` it is goes into messages.

    By the way that batches are filled (see `Filling`) and by `steady_threads` a row's probabilities depend neither on
    what else is judged, nor on the size of batches, nor on the number of cores.
    """

    loads = ()
    """transformers and torch are imported first, and one thread may import them."""

    def __init__(self, settings: NLISettings, folder: Path, what: str) -> None:
        self._settings = settings
        self._folder = folder
        self._what = what

    @cached_property
    def labels(self) -> Mapping[int, str]:
        """See `Classifier`."""
        labels: Mapping[int, str] = self._config.id2label
        return labels

    @cached_property
    def limit(self) -> int:
        """The setting, or what the model's position embeddings allow."""
        positions = getattr(self._config, "max_position_embeddings", None)
        if positions and self._config.model_type.endswith(("roberta", "roberta-xl", "camembert")):
            positions -= 2  # RoBERTa counts positions from the padding id on
        return min(n for n in (self._settings.max_tokens, self._tokenizer.model_max_length, positions) if n)

    @cached_property
    def specials(self) -> int:
        """See `Classifier`."""
        return int(self._tokenizer.num_special_tokens_to_add(pair=True))

    def tokens(self, text: str) -> Sequence[int]:
        """Ids of the text alone; a ``</s>`` in it is spelt out, for in a batch BART counts real ones."""
        ids: list[int] = self._tokenizer(text, add_special_tokens=False, split_special_tokens=True, verbose=False)[
            "input_ids"
        ]
        return ids

    def rows(self, pairs: Sequence[tuple[str, str]]) -> list[Row]:
        """See `Classifier`."""
        return [self._row(premise, claim) for premise, claim in pairs]

    def _row(self, premise: str, claim: str) -> Row:
        inputs = self._tokenizer(
            premise, claim, truncation="only_first", max_length=self.limit, split_special_tokens=True
        )
        return Row(inputs, self._is_cut(premise, claim, len(inputs["input_ids"])))

    def probabilities(self, rows: Sequence[Row]) -> list[list[float]]:
        """See `Classifier`."""
        found: dict[int, list[float]] = {}
        lengths = [len(row) for row in rows]
        for batch in filling(self._model.dtype).batches(lengths, self._settings.batch_size) if rows else ():
            batched = self._forward([rows[place].inputs for place in batch.places], min(batch.width, self.limit))
            found.update(zip(batch.places, batched, strict=True))
        return [found[place] for place in range(len(rows))]

    def signature(self) -> dict[str, str]:
        """See `Classifier`."""
        import torch
        import transformers

        dtype = str(self._model.dtype).removeprefix("torch.")
        return {"dtype": dtype, "torch": torch.__version__, "transformers": transformers.__version__}

    def _is_cut(self, premise: str, claim: str, length: int) -> bool:
        if length < self.limit:
            return False
        return len(self.tokens(premise)) + len(self.tokens(claim)) + self.specials > length

    @cached_property
    def _config(self) -> Any:
        return load_config(self._folder, self._what)

    @cached_property
    def _tokenizer(self) -> Any:
        return load_tokenizer(self._folder, self._what)

    @cached_property
    def _model(self) -> Any:
        from transformers import AutoModelForSequenceClassification

        model = load_model(AutoModelForSequenceClassification, self._folder, self._what, self._settings.dtype)
        return without_odd_rows(model)

    def _forward(self, rows: list[Mapping[str, Sequence[int]]], width: int) -> list[list[float]]:
        import torch

        batch = self._tokenizer.pad(rows, padding="max_length", max_length=width, return_tensors="pt")
        with torch.inference_mode(), steady_threads(self._model.dtype):
            logits = self._model(**batch.to(self._model.device)).logits
            probabilities: list[list[float]] = torch.softmax(logits.double(), dim=-1).tolist()
        return probabilities
