"""What DeBERTa's attention (He et al. 2021) adds to scores: what a token says of how far away another one is.

That is a product of the token with a vector of the distance. A text of n tokens has the 2n - 1 distances from -(n - 1)
to n - 1, and laid out by distance the products are the diagonals of the scores; transformers multiplies with the
vectors of all distances and picks what it needs. What layers make of the vectors depends on no text, and is computed
once.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from summarize.checker.encoders.configuration import Config
from summarize.checker.encoders.engine import Node, ops
from summarize.checker.encoders.layers import integers
from summarize.checker.encoders.tensors import Numbers, Tensors

LAST = np.iinfo(np.int64).max
FROM_LAST = integers(-1), integers(-LAST)
"""Start and end of a slice that goes backwards through everything."""


@dataclass(frozen=True)
class Distances:
    """The vectors of distances ``[places, width]``, and the places of -(n - 1) to n - 1, rising and falling."""

    vectors: Numbers
    rising: Node
    falling: Node
    length: Node

    @classmethod
    def new(cls, config: Config, tensors: Tensors, length: Node) -> Distances:
        """Those of a checkpoint, for texts of ``length`` tokens, shape ``[1]``."""
        most = config["max_position_embeddings"]
        widest = max(config.get("max_relative_positions", 0), 0) or most
        places = distance_places(np.arange(1 - most, most), config["position_buckets"], widest)
        first, end = ops.subtract(integers(most), length), ops.add(length, integers(most - 1))
        rising, falling = (
            ops.slice(ops.constant(order), first, end, integers(1)) for order in (places, places[::-1].copy())
        )
        return cls(_vectors(config, tensors), rising, falling, length)

    def seen_by(self, tokens: Node, weight: Numbers, bias: Numbers, places: Node, number: int) -> Node:
        """What heads of tokens say of each token at its distance, ``[heads, texts, n, n]``.

        ``weight`` and ``bias`` project the vectors, whose ``places`` are told from the first column to the last.
        """
        vectors = self._projected(weight, bias, places, number)
        last_first = ops.slice(tokens, *FROM_LAST, integers(-1), integers(2))
        together = ops.reshape(last_first, integers(0, -1, len(bias) // number), True)  # one product for all texts
        return self._diagonals(ops.matmul(together, vectors, False, True), number)

    def seen_at_first(self, tokens: Node, weight: Numbers, bias: Numbers, number: int) -> Node:
        """What heads say of the first token's distance from each: ``[heads, texts, 1, n]``.

        The ``tokens`` that say it are the first of each text, or all, each of its own. For the rest see `seen_by`.
        """
        first = ops.slice(self.falling, ops.subtract(self.length, integers(1)), integers(LAST), integers(1))
        vectors = ops.unsqueeze(self._projected(weight, bias, first, number), integers(1))
        return ops.unsqueeze(ops.reduce_sum(ops.multiply(tokens, vectors), integers(-1)), integers(2))

    def _projected(self, weight: Numbers, bias: Numbers, places: Node, number: int) -> Node:
        """Vectors as heads have them, ``[heads, places, width / heads]``."""
        projected = (self.vectors @ weight.T + bias).reshape(len(self.vectors), number, -1).swapaxes(0, 1)
        return ops.gather(ops.constant(projected.copy()), places, np.int64(1))

    def _diagonals(self, products: Node, number: int) -> Node:
        """What ``[heads, texts * n, 2n - 1]`` says of each token, ``[heads, texts, n, n]``, of the first token first.

        Row i, of the last token but i, holds it in columns i to i + n - 1: with all rows of a text in one line, that
        is each second n numbers.
        """
        distances = ops.subtract(ops.multiply(self.length, integers(2)), integers(1))
        lines = ops.reshape(products, ops.concat([integers(number, -1), distances, self.length], 0), True)
        return ops.slice(lines, *FROM_LAST, integers(-2), integers(2))


def _vectors(config: Config, tensors: Tensors) -> Numbers:
    """The table of distances, each vector with mean 0 and variance 1, then scaled and shifted."""
    weight = tensors["deberta.encoder.LayerNorm.weight"]
    bias = tensors.shaped("deberta.encoder.LayerNorm.bias", len(weight))
    table = tensors.shaped("deberta.encoder.rel_embeddings.weight", 2 * config["position_buckets"], len(weight))
    even = (table - table.mean(-1, keepdims=True)) / np.sqrt(table.var(-1, keepdims=True) + config["layer_norm_eps"])
    vectors: Numbers = even * weight + bias
    return vectors


def distance_places(distances: npt.NDArray[np.int64], buckets: int, widest: int) -> npt.NDArray[np.int64]:
    """The place of each distance in the table: near ones have one each, far ones share those of logarithmic ranges."""
    near = buckets // 2
    sizes = np.maximum(np.abs(distances), near)
    shared = near + np.ceil(np.log(sizes / near) / np.log((widest - 1) / near) * (near - 1))
    signed = np.where(np.abs(distances) <= near, distances, np.sign(distances) * shared)
    return (signed.astype(np.int64) + buckets).clip(0, 2 * buckets - 1)
