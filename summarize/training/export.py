"""The form in which weights are shipped: float16, embeddings in eight bits, safetensors, the tokenizer beside."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

from summarize.eightbit import packed
from summarize.models import WEIGHT_FILE, weight_hash

EMBEDDINGS = "word_embeddings.weight"
TOKENIZER_FILES = ("tokenizer.json", "tokenizer_config.json")
"""What a fast tokenizer is loaded from; the vocabulary is in the first."""


def export(model: Any, tokenizer: Any, folder: Path) -> str:
    """Writes model and tokenizer to ``folder`` and returns the SHA-256 of the weights.

    Numbers are float16, those of the word embeddings, which are most of the weights, eight bits (`eightbit.packed`).
    """
    import torch
    from safetensors.torch import load_file, save_file

    folder.mkdir(parents=True, exist_ok=True)
    model.to(torch.float16).save_pretrained(folder)
    weights = load_file(folder / WEIGHT_FILE)
    tables = [name for name in weights if name.endswith(EMBEDDINGS)]
    save_file(packed(weights, tables), folder / WEIGHT_FILE, {"format": "pt"})
    scratch = folder / "tokenizer"
    tokenizer.save_pretrained(scratch)
    for name in TOKENIZER_FILES:
        described = json.loads((scratch / name).read_text(encoding="utf-8"))
        (folder / name).write_text(json.dumps(described, ensure_ascii=False), encoding="utf-8")  # on one line
    shutil.rmtree(scratch)
    (folder / WEIGHT_FILE).chmod(0o644)
    weight_hash.cache_clear()
    return weight_hash(folder)
