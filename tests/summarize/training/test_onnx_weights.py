"""Weights come out of an int8 ONNX file as the numbers they stand for, under PyTorch's names."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from onnx import TensorProto, helper, numpy_helper, save

from summarize.training.onnx_weights import dequantise, onnx_weights


@pytest.mark.parametrize(
    ("scale", "zero", "expected"),
    [
        (0.5, 1, [[0.0, 0.5, 1.0], [1.5, 2.0, 2.5]]),
        ([1.0, 10.0], [1, 1], [[0, 1, 2], [30, 40, 50]]),  # one for each row
        ([1.0, 10.0, 100.0], [0, 0, 0], [[1, 20, 300], [4, 50, 600]]),  # one for each column
    ],
)
def test_scale_and_zero_point_are_of_the_matrix_its_rows_or_its_columns(
    scale: object, zero: object, expected: object
) -> None:
    whole = np.array([[1, 2, 3], [4, 5, 6]], dtype=np.uint8)
    assert dequantise(whole, np.asarray(scale), np.asarray(zero)).tolist() == expected


def test_a_matrix_without_a_name_is_named_after_its_product_and_transposed(tmp_path: Path) -> None:
    arrays = {
        "onnx::MatMul_7_quantized": np.array([[2, 4], [6, 8], [10, 12]], dtype=np.uint8),
        "onnx::MatMul_7_scale": np.array(0.5, dtype=np.float32),
        "onnx::MatMul_7_zero_point": np.array(2, dtype=np.uint8),
        "layer.0.bias": np.array([1.5], dtype=np.float32),
        "words.weight_quantized": np.array([[3]], dtype=np.uint8),
        "words.weight_scale": np.array(2, dtype=np.float32),
        "words.weight_zero_point": np.array(0, dtype=np.uint8),
    }
    product = helper.make_node(
        "MatMulInteger", ["x", "onnx::MatMul_7_quantized"], ["y"], name="/layer.0/dense/MatMul_quant"
    )
    inputs = [helper.make_tensor_value_info("x", TensorProto.UINT8, [1, 3])]
    outputs = [helper.make_tensor_value_info("y", TensorProto.INT32, [1, 2])]
    stored = [numpy_helper.from_array(value, name) for name, value in arrays.items()]
    save(helper.make_model(helper.make_graph([product], "g", inputs, outputs, stored)), tmp_path / "model.onnx")
    found = {name: value.tolist() for name, value in onnx_weights(tmp_path / "model.onnx").items()}
    assert found == {
        "layer.0.dense.weight": [[0.0, 2.0, 4.0], [1.0, 3.0, 5.0]],
        "layer.0.bias": [1.5],
        "words.weight": [[6.0]],
    }
