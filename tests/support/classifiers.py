"""Tiny random BERT classifiers over a vocabulary of a few words."""

from __future__ import annotations

from pathlib import Path

import torch
from transformers import BertConfig, BertForSequenceClassification, PreTrainedTokenizerFast

TEXT = "the governor of Belgorod agreed to meet fighters said on Sunday two soldiers were captured not"
WORDS = TEXT.split()
SIZES = {"hidden_size": 16, "num_hidden_layers": 2, "num_attention_heads": 2, "intermediate_size": 32}


def save_tokenizer(folder: Path) -> int:
    from tokenizers import Tokenizer
    from tokenizers.models import WordLevel
    from tokenizers.pre_tokenizers import Whitespace
    from tokenizers.processors import TemplateProcessing

    special = ["<pad>", "<s>", "</s>", "<unk>"]
    vocabulary = {word: i for i, word in enumerate([*special, *WORDS])}
    tokenizer = Tokenizer(WordLevel(vocabulary, unk_token="<unk>"))
    tokenizer.pre_tokenizer = Whitespace()
    tokenizer.post_processor = TemplateProcessing(
        single="<s> $A </s>", pair="<s> $A </s> $B </s>", special_tokens=[("<s>", 1), ("</s>", 2)]
    )
    PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        pad_token="<pad>",
        bos_token="<s>",
        eos_token="</s>",
        sep_token="</s>",
        cls_token="<s>",
        unk_token="<unk>",
        model_max_length=64,
    ).save_pretrained(folder)
    return len(vocabulary)


def save_bert(folder: Path, labels: list[str], bias: list[float] | None = None) -> Path:
    torch.manual_seed(0)
    config = BertConfig(
        vocab_size=save_tokenizer(folder), id2label=dict(enumerate(labels)), max_position_embeddings=64, **SIZES
    )
    model = BertForSequenceClassification(config)
    with torch.no_grad():
        model.classifier.weight.mul_(50 if bias is None else 0)
        model.classifier.bias.copy_(torch.tensor(bias if bias is not None else [0.0] * len(labels)))
    model.save_pretrained(folder)
    return folder
