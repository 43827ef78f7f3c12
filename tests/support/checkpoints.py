"""Tiny random checkpoints of every class that a writer config names, with tokenizers, saved as safetensors.

Real in everything but size and training: the same classes, file names, special tokens and position limits as the
published ones, so that loading, fitting and generating run as they do with those.
"""

from __future__ import annotations

import json
import math
from collections import Counter
from pathlib import Path
from typing import Any

import torch
from tokenizers import Tokenizer, models, pre_tokenizers, trainers
from transformers import (
    BartConfig,
    BartForConditionalGeneration,
    LEDConfig,
    LEDForConditionalGeneration,
    LlamaConfig,
    LlamaForCausalLM,
    PegasusConfig,
    PegasusForConditionalGeneration,
    PegasusTokenizer,
    RobertaTokenizer,
    T5Config,
    T5ForConditionalGeneration,
    T5Tokenizer,
)

POSITIONS = 64
"""Input tokens that the checkpoints with position embeddings have room for."""

CORPUS = (
    "A ferry with 214 people on board ran aground near Port Aldis on Monday evening, the coast guard said.",
    "Rescue crews brought all the passengers ashore by 11:30 p.m., and 17 of them were treated for minor injuries.",
    "“We felt a jolt, then the lights went out,” said Marta Lindqvist, who was travelling with her two children.",
    "The operator, Norsund Lines, said that the ship’s steering had failed; the ministry opened an inquiry.",
    "It was the second accident on the route in 2023 — the first one, in March, cost €4,000 in repairs.",
    "Überlebende called the crew’s work “calm and quick”. Officials will report to Parliament next week!",
)

CHAT_TEMPLATE = (
    "{% for message in messages %}<|{{ message['role'] }}|>{{ message['content'] }}</s>{% endfor %}"
    "{% if add_generation_prompt %}<|assistant|>{% endif %}"
)

SMALL = {
    "d_model": 16,
    "encoder_layers": 1,
    "decoder_layers": 1,
    "encoder_attention_heads": 2,
    "decoder_attention_heads": 2,
    "encoder_ffn_dim": 16,
    "decoder_ffn_dim": 16,
}


def bart(folder: Path) -> Path:
    """BART, as facebook/bart-large-cnn: byte-level BPE, learned positions, first token forced."""
    tokenizer = _byte_level_tokenizer()
    config = BartConfig(
        vocab_size=len(tokenizer), max_position_embeddings=POSITIONS, forced_bos_token_id=0, init_std=1.0, **SMALL
    )
    return _save(folder, BartForConditionalGeneration, config, tokenizer)


def primera(folder: Path) -> Path:
    """LED with ``<doc-sep>``, as allenai/PRIMERA-multinews: with tokenizer files of its day, no tokenizer.json."""
    vocabulary, merges = _byte_level_bpe()
    config = LEDConfig(
        vocab_size=len(vocabulary) + 1,
        max_encoder_position_embeddings=POSITIONS,
        max_decoder_position_embeddings=POSITIONS,
        attention_window=[16],
        init_std=1.0,
        **SMALL,
    )
    _save_model(folder, LEDForConditionalGeneration, config)
    (folder / "vocab.json").write_text(json.dumps(vocabulary, ensure_ascii=False), encoding="utf-8")
    (folder / "merges.txt").write_text("\n".join(["#version: 0.2", *merges, ""]), encoding="utf-8")
    (folder / "added_tokens.json").write_text(json.dumps({"<doc-sep>": len(vocabulary)}), encoding="utf-8")
    (folder / "tokenizer_config.json").write_text(json.dumps({"model_max_length": POSITIONS}), encoding="utf-8")
    return folder


def led(folder: Path) -> Path:
    """LED without ``<doc-sep>``, as allenai/led-large-16384-arxiv."""
    tokenizer = _byte_level_tokenizer()
    config = LEDConfig(
        vocab_size=len(tokenizer),
        max_encoder_position_embeddings=POSITIONS,
        max_decoder_position_embeddings=POSITIONS,
        attention_window=[16],
        init_std=1.0,
        **SMALL,
    )
    return _save(folder, LEDForConditionalGeneration, config, tokenizer)


