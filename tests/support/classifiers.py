"""Tiny random classifiers over a vocabulary of a few words."""

from __future__ import annotations

from pathlib import Path

import torch
from transformers import (
    BertConfig,
    BertForSequenceClassification,
    DebertaV2Config,
    DebertaV2ForSequenceClassification,
    PreTrainedModel,
    PreTrainedTokenizerFast,
)

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


# As in DeBERTa of the third version; buckets are exact up to a distance of 4.
THIRD = {
    "relative_attention": True,
    "position_buckets": 8,
    "share_att_key": True,
    "pos_att_type": ["p2c", "c2p"],
    "norm_rel_ebd": "layer_norm",
    "position_biased_input": False,
    "type_vocab_size": 0,
    "pooler_hidden_act": "gelu",
    "initializer_range": 0.3,
}


def save_bert(folder: Path, labels: list[str], bias: list[float] | None = None) -> Path:
    torch.manual_seed(0)
    config = BertConfig(
        vocab_size=save_tokenizer(folder), id2label=dict(enumerate(labels)), max_position_embeddings=64, **SIZES
    )
    return _saved(BertForSequenceClassification(config), folder, 50, bias)


def save_deberta(folder: Path, labels: list[str], bias: list[float] | None = None, **changed: object) -> Path:
    torch.manual_seed(0)
    shape = {"max_position_embeddings": 64, "vocab_size": save_tokenizer(folder), "pooler_hidden_size": 16, **SIZES}
    config = DebertaV2Config(**{**THIRD, **shape, **changed}, id2label=dict(enumerate(labels)))
    return _saved(DebertaV2ForSequenceClassification(config), folder, 1, bias)


def _saved(model: PreTrainedModel, folder: Path, stretch: float, bias: list[float] | None) -> Path:
    with torch.no_grad():
        model.classifier.weight.mul_(stretch if bias is None else 0)
        model.classifier.bias.copy_(torch.tensor(bias if bias is not None else [0.0] * len(model.classifier.bias)))
    model.save_pretrained(folder)
    return folder
