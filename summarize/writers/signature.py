"""What decides the text of a neural writer, so that equal signatures mean equal texts."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from summarize.models import weight_hash
from summarize.settings import ModelSettings


def model_signature(kind: str, model: ModelSettings, folder: Path, dtype: str) -> Mapping[str, str]:
    """Kind, model, revision, SHA-256 of the weights, number type, device and library versions."""
    import torch
    import transformers

    from summarize.runtime import best_device, resolve_dtype

    device = best_device()
    return {
        "writer": kind,
        "model": model.name,
        "revision": model.revision,
        "weights": weight_hash(folder),
        "dtype": str(resolve_dtype(dtype, device)).removeprefix("torch."),
        "device": device.type,
        "torch": torch.__version__,
        "transformers": transformers.__version__,
    }