def pegasus(folder: Path) -> Path:
    """PEGASUS, as google/pegasus-multi_news: Unigram vocabulary with ``<n>`` for line breaks, sinusoidal positions."""
    special = ["<pad>", "</s>", "<mask_1>", "<mask_2>", *(f"<unk_{i}>" for i in range(2, 103)), "<unk>"]
    tokenizer = PegasusTokenizer(vocab=_unigram([*special, "<n>"]))
    config = PegasusConfig(vocab_size=len(tokenizer), max_position_embeddings=POSITIONS, init_std=1.0, **SMALL)
    return _save(folder, PegasusForConditionalGeneration, config, tokenizer)


def t5(folder: Path) -> Path:
    """T5, as google/flan-t5-base: Unigram vocabulary, relative positions, more outputs than tokens."""
    special = ["<pad>", "</s>", "<unk>"]
    tokenizer = T5Tokenizer(vocab=_unigram(special), extra_ids=10)
    config = T5Config(
        vocab_size=len(tokenizer) + 5,
        d_model=16,
        d_kv=8,
        d_ff=16,
        num_layers=1,
        num_heads=2,
        feed_forward_proj="gated-gelu",
        decoder_start_token_id=0,
        initializer_factor=5.0,
    )
    return _save(folder, T5ForConditionalGeneration, config, tokenizer)


def llama(folder: Path) -> Path:
    """Llama with a chat template, as any small instruct model."""
    tokenizer = _byte_level_tokenizer()
    tokenizer.chat_template = CHAT_TEMPLATE
    config = LlamaConfig(
        vocab_size=len(tokenizer),
        hidden_size=16,
        intermediate_size=16,
        num_hidden_layers=1,
        num_attention_heads=2,
        num_key_value_heads=2,
        max_position_embeddings=1024,
        bos_token_id=0,
        eos_token_id=2,
        pad_token_id=1,
        initializer_range=1.0,
    )
    return _save(folder, LlamaForCausalLM, config, tokenizer)


SEQ2SEQ = {"bart": bart, "primera": primera, "led": led, "pegasus": pegasus, "t5": t5}
"""The encoder-decoders by name; each builds into a folder that it makes, and gives it back."""


def _byte_level_tokenizer() -> RobertaTokenizer:
    vocabulary, merges = _byte_level_bpe()
    return RobertaTokenizer(vocab=vocabulary, merges=[tuple(merge.split(" ")) for merge in merges])


def _byte_level_bpe() -> tuple[dict[str, int], list[str]]:
    """Vocabulary and merges in BART's order: special tokens first, then all 256 bytes, then what was learned."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    trainer = trainers.BpeTrainer(
        vocab_size=500,
        special_tokens=["<s>", "<pad>", "</s>", "<unk>", "<mask>"],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(CORPUS, trainer)
    model = json.loads(tokenizer.to_str())["model"]
    return model["vocab"], [" ".join(merge) for merge in model["merges"]]


def _unigram(special: list[str]) -> list[tuple[str, float]]:
    """The corpus' words with the logarithms of their shares, and letters; special pieces first.

    Not learned: the trainer of tokenizers learns something else each time.
    """
    counts = Counter("▁" + word for line in CORPUS for word in line.split())
    letters = dict.fromkeys("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,:;!?-'’“”€üÜ▁", -12.0)
    words = {word: math.log(count / counts.total()) for word, count in counts.most_common(200)}
    return [(piece, 0.0) for piece in special] + list((words | letters).items())


def _save(folder: Path, model_class: Any, config: Any, tokenizer: Any) -> Path:
    _save_model(folder, model_class, config)
    tokenizer.save_pretrained(folder)
    return folder


def _save_model(folder: Path, model_class: Any, config: Any) -> None:
    with torch.random.fork_rng():
        torch.manual_seed(0)
        model_class(config).save_pretrained(folder)
