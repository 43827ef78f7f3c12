"""DeBERTa of the third version (He et al. 2021) as a classifier of texts.

Its attention adds to what two tokens' contents say of each other what the content of each says of their distance: a
product of the token with a vector of that distance. A text of n tokens has the 2n - 1 distances from -(n - 1) to n - 1,
and laid out by distance the products are the diagonals of the scores. What the layers make of distances depends on no
text, and is computed once.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from summarize.checker.encoders.configuration import Architecture, Config
from summarize.checker.encoders.engine import Model, Node, ops
from summarize.checker.encoders.layers import (
    SIZES,
    Inputs,
    Sizes,
    heads,
    integers,
    layer_norm,
    linear,
    read,
    rest_of_layer,
)
from summarize.checker.encoders.tensors import Numbers, Tensors

DEBERTA = Architecture(
    said={
        "model_type": "deberta-v2",
        "hidden_act": "gelu",
        "pooler_hidden_act": "gelu",
        "relative_attention": True,
        "share_att_key": True,
        "pos_att_type": ["p2c", "c2p"],
        "norm_rel_ebd": "layer_norm",
        "conv_kernel_size": 0,
        "position_biased_input": False,
        "type_vocab_size": 0,
    },
    numbers=(*SIZES, "position_buckets"),
)

WORDS = "deberta.embeddings.word_embeddings.weight"
"""The table of a token's embedding."""

PRODUCTS = 3
"""That are added up to a score."""


def classifier(config: Config, tensors: Tensors) -> Model:
    """From the rows of `WORDS` to a number for each class, ``[texts, classes]``, before the softmax."""
    inputs, sizes = Inputs.of_width(tensors.table(WORDS).width), Sizes.of(config)
    states = layer_norm(inputs.words, tensors, "deberta.embeddings.LayerNorm", sizes.epsilon)
    states = ops.multiply(states, inputs.of_tokens)
    distances = _Distances.new(config, tensors, inputs.length)
    for number in range(sizes.layers):
        states = _layer(states, inputs.hiding, distances, tensors, f"deberta.encoder.layer.{number}", sizes)
    first = ops.gather(states, np.int64(0), np.int64(1))
    pooled = ops.gelu(linear(first, tensors, "pooler.dense"), "erf")
    return Model([linear(pooled, tensors, "classifier")], [inputs.words, inputs.seen], "classifier")


@dataclass(frozen=True)
class _Distances:
    """The vectors of distances ``[places, width]``, and the places of -(n - 1) to n - 1, rising and falling."""

    vectors: Numbers
    rising: Node
    falling: Node
    length: Node

    @classmethod
    def new(cls, config: Config, tensors: Tensors, length: Node) -> _Distances:
        name, most = "deberta.encoder.LayerNorm", config["max_position_embeddings"]
        vectors = tensors["deberta.encoder.rel_embeddings.weight"]
        even = (vectors - vectors.mean(-1, keepdims=True)) / np.sqrt(
            vectors.var(-1, keepdims=True) + config["layer_norm_eps"]
        )
        widest = max(config.get("max_relative_positions", 0), 0) or most
        places = distance_places(np.arange(1 - most, most), config["position_buckets"], widest)
        first, end = ops.subtract(integers(most), length), ops.add(length, integers(most - 1))
        rising, falling = (
            ops.slice(ops.constant(order), first, end, integers(1)) for order in (places, places[::-1].copy())
        )
        return cls(even * tensors[f"{name}.weight"] + tensors[f"{name}.bias"], rising, falling, length)

    def seen_by(self, tokens: Node, weight: Numbers, bias: Numbers, places: Node, number: int) -> Node:
        """What heads of tokens say of each token at its distance, ``[heads, texts, n, n]``.

        ``weight`` and ``bias`` project the vectors, whose ``places`` are told from the first column to the last.
        """
        projected = (self.vectors @ weight.T + bias).reshape(len(self.vectors), number, -1).swapaxes(0, 1)
        vectors = ops.gather(ops.constant(projected.copy()), places, np.int64(1))
        together = ops.reshape(tokens, integers(0, -1, projected.shape[2]), True)  # one product for all texts
        products = ops.matmul(together, vectors, False, True)
        distances = ops.subtract(ops.multiply(self.length, integers(2)), integers(1))
        rows = ops.concat([integers(number, -1), self.length, distances], 0)
        return self._diagonals(ops.reshape(products, rows, True))

    def _diagonals(self, products: Node) -> Node:
        """From ``[..., n, 2n - 1]`` to ``[..., n, n]``: row i holds its columns n - 1 - i to 2n - 2 - i.

        Cut after every 2n - 2 numbers instead of 2n - 1, each row begins one column further left than the one above.
        """
        before = ops.subtract(self.length, integers(1))
        width = ops.multiply(before, integers(2))
        flat = ops.reshape(products, integers(0, 0, -1), True)
        flat = ops.slice(flat, before, ops.add(before, ops.multiply(self.length, width)), integers(1), integers(2))
        rows = ops.reshape(flat, ops.concat([integers(0, 0), self.length, width], 0), True)
        return ops.slice(rows, integers(0), self.length, integers(1), integers(3))


def distance_places(distances: npt.NDArray[np.int64], buckets: int, widest: int) -> npt.NDArray[np.int64]:
    """The place of each distance in the table: near ones have one each, far ones share those of logarithmic ranges."""
    near = buckets // 2
    sizes = np.maximum(np.abs(distances), near)
    shared = near + np.ceil(np.log(sizes / near) / np.log((widest - 1) / near) * (near - 1))
    signed = np.where(np.abs(distances) <= near, distances, np.sign(distances) * shared)
    return (signed.astype(np.int64) + buckets).clip(0, 2 * buckets - 1)


def _layer(states: Node, hiding: Node, distances: _Distances, tensors: Tensors, name: str, sizes: Sizes) -> Node:
    parts = ("query", "key", "value")
    query, key, value = (_projection(tensors, f"{name}.attention.self.{part}_proj") for part in parts)
    scale = np.float32(1 / math.sqrt(PRODUCTS * (len(query[1]) // sizes.heads)))
    query = (query[0] * scale, query[1] * scale)
    asking, asked, values = heads(states, [query, key, value], sizes.heads)
    to_place = distances.seen_by(asking, *key, distances.falling, sizes.heads)
    from_place = distances.seen_by(asked, *query, distances.rising, sizes.heads)
    scores = ops.add(ops.matmul(asking, asked, False, True), to_place)
    scores = ops.add(ops.add(scores, ops.transpose(from_place, integers(0, 1, 3, 2))), hiding)
    return rest_of_layer(states, read(scores, values, len(value[1])), tensors, name, sizes.epsilon)


def _projection(tensors: Tensors, name: str) -> tuple[Numbers, Numbers]:
    return tensors[f"{name}.weight"], tensors[f"{name}.bias"]
