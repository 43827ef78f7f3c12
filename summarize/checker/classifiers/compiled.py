"""A DeBERTa classifier, such as the one that ships, run by OpenVINO: transformers is not even imported."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

from safetensors import SafetensorError
from scipy.special import softmax

from summarize.checker.classifiers.protocol import Row
from summarize.checker.encoders import deberta
from summarize.checker.encoders.compiled import Compiled, is_whole, most_tokens, number_type, read_tokenizer, versions
from summarize.checker.encoders.configuration import Config, read_config
from summarize.checker.encoders.tensors import Tensors
from summarize.errors import ModelMissing
from summarize.once import Once
from summarize.runtime import has_gpu
from summarize.settings import NLISettings


class CompiledClassifier:
    """The classifier in ``folder``; ``what`` it is goes into messages. Raises `ModelMissing` where files are damaged.

    A row's probabilities are the same to the last bit whatever else is judged and however many threads compute.
    """

    def __init__(self, settings: NLISettings, folder: Path, what: str) -> None:
        self._settings = settings
        self._folder = folder
        self._what = what
        self._model = Once(self._loaded)
        self.loads = (self._model,)

    @staticmethod
    def reads(folder: Path) -> bool:
        """Whether the folder holds such a classifier, and nothing computes faster here than the processor."""
        if not is_whole(folder) or has_gpu():
            return False
        try:
            config = read_config(folder)
            return deberta.DEBERTA.is_of(config) and bool(_labels(config)) and Tensors(folder).are_known
        except (OSError, ValueError, TypeError, OverflowError, RecursionError, SafetensorError):
            return False  # transformers tells what is wrong with it

    @cached_property
    def labels(self) -> Mapping[int, str]:
        """See `Classifier`."""
        return _labels(self._config)

    @cached_property
    def limit(self) -> int:
        """See `Classifier`."""
        said = (self._settings.max_tokens, most_tokens(self._folder), self._config["max_position_embeddings"])
        return min(number for number in said if number)

    @cached_property
    def specials(self) -> int:
        """See `Classifier`."""
        return int(self._tokenizer.num_special_tokens_to_add(is_pair=True))

    def tokens(self, text: str) -> Sequence[int]:
        """See `Classifier`."""
        ids: Sequence[int] = self._tokenizer.encode(text, add_special_tokens=False).ids
        return ids

    def rows(self, pairs: Sequence[tuple[str, str]]) -> list[Row]:
        """See `Classifier`."""
        encodings = self._tokenizer.encode_batch(list(pairs))
        return [Row({"input_ids": encoding.ids}, cut=bool(encoding.overflowing)) for encoding in encodings]

    def probabilities(self, rows: Sequence[Row]) -> list[list[float]]:
        """See `Classifier`."""
        found: dict[int, list[float]] = {}
        ids = [row.inputs["input_ids"] for row in rows]
        for places, logits in self._model().outputs(ids) if rows else ():
            found.update(zip(places, softmax(logits.astype(float), axis=-1).tolist(), strict=True))
        return [found[place] for place in range(len(rows))]

    def signature(self) -> dict[str, str]:
        """See `Classifier`."""
        return {"dtype": number_type(self._settings.dtype), **versions()}

    @cached_property
    def _config(self) -> Config:
        return read_config(self._folder)

    @cached_property
    def _tokenizer(self) -> Any:
        tokenizer = read_tokenizer(self._folder, self._what)
        tokenizer.enable_truncation(self.limit, strategy="only_first")
        return tokenizer

    def _loaded(self) -> Compiled:
        model = Compiled(self._folder, deberta.classifier, deberta.WORDS, self._what, self._settings.dtype)
        if sorted(self.labels) != list(range(model.width)):
            raise ModelMissing(
                f"{self._folder}: cannot be loaded as {self._what}: id2label names the classes "
                f"{', '.join(map(str, self.labels))}, and the weights have {model.width}, counted from 0"
            )
        return model


def _labels(config: Config) -> dict[int, str]:
    return {int(column): str(label) for column, label in dict(config.get("id2label", {})).items()}
