"""BERT (Devlin et al. 2019) with the mean of a text's tokens as its vector, as sentence encoders are trained.

Reimers and Gurevych 2019.
"""

from __future__ import annotations

import math

import numpy as np

from summarize.checker.encoders.configuration import Architecture, Config
from summarize.checker.encoders.engine import Model, Node, ops
from summarize.checker.encoders.layers import (
    COUNTS,
    NUMBERS,
    Inputs,
    Sizes,
    heads,
    integers,
    layer_norm,
    projection,
    read,
    rest_of_layer,
)
from summarize.checker.encoders.tensors import Tensors

BERT = Architecture(
    said={"model_type": "bert"},
    usual={"hidden_act": "gelu", "position_embedding_type": "absolute"},
    counts=COUNTS,
    numbers=NUMBERS,
)

WORDS = "embeddings.word_embeddings.weight"
"""The table of a token's embedding."""


def sentence_vectors(config: Config, tensors: Tensors) -> Model:
    """From the rows of `WORDS` to vectors of unit length, ``[texts, width]``.

    Raises `ValueError` for another architecture.
    """
    if not BERT.is_of(config):
        raise ValueError("it is no BERT")
    inputs, sizes = Inputs.of_width(tensors.table(WORDS).width), Sizes.of(config)
    states = _embeddings(inputs, tensors, config["max_position_embeddings"], sizes.epsilon)
    for number in range(sizes.layers):
        states = _layer(states, inputs.hiding, tensors, f"encoder.layer.{number}", sizes)
    total = ops.reduce_sum(ops.multiply(states, inputs.of_tokens), integers(1))
    return Model([ops.normalize_l2(total, integers(-1), 1e-12, "max")], [inputs.words, inputs.seen], "sentence vectors")


def _embeddings(inputs: Inputs, tensors: Tensors, positions: int, epsilon: float) -> Node:
    """Of words, of their places, and of belonging to the first text."""
    width = tensors.table(WORDS).width
    places = tensors.shaped("embeddings.position_embeddings.weight", positions, width)
    types = tensors["embeddings.token_type_embeddings.weight"]
    places = places + tensors.shaped("embeddings.token_type_embeddings.weight", len(types), width)[0]
    there = ops.slice(ops.constant(places), integers(0), inputs.length, integers(1), integers(0))
    return layer_norm(ops.add(inputs.words, there), tensors, "embeddings.LayerNorm", epsilon)


def _layer(states: Node, hiding: Node, tensors: Tensors, name: str, sizes: Sizes) -> Node:
    projections = [projection(tensors, f"{name}.attention.self.{part}") for part in ("query", "key", "value")]
    query, key, value = heads(states, projections, sizes.heads)
    width = len(projections[0][1])
    scores = ops.multiply(ops.matmul(query, key, False, True), np.float32(1 / math.sqrt(width // sizes.heads)))
    found = read(ops.add(scores, hiding), value, width)
    return rest_of_layer(states, found, tensors, name, sizes.epsilon)
