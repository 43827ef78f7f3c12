"""Loading Hugging Face checkpoints: safetensors or GGUF, from a local folder, never a pickle, never remote code."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import redirect_stderr
from dataclasses import dataclass
from importlib.util import find_spec
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from summarize.errors import AccordError, ModelMissing, first_line

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
    from transformers import AutoTokenizer

    from summarize.runtime import best_device, quiet_transformers, resolve_dtype

    device = best_device()
    number_type = resolve_dtype(dtype, device)
    if (folder / SENTENCEPIECE_FILE).is_file() and not (folder / "tokenizer.json").is_file():
        _require(SENTENCEPIECE_PACKAGES, "sentencepiece", f"{folder}: reading {SENTENCEPIECE_FILE}")
    source = {"gguf_file": gguf_file} if gguf_file else {}
    safe: dict[str, Any] = source or {"use_safetensors": True}
    try:
        with quiet_transformers(), redirect_stderr(StringIO()):  # GGUF has a progress bar that no setting turns off
            tokenizer = AutoTokenizer.from_pretrained(folder, local_files_only=True, **source)
            model = auto_class.from_pretrained(folder, local_files_only=True, dtype=number_type, **safe)
    except Exception as error:  # what a damaged file raises has no common class
        raise ModelMissing(f"{folder}: cannot be loaded as a {_kind(auto_class)}: {first_line(error)}") from error
    return Checkpoint(model.to(device).eval(), tokenizer, device)


def _require(modules: Sequence[str], extra: str, what: str) -> None:
    missing = [module for module in modules if not _installed(module)]
    if missing:
        raise AccordError(f"{what} needs {' and '.join(missing)}; run: pip install 'accord-summaries[{extra}]'")


def _installed(module: str) -> bool:
    try:
        return find_spec(module) is not None
    except ModuleNotFoundError:  # the package around it is missing
        return False


def _kind(auto_class: Any) -> str:
    return "encoder-decoder" if "Seq2Seq" in auto_class.__name__ else "decoder-only model"
