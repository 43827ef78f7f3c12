"""The checkpoints that write: a model with its tokenizer and its limits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from summarize.checkpoints import load_model, load_tokenizer
from summarize.errors import AccordError, ModelMissing

if TYPE_CHECKING:
    import torch

GGUF_PACKAGES = ("gguf", "accelerate")
"""What transformers reads GGUF files with; the ``gguf`` extra installs them."""

SENTENCEPIECE_FILE = "spiece.model"
SENTENCEPIECE_PACKAGES = ("sentencepiece", "google.protobuf")
"""What transformers converts a tokenizer with that has no ``tokenizer.json``; the ``sentencepiece`` extra has them."""


@dataclass(frozen=True)
class Checkpoint:
    """A model in evaluation mode on its device, and its tokenizer."""

    model: Any
    tokenizer: Any
    device: torch.device

    @property
    def input_limit(self) -> int | None:
        """How many tokens the (en)coder has positions for, or None where positions are relative (T5)."""
        return self._limit("encoder")

    @property
    def output_limit(self) -> int | None:
        """How many tokens the decoder has positions for, or None where positions are relative (T5)."""
        return self._limit("decoder")

    @property
    def vocabulary(self) -> int:
        """How many token ids the model scores; may exceed the tokenizer's (T5)."""
        return int(self.model.get_output_embeddings().weight.shape[0])

    def _limit(self, part: str) -> int | None:
        """Of one part, which has a config of its own where two models were joined (BERT to BERT)."""
        config = getattr(self.model.config, part, self.model.config)
        names = (f"max_{part}_position_embeddings", "max_position_embeddings")
        return next((int(limit) for name in names if (limit := getattr(config, name, None))), None)


def load_seq2seq(folder: Path, dtype: str) -> Checkpoint:
    """The encoder-decoder in ``folder``; ``dtype`` as in `summarize.runtime.resolve_dtype`.

    Raises `ModelMissing` with one line when the folder does not hold one.
    """
    from transformers import AutoModelForSeq2SeqLM

    return _load(AutoModelForSeq2SeqLM, folder, dtype)


def load_causal(folder: Path, dtype: str, gguf_file: str = "") -> Checkpoint:
    """The decoder-only model in ``folder``, from its safetensors or from ``gguf_file`` in it.

    Raises `ModelMissing` with one line when the folder does not hold one, `AccordError` when GGUF cannot be read here.
    """
    from transformers import AutoModelForCausalLM

    if gguf_file:
        _require(GGUF_PACKAGES, "gguf", f"{folder}: reading {gguf_file}")
    if gguf_file and not (folder / gguf_file).is_file():
        raise ModelMissing(f"{folder}: has no file {gguf_file}; set writer.gguf_file to one that is there")
    return _load(AutoModelForCausalLM, folder, dtype, gguf_file)


def _load(auto_class: Any, folder: Path, dtype: str, gguf_file: str = "") -> Checkpoint:
    if (folder / SENTENCEPIECE_FILE).is_file() and not (folder / "tokenizer.json").is_file():
        _require(SENTENCEPIECE_PACKAGES, "sentencepiece", f"{folder}: reading {SENTENCEPIECE_FILE}")
    what = "an encoder-decoder" if "Seq2Seq" in auto_class.__name__ else "a decoder-only model"
    tokenizer = load_tokenizer(folder, what, gguf_file)
    model = load_model(auto_class, folder, what, dtype, gguf_file)
    return Checkpoint(model, tokenizer, model.device)


def _require(modules: Sequence[str], extra: str, what: str) -> None:
    missing = [module for module in modules if not _installed(module)]
    if missing:
        raise AccordError(f"{what} needs {' and '.join(missing)}; run: pip install 'accord-summaries[{extra}]'")


def _installed(module: str) -> bool:
    try:
        return find_spec(module) is not None
    except ModuleNotFoundError:  # the package around it is missing
        return False
