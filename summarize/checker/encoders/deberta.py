"""DeBERTa of the third version (He et al. 2021) as a classifier of texts.

Its attention adds to what two tokens' contents say of each other what the content of each says of their distance.
"""

from __future__ import annotations

import math

import numpy as np

from summarize.checker.encoders.configuration import Architecture, Config
from summarize.checker.encoders.distances import Distances
from summarize.checker.encoders.engine import Model, Node, ops
from summarize.checker.encoders.layers import (
    COUNTS,
    NUMBERS,
    Inputs,
    Sizes,
    heads,
    integers,
    layer_norm,
    linear,
    projection,
    read,
    rest_of_layer,
)
from summarize.checker.encoders.tensors import Tensors

DEBERTA = Architecture(
    said={
        "model_type": "deberta-v2",
        "relative_attention": True,
        "share_att_key": True,
        "pos_att_type": ["p2c", "c2p"],
        "norm_rel_ebd": "layer_norm",
        "position_biased_input": False,
    },
    usual={"hidden_act": "gelu", "pooler_hidden_act": "gelu", "conv_kernel_size": 0, "type_vocab_size": 0},
    counts=(*COUNTS, "position_buckets"),
    numbers=NUMBERS,
)

WORDS = "deberta.embeddings.word_embeddings.weight"
"""The table of a token's embedding."""

PRODUCTS = 3
"""What is added up to a score: of two contents, and of each content with the distance."""


def classifier(config: Config, tensors: Tensors) -> Model:
    """From the rows of `WORDS` to a number for each class, ``[texts, classes]``, before the softmax."""
    inputs, sizes = Inputs.of_width(tensors.table(WORDS).width), Sizes.of(config)
    states = layer_norm(inputs.words, tensors, "deberta.embeddings.LayerNorm", sizes.epsilon)
    states = ops.multiply(states, inputs.of_tokens)
    distances = Distances.new(config, tensors, inputs.length)
    for number in range(sizes.layers):
        states = _layer(states, inputs.hiding, distances, tensors, f"deberta.encoder.layer.{number}", sizes)
    first = ops.gather(states, np.int64(0), np.int64(1))
    pooled = ops.gelu(linear(first, tensors, "pooler.dense"), "erf")
    return Model([linear(pooled, tensors, "classifier")], [inputs.words, inputs.seen], "classifier")


def _layer(states: Node, hiding: Node, distances: Distances, tensors: Tensors, name: str, sizes: Sizes) -> Node:
    parts = ("query", "key", "value")
    query, key, value = (projection(tensors, f"{name}.attention.self.{part}_proj") for part in parts)
    scale = np.float32(1 / math.sqrt(PRODUCTS * (len(query[1]) // sizes.heads)))
    query = (query[0] * scale, query[1] * scale)
    asking, asked, values = heads(states, [query, key, value], sizes.heads)
    to_place = distances.seen_by(asking, *key, distances.falling, sizes.heads)
    from_place = distances.seen_by(asked, *query, distances.rising, sizes.heads)
    scores = ops.add(ops.matmul(asking, asked, False, True), to_place)
    scores = ops.add(ops.add(scores, ops.transpose(from_place, integers(0, 1, 3, 2))), hiding)
    return rest_of_layer(states, read(scores, values, len(value[1])), tensors, name, sizes.epsilon)
