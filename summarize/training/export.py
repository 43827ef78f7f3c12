"""The form in which weights are shipped: half precision, safetensors, the tokenizer beside them."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

from summarize.models import WEIGHT_FILE, weight_hash

TOKENIZER_FILES = ("tokenizer.json", "tokenizer_config.json")
"""What a fast tokenizer is loaded from; the vocabulary is in the first."""


def export(model: Any, tokenizer: Any, folder: Path) -> str:
    """Writes model and tokenizer to ``folder`` as float16 and returns the SHA-256 of the weights."""
    import torch

    folder.mkdir(parents=True, exist_ok=True)
    model.to(torch.float16).save_pretrained(folder)
    scratch = folder / "tokenizer"
    tokenizer.save_pretrained(scratch)
    for name in TOKENIZER_FILES:
        shutil.move(scratch / name, folder / name)
    shutil.rmtree(scratch)
    (folder / WEIGHT_FILE).chmod(0o644)
    weight_hash.cache_clear()
    return weight_hash(folder)
