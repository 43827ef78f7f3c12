"""Distances share places as they do in transformers."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from transformers.models.deberta_v2.modeling_deberta_v2 import make_log_bucket_position

from summarize.checker.encoders.distances import distance_places


@pytest.mark.parametrize(("buckets", "widest"), [(256, 512), (8, 64), (32, 128), (8, 17)])
def test_distances_are_where_transformers_puts_them(buckets: int, widest: int) -> None:
    distances = np.arange(1 - widest, widest)
    wanted = make_log_bucket_position(torch.tensor(distances), buckets, widest).long().numpy() + buckets
    found = distance_places(distances, buckets, widest)
    assert found.tolist() == wanted.clip(0, 2 * buckets - 1).tolist()
