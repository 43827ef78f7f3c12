"""Dequantised weights of an int8 ONNX file, under the names they have in PyTorch.

Dynamic quantisation (onnxruntime) keeps a matrix as ``NAME_quantized`` with ``NAME_scale`` and ``NAME_zero_point``;
a matrix that lost its name (``onnx::MatMul_12``) is named after the node that multiplies with it, and is transposed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float32]

_PRODUCTS = frozenset({"MatMulInteger", "MatMul", "Gemm"})
_ANONYMOUS = "onnx::"


def onnx_weights(path: Path) -> dict[str, Array]:
    """Every parameter of the model in ``path`` as float32, by its dotted PyTorch name."""
    import onnx
    from onnx import numpy_helper

    graph = onnx.load(str(path)).graph
    arrays = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    dense = dict(_dequantised(arrays))
    named = {name: value for name, value in dense.items() if not name.startswith(_ANONYMOUS)}
    named |= {name: value for name, value in arrays.items() if re.search(r"\.(weight|bias)$", name)}
    named |= dict(_products(graph, arrays | dense))
    return {name: np.asarray(value, dtype=np.float32) for name, value in named.items()}


def dequantise(quantised: npt.NDArray[Any], scale: npt.NDArray[Any], zero: npt.NDArray[Any]) -> Array:
    """``(quantised - zero) * scale``; a vector of scales belongs to the first axis if only that has its length."""
    whole = quantised.astype(np.float32)
    scale, zero = scale.astype(np.float32), zero.astype(np.float32)
    if scale.ndim == 1 and scale.size == whole.shape[0] != whole.shape[-1]:
        scale, zero = scale[:, None], zero[:, None]
    result: Array = (whole - zero) * scale
    return result


def _dequantised(arrays: Mapping[str, npt.NDArray[Any]]) -> Iterator[tuple[str, Array]]:
    for name, value in arrays.items():
        if name.endswith("_quantized"):
            base = name.removesuffix("_quantized")
            yield base, dequantise(value, arrays[f"{base}_scale"], arrays[f"{base}_zero_point"])


def _products(graph: Any, arrays: Mapping[str, npt.NDArray[Any]]) -> Iterator[tuple[str, npt.NDArray[Any]]]:
    for node in graph.node:
        for name in node.input if node.op_type in _PRODUCTS else ():
            base = re.sub(r"(_quantized|_DequantizeLinear_Output(/duplicated)?)$", "", name)
            if base.startswith(_ANONYMOUS) and base in arrays and arrays[base].ndim == 2:
                parameter = re.sub(r"/(MatMul|Gemm)(_quant|_\d+)*$", "", node.name).strip("/").replace("/", ".")
                yield f"{parameter}.weight", arrays[base].T
