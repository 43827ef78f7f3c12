"""Loading Hugging Face checkpoints: safetensors or GGUF, from a local folder, never a pickle, never remote code."""

from __future__ import annotations

from contextlib import redirect_stderr
from io import StringIO
from pathlib import Path
from typing import Any

from summarize.eightbit import unpack_into
from summarize.errors import ModelMissing, first_line
from summarize.models import WEIGHT_FILE
from summarize.runtime import best_device, quiet_transformers, resolve_dtype


def load_config(folder: Path, what: str) -> Any:
    """The configuration in ``folder``; ``what`` is told where it cannot be read, e.g. ``sentence embeddings``."""
    from transformers import AutoConfig

    return _loaded(AutoConfig, folder, what)


def load_tokenizer(folder: Path, what: str, gguf_file: str = "") -> Any:
    """The tokenizer in ``folder`` or in ``gguf_file`` in it. Raises `ModelMissing` with one line."""
    from transformers import AutoTokenizer

    return _loaded(AutoTokenizer, folder, what, **({"gguf_file": gguf_file} if gguf_file else {}))


def load_model(auto_class: Any, folder: Path, what: str, dtype: str, gguf_file: str = "") -> Any:
    """The model in ``folder`` on the best device, in evaluation mode; ``dtype`` as `runtime.resolve_dtype` has it.

    Raises `ModelMissing` with one line when it cannot be loaded, or when the file lacks weights that ``auto_class``
    needs: transformers would fill them with random numbers.
    """
    device = best_device()
    source: dict[str, Any] = {"gguf_file": gguf_file} if gguf_file else {"use_safetensors": True}
    return _whole(auto_class, folder, what, dtype=resolve_dtype(dtype, device), **source).to(device).eval()


def load_trainable(auto_class: Any, folder: Path, what: str, **options: Any) -> Any:
    """The model in ``folder`` in full precision, to go on training with; ``options``: what its configuration changes.

    Raises `ModelMissing` as `load_model` does.
    """
    return _whole(auto_class, folder, what, use_safetensors=True, **options).float()


def _whole(auto_class: Any, folder: Path, what: str, **options: Any) -> Any:
    model, report = _loaded(auto_class, folder, what, output_loading_info=True, **options)
    if missing := sorted(set(report["missing_keys"]) - _unpacked(model, folder, what)):
        raise _unusable(folder, what, f"no weights for {', '.join(missing[:5])}{' ...' if missing[5:] else ''}")
    return model


def _unpacked(model: Any, folder: Path, what: str) -> set[str]:
    """The names of the tables that the folder has in eight bits, now in the model."""
    weights = folder / WEIGHT_FILE
    try:
        return unpack_into(model, weights) if weights.exists() else set()
    except Exception as error:  # as below
        raise _unusable(folder, what, first_line(error)) from error


def _loaded(auto_class: Any, folder: Path, what: str, **options: Any) -> Any:
    try:
        with quiet_transformers(), redirect_stderr(StringIO()):  # GGUF has a progress bar that no setting turns off
            return auto_class.from_pretrained(folder, local_files_only=True, trust_remote_code=False, **options)
    except Exception as error:  # what a damaged file raises has no common class
        raise _unusable(folder, what, first_line(error)) from error


def _unusable(folder: Path, what: str, reason: str) -> ModelMissing:
    return ModelMissing(f"{folder}: cannot be loaded as {what}: {reason}")
