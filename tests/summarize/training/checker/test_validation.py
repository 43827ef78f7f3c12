"""The curve of a run is a chance that can be counted."""

from __future__ import annotations

from summarize.training.checker.validation import auc


def test_auc_is_the_share_of_pairs_in_the_right_order_equal_ones_counting_half() -> None:
    scores, positive = [0.9, 0.4, 0.4, 0.1], [True, True, False, False]
    assert auc(scores, positive) == (1 + 1 + 0.5 + 1) / 4
