"""Entailment by any Hugging Face sequence classifier that was trained on natural language inference."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

from summarize.checker.classifiers.compiled import CompiledClassifier
from summarize.checker.classifiers.pretrained import PretrainedClassifier
from summarize.checker.classifiers.protocol import Classifier
from summarize.checker.judge import Judgement
from summarize.checker.labels import ClassColumns, class_columns
from summarize.errors import UnusableInput
from summarize.models import weight_hash
from summarize.once import Once
from summarize.settings import NLISettings

WHAT = "an NLI checkpoint (config.json, a tokenizer, model.safetensors with a classification head)"


class NLIJudge:
    """Judges with the checkpoint in ``folder``, loaded at the first call; its classifier keeps pairs apart."""

    def __init__(self, settings: NLISettings, folder: Path) -> None:
        self._settings = settings
        self._folder = folder

    @property
    def name(self) -> str:
        """The title in the config, or the name: a hub name or a folder."""
        return self._settings.model.title or self._settings.model.name

    @property
    def loads(self) -> tuple[Once[Any], ...]:
        """What its classifier loads."""
        return self._classifier.loads

    def judge(self, pairs: Sequence[tuple[str, str]]) -> list[Judgement]:
        """Probabilities for each ``(premise, hypothesis)``; an over-long premise loses its end, a claim never does.

        Raises `UnusableInput` when a claim alone is longer than the model can read, see `fits`.
        """
        if not pairs:
            return []  # no model need be loaded
        columns = self._columns  # a checkpoint with unusable labels is refused before its weights are read
        for claim in dict.fromkeys(claim for _, claim in pairs):
            self._refuse_too_long(claim)
        rows = self._classifier.rows(pairs)
        found = self._classifier.probabilities(rows)
        return [columns.judgement(each, row.cut) for each, row in zip(found, rows, strict=True)]

    def fits(self, claim: str) -> bool:
        """Whether the claim leaves room for at least as many tokens of evidence."""
        classifier = self._classifier
        return 2 * len(classifier.tokens(claim)) + classifier.specials <= classifier.limit

    def signature(self) -> dict[str, str]:
        """Name, hash of the weights, limits, number type and the versions of what computes."""
        return {
            "judge": self.name,
            "weights": weight_hash(self._folder),
            "max_tokens": str(self._classifier.limit),
            "batch_size": str(self._settings.batch_size),
            **self._classifier.signature(),
        }

    @cached_property
    def _columns(self) -> ClassColumns:
        return class_columns(self._classifier.labels, self.name)

    @cached_property
    def _classifier(self) -> Classifier:
        """DeBERTa on a processor is compiled; transformers runs everything else."""
        kind = CompiledClassifier if CompiledClassifier.reads(self._folder) else PretrainedClassifier
        return kind(self._settings, self._folder, WHAT)

    def _refuse_too_long(self, claim: str) -> None:
        classifier = self._classifier
        if len(classifier.tokens(claim)) + classifier.specials >= classifier.limit:
            raise UnusableInput(
                f"a claim is too long for {self.name}, which reads {classifier.limit} tokens ({claim[:40]!r}...); "
                "split it, or set checker.max_tokens"
            )
