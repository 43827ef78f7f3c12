"""How text is generated: beam search without sampling, so that the same input gives the same text."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any

from summarize.runtime import quiet_transformers
from summarize.settings import GenerationSettings
from summarize.writers.loading import Checkpoint

TOKENS_PER_WORD = 2
"""More than English takes in any of the vocabularies, so that generation ends soon after the words allowed."""


def new_token_limit(settings: GenerationSettings, max_words: int, checkpoint: Checkpoint) -> int:
    """The most tokens worth generating: as configured, for the words allowed, and within the decoder's positions."""
    positions = checkpoint.output_limit
    within = settings.max_new_tokens if positions is None else min(settings.max_new_tokens, positions - 1)
    return max(1, min(within, TOKENS_PER_WORD * max_words))


def generation_config(settings: GenerationSettings, limit: int, checkpoint: Checkpoint) -> Any:
    """The checkpoint's own special tokens with our lengths and beams; nothing in it samples."""
    config = copy.deepcopy(checkpoint.model.generation_config)
    config.update(
        do_sample=False,
        temperature=None,
        top_p=None,
        top_k=None,
        max_length=None,
        min_length=None,
        max_new_tokens=limit,
        min_new_tokens=min(settings.min_new_tokens, limit) or None,
        num_beams=settings.num_beams,
        length_penalty=settings.length_penalty if settings.num_beams > 1 else None,
        early_stopping=settings.early_stopping if settings.num_beams > 1 else None,
        no_repeat_ngram_size=settings.no_repeat_ngram_size or None,
    )
    return config


def generate(
    checkpoint: Checkpoint, inputs: Mapping[str, Any], config: Any, seed: int, processors: list[Any] | None = None
) -> Any:
    """The generated token ids, one row per input row (for a decoder-only model with the prompt before them)."""
    import torch

    torch.manual_seed(seed)
    on_device = {name: tensor.to(checkpoint.device) for name, tensor in inputs.items()}
    with torch.inference_mode(), quiet_transformers():
        return checkpoint.model.generate(**on_device, generation_config=config, logits_processor=processors or [])
