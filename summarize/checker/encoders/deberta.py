"""DeBERTa of the third version (He et al. 2021) as a classifier of texts.

Its attention adds to what two tokens' contents say of each other what the content of each says of their distance.
"""

from __future__ import annotations

import math
from functools import reduce

import numpy as np

from summarize.checker.encoders.configuration import Architecture, Config
from summarize.checker.encoders.distances import Distances
from summarize.checker.encoders.engine import Model, Node, ops
from summarize.checker.encoders.layers import (
    COUNTS,
    NUMBERS,
    Inputs,
    Projection,
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

LAYER = "deberta.encoder.layer"

PRODUCTS = 3
"""What is added up to a score: of two contents, and of each content with the distance."""


def classifier(config: Config, tensors: Tensors) -> Model:
    """From the rows of `WORDS` to a number for each class, ``[texts, classes]``, before the softmax."""
    inputs, sizes = Inputs.of_width(tensors.table(WORDS).width), Sizes.of(config)
    states = layer_norm(inputs.words, tensors, "deberta.embeddings.LayerNorm", sizes.epsilon)
    states = ops.multiply(states, inputs.of_tokens)
    distances = Distances.new(config, tensors, inputs.length)
    for number in range(sizes.layers - 1):
        states = _layer(states, inputs.hiding, distances, tensors, f"{LAYER}.{number}", sizes)
    first = _last_layer(states, inputs.hiding, distances, tensors, f"{LAYER}.{sizes.layers - 1}", sizes)
    pooled = ops.gelu(linear(first, tensors, "pooler.dense"), "erf")
    return Model([linear(pooled, tensors, "classifier")], [inputs.words, inputs.seen], "classifier")


def _layer(states: Node, hiding: Node, distances: Distances, tensors: Tensors, name: str, sizes: Sizes) -> Node:
    query, key, value = _projections(tensors, name, sizes)
    asking, asked, values = heads(states, [query, key, value], sizes.heads)
    to_place = distances.seen_by(asking, *key, distances.falling, sizes.heads)
    from_place = distances.seen_by(asked, *query, distances.rising, sizes.heads)
    from_place = ops.transpose(from_place, integers(0, 1, 3, 2))
    found = read(_scores(asking, asked, to_place, from_place, hiding), values, len(value[1]))
    return rest_of_layer(states, found, tensors, name, sizes.epsilon)


def _last_layer(states: Node, hiding: Node, distances: Distances, tensors: Tensors, name: str, sizes: Sizes) -> Node:
    """What `_layer` makes of the first token, which alone tells the classes: ``[texts, width]``."""
    query, key, value = _projections(tensors, name, sizes)
    first = ops.slice(states, integers(0), integers(1), integers(1), integers(1))
    (asking,) = heads(first, [query], sizes.heads)
    asked, values = heads(states, [key, value], sizes.heads)
    to_place = distances.seen_at_first(asking, *key, sizes.heads)
    from_place = distances.seen_at_first(asked, *query, sizes.heads)
    found = read(_scores(asking, asked, to_place, from_place, hiding), values, len(value[1]))
    found = rest_of_layer(first, found, tensors, name, sizes.epsilon)
    return ops.squeeze(found, integers(1))


def _projections(tensors: Tensors, name: str, sizes: Sizes) -> tuple[Projection, Projection, Projection]:
    """Of queries, which are scaled, of keys and of values."""
    query, key, value = (
        projection(tensors, f"{name}.attention.self.{part}_proj") for part in ("query", "key", "value")
    )
    scale = np.float32(1 / math.sqrt(PRODUCTS * (len(query[1]) // sizes.heads)))
    return (query[0] * scale, query[1] * scale), key, value


def _scores(asking: Node, asked: Node, *added: Node) -> Node:
    """What tokens think of each other; one after the other, the rest is added in float32 even beside bfloat16."""
    return reduce(ops.add, added, ops.matmul(asking, asked, False, True))
