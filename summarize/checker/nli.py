"""Entailment by any Hugging Face sequence classifier that was trained on natural language inference."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

from summarize.checker.filling import Batch, filling
from summarize.checker.judge import Judgement
from summarize.checker.labels import ClassColumns, class_columns
from summarize.checker.odd_rows import without_odd_rows
from summarize.checkpoints import load_config, load_model, load_tokenizer
from summarize.disentangled import without_lookups
from summarize.errors import UnusableInput
from summarize.models import weight_hash
from summarize.runtime import steady_threads
from summarize.settings import NLISettings

WHAT = "an NLI checkpoint (config.json, a tokenizer, model.safetensors with a classification head)"


class NLIJudge:
    """Judges with the checkpoint in ``folder`` (safetensors; its own code is never run), loaded at the first call.

    By the way that batches are filled (see `Filling`) and by `steady_threads` a pair's judgement depends neither on
    what else is judged, nor on the size of batches, nor on the number of cores.
    """

    def __init__(self, settings: NLISettings, folder: Path) -> None:
        self._settings = settings
        self._folder = folder

    @property
    def name(self) -> str:
        """The title in the config, or the name: a hub name or a folder."""
        return self._settings.model.title or self._settings.model.name

    def judge(self, pairs: Sequence[tuple[str, str]]) -> list[Judgement]:
        """Probabilities for each ``(premise, hypothesis)``; an over-long premise loses its end, a claim never does.

        Raises `UnusableInput` when a claim alone is longer than the model can read, see `fits`.
        """
        rows = [self._encode(premise, claim) for premise, claim in pairs]
        judgements: dict[int, Judgement] = {}
        for batch in self._batches([len(row["input_ids"]) for row in rows]):
            probabilities = self._forward([rows[i] for i in batch.places], min(batch.width, self._limit))
            for i, row in zip(batch.places, probabilities, strict=True):
                judgements[i] = self._columns.judgement(row, self._is_cut(*pairs[i], rows[i]))
        return [judgements[i] for i in range(len(pairs))]

    def fits(self, claim: str) -> bool:
        """Whether the claim leaves room for at least as many tokens of evidence."""
        return 2 * len(self._tokens(claim)) + self._specials <= self._limit

    def signature(self) -> dict[str, str]:
        """Name, hash of the weights, number type, limits and the versions of what computes."""
        import torch
        import transformers

        return {
            "judge": self.name,
            "weights": weight_hash(self._folder),
            "dtype": str(self._model.dtype).removeprefix("torch."),
            "max_tokens": str(self._limit),
            "batch_size": str(self._settings.batch_size),
            "torch": torch.__version__,
            "transformers": transformers.__version__,
        }

    @cached_property
    def _config(self) -> Any:
        return load_config(self._folder, WHAT)

    @cached_property
    def _columns(self) -> ClassColumns:
        return class_columns(self._config.id2label, self.name)

    @cached_property
    def _tokenizer(self) -> Any:
        return load_tokenizer(self._folder, WHAT)

    @cached_property
    def _model(self) -> Any:
        from transformers import AutoModelForSequenceClassification

        _ = self._columns  # a checkpoint with unusable labels is refused before its weights are read
        model = load_model(AutoModelForSequenceClassification, self._folder, WHAT, self._settings.dtype)
        return without_odd_rows(without_lookups(model, fixed=True))

    @cached_property
    def _limit(self) -> int:
        """Most tokens in a row: the setting, or what the model's position embeddings allow."""
        positions = getattr(self._config, "max_position_embeddings", None)
        if positions and self._config.model_type.endswith(("roberta", "roberta-xl", "camembert")):
            positions -= 2  # RoBERTa counts positions from the padding id on
        return min(n for n in (self._settings.max_tokens, self._tokenizer.model_max_length, positions) if n)

    @cached_property
    def _specials(self) -> int:
        return int(self._tokenizer.num_special_tokens_to_add(pair=True))

    def _tokens(self, text: str) -> list[int]:
        """Ids of the text alone; a ``</s>`` in it is spelt out, for in a batch BART counts real ones."""
        ids: list[int] = self._tokenizer(text, add_special_tokens=False, split_special_tokens=True, verbose=False)[
            "input_ids"
        ]
        return ids

    def _encode(self, premise: str, claim: str) -> Any:
        if len(self._tokens(claim)) + self._specials >= self._limit:
            raise UnusableInput(
                f"a claim is too long for {self.name}, which reads {self._limit} tokens ({claim[:40]!r}...); "
                "split it, or set checker.max_tokens"
            )
        return self._tokenizer(
            premise, claim, truncation="only_first", max_length=self._limit, split_special_tokens=True
        )

    def _is_cut(self, premise: str, claim: str, row: Any) -> bool:
        if len(row["input_ids"]) < self._limit:
            return False
        whole = len(self._tokens(premise)) + len(self._tokens(claim)) + self._specials
        return whole > len(row["input_ids"])

    def _batches(self, lengths: Sequence[int]) -> Iterator[Batch]:
        if lengths:  # else no model need be loaded
            yield from filling(self._model.dtype).batches(lengths, self._settings.batch_size)

    def _forward(self, rows: list[Any], width: int) -> list[list[float]]:
        import torch

        batch = self._tokenizer.pad(rows, padding="max_length", max_length=width, return_tensors="pt")
        with torch.inference_mode(), steady_threads(self._model.dtype):
            logits = self._model(**batch.to(self._model.device)).logits
            probabilities: list[list[float]] = torch.softmax(logits.double(), dim=-1).tolist()
        return probabilities
