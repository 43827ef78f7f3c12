"""The layers that BERT (Devlin et al. 2019) and its kin share, as OpenVINO's operations over a checkpoint's tensors.

Shapes: states are ``[texts, n, width]``, heads ``[heads, texts, n, width / heads]``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from summarize.checker.encoders.configuration import Config
from summarize.checker.encoders.engine import Node, ops
from summarize.checker.encoders.tensors import Numbers, Tensors

HIDDEN = np.float32(1e9)
"""Taken from the score of a token that is no part of the text, so that nothing is read from it."""

COUNTS, NUMBERS = ("num_hidden_layers", "num_attention_heads", "max_position_embeddings"), ("layer_norm_eps",)
"""What the configuration of an encoder must say."""

Projection = tuple[Numbers, Numbers]
"""The weight ``[out, in]`` and the bias ``[out]`` of a linear layer."""


@dataclass(frozen=True)
class Sizes:
    """What it says of the shape."""

    layers: int
    heads: int
    epsilon: float

    @classmethod
    def of(cls, config: Config) -> Sizes:
        """From what a ``config.json`` holds."""
        return cls(config["num_hidden_layers"], config["num_attention_heads"], config["layer_norm_eps"])


@dataclass(frozen=True)
class Inputs:
    """A batch: the embeddings of its words, as states, and ``seen``, ``[texts, n]``.

    That is 1 where there is a word and 0 where a row is filled up.
    """

    words: Node
    seen: Node

    @classmethod
    def of_width(cls, width: int) -> Inputs:
        """Of any number of texts and words."""
        return cls(ops.parameter([-1, -1, width], np.float32, "words"), ops.parameter([-1, -1], np.float32, "seen"))

    @property
    def length(self) -> Node:
        """n, shape ``[1]``."""
        return ops.gather(ops.shape_of(self.seen), integers(1), integers(0))

    @property
    def of_tokens(self) -> Node:
        """``seen`` beside states: ``[texts, n, 1]``."""
        return ops.unsqueeze(self.seen, integers(2))

    @property
    def hiding(self) -> Node:
        """What is added to scores so that only tokens are read: ``[texts, 1, n]``."""
        return ops.multiply(ops.subtract(ops.unsqueeze(self.seen, integers(1)), np.float32(1)), HIDDEN)


def integers(*numbers: int) -> npt.NDArray[np.int64]:
    """A list of them as the operations take it."""
    return np.array(numbers, dtype=np.int64)


def projection(tensors: Tensors, name: str) -> Projection:
    """That of the layer ``name``."""
    weight = tensors[f"{name}.weight"]
    return weight, tensors.shaped(f"{name}.bias", len(weight))


def linear(states: Node, tensors: Tensors, name: str) -> Node:
    """``states`` times the transposed weight, and the bias."""
    return product(states, *projection(tensors, name))


def product(states: Node, weight: Numbers, bias: Numbers) -> Node:
    """The same with a weight ``[out, in]`` and a bias ``[out]`` at hand."""
    return ops.add(ops.matmul(states, ops.constant(weight), False, True), ops.constant(bias))


def layer_norm(states: Node, tensors: Tensors, name: str, epsilon: float) -> Node:
    """Each token's numbers with mean 0 and variance 1, then scaled and shifted."""
    even = ops.mvn(states, integers(-1), True, epsilon, "inside_sqrt")
    width = states.output(0).partial_shape[-1].get_length()
    weight, bias = (tensors.shaped(f"{name}.{part}", width) for part in ("weight", "bias"))
    return ops.add(ops.multiply(even, weight), bias)


def heads(states: Node, projections: Sequence[Projection], number: int) -> list[Node]:
    """``states`` projected by each of some ``(weight, bias)``, in one product, and split into ``number`` heads."""
    weight, bias = (np.concatenate(parts) for parts in zip(*projections, strict=True))
    width = len(bias) // len(projections) // number
    together = ops.reshape(product(states, weight, bias), integers(0, 0, len(projections), number, width), True)
    apart = ops.transpose(together, integers(2, 3, 0, 1, 4))
    return [ops.gather(apart, np.int64(place), np.int64(0)) for place in range(len(projections))]


def read(scores: Node, values: Node, width: int) -> Node:
    """What heads read with scores ``[heads, texts, n, n]`` from values, as states."""
    found = ops.matmul(ops.softmax(scores, -1), values, False, False)
    return ops.reshape(ops.transpose(found, integers(1, 2, 0, 3)), integers(0, 0, width), True)


def rest_of_layer(states: Node, found: Node, tensors: Tensors, name: str, epsilon: float) -> Node:
    """The layer ``name`` behind its attention: what that found beside what was there, then the same of two products."""
    attention, inner, outer = f"{name}.attention.output", f"{name}.intermediate.dense", f"{name}.output"
    states = ops.add(linear(found, tensors, f"{attention}.dense"), states)
    states = layer_norm(states, tensors, f"{attention}.LayerNorm", epsilon)
    found = linear(ops.gelu(linear(states, tensors, inner), "erf"), tensors, f"{outer}.dense")
    return layer_norm(ops.add(found, states), tensors, f"{outer}.LayerNorm", epsilon)
