"""Tensors come back as safetensors wrote them, and tables row by row."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import save_file

from summarize.checker.encoders.tensors import Tensors
from summarize.eightbit import packed

TABLE = torch.tensor([[1.0, -2.0], [0.25, 0.5], [3.0, 0.0]])


def tensors(folder: Path, weights: dict[str, torch.Tensor]) -> Tensors:
    save_file(weights, folder / "model.safetensors")
    return Tensors(folder)


def test_numbers_are_float32_whatever_they_were_kept_in(tmp_path: Path) -> None:
    found = tensors(tmp_path, {"half": TABLE.half(), "whole": TABLE + 1, "one": torch.tensor([7.5])})
    assert (found["half"] == TABLE.numpy()).all()
    assert (found["whole"] == TABLE.numpy() + 1).all()
    assert found["one"].tolist() == [7.5]
    assert found["half"].dtype == np.float32


@pytest.mark.parametrize("dtype", [torch.float32, torch.float16])
def test_a_table_gives_the_rows_asked_for(tmp_path: Path, dtype: torch.dtype) -> None:
    table = tensors(tmp_path, {"other": torch.ones(5), "words": TABLE.to(dtype)}).table("words")
    assert table.width == 2
    rows = table[np.array([[2, 0], [0, 1]], np.int32)]
    assert rows.tolist() == [[[3, 0], [1, -2]], [[1, -2], [0.25, 0.5]]]
    assert rows.dtype == np.float32


def test_one_in_eight_bits_is_unpacked_with_the_scale_of_each_row(tmp_path: Path) -> None:
    table = tensors(tmp_path, packed({"words": TABLE}, ["words"])).table("words")
    rows = table[np.array([1, 2], np.int32)]
    assert rows[0] == pytest.approx([0.5 / 127 * 64, 0.5])  # 0.25 of 0.5 is 63.5 of 127, rounded to even
    assert rows[1] == pytest.approx([3, 0])
    assert rows.dtype == np.float32


def test_a_name_that_it_lacks_is_told(tmp_path: Path) -> None:
    found = tensors(tmp_path, {"a": TABLE})
    for ask in (lambda: found["b"], lambda: found.table("b")):
        with pytest.raises(LookupError, match="no weights for b"):
            ask()


def test_so_are_numbers_of_a_type_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="a has numbers of the type BF16"):
        tensors(tmp_path, {"a": TABLE.bfloat16()})["a"]
