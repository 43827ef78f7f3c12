"""Measures of a checker, against SciPy and by hand."""

from collections.abc import Callable
from functools import partial

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import mannwhitneyu

from eval.statistics import Estimate, balanced_accuracy, recall_at_false_alarms, roc_auc
from eval.statistics.bootstrap import Array, Statistic
from eval.statistics.discrimination import accuracy_statistic, auc_statistic, recall_statistic
from summarize.errors import UnusableInput

RNG = np.random.default_rng(5)
LABELS = (RNG.random(80) < 0.6).tolist()
TIED = np.round(RNG.normal(0.5, 0.2, 80) + 0.2 * np.asarray(LABELS), 1).tolist()
ARTICLES = [f"a{number // 4}" for number in range(80)]


def test_the_auc_with_ties_is_mann_and_whitneys() -> None:
    scores, labels = np.asarray(TIED), np.asarray(LABELS)
    u = mannwhitneyu(scores[labels], scores[~labels]).statistic
    assert roc_auc(TIED, LABELS, ARTICLES).value == pytest.approx(u / (labels.sum() * (~labels).sum()), abs=1e-12)


@pytest.mark.parametrize(
    ("scores", "expected"),
    [
        ([0.9, 0.8, 0.2, 0.1], 1.0),
        ([0.1, 0.2, 0.8, 0.9], 0.0),
        ([0.5, 0.5, 0.5, 0.5], 0.5),
        ([0.9, 0.4, 0.4, 0.1], 0.875),
    ],
)
def test_the_auc_by_hand(scores: list[float], expected: float) -> None:
    assert roc_auc(scores, [True, True, False, False], list("abcd")).value == pytest.approx(expected)


def test_balanced_accuracy_by_hand() -> None:
    """Three of four supported claims pass 0.5 (one exactly), one of two errors does not: (3/4 + 1/2) / 2."""
    scores, labels = [0.9, 0.8, 0.5, 0.3, 0.7, 0.1], [True, True, True, True, False, False]
    assert balanced_accuracy(scores, labels, list("abcdef"), threshold=0.5).value == pytest.approx(0.625)


@pytest.mark.parametrize(
    ("false_alarms", "recall"), [(0.0, 1 / 4), (0.1, 3 / 4), (0.19, 3 / 4), (0.2, 1.0), (1.0, 1.0)]
)
def test_recall_at_false_alarms_by_hand(false_alarms: float, recall: float) -> None:
    """From the lowest score up: error, one of ten true claims, two errors, another true claim tied with an error."""
    scores = [0.1, 0.2, 0.3, 0.3, 0.4, 0.4, *[0.9] * 8]
    labels = [False, True, False, False, True, False, *[True] * 8]
    found = recall_at_false_alarms(scores, labels, [*map(str, range(14))], false_alarms)
    assert found.value == pytest.approx(recall)


def test_ties_cannot_be_flagged_in_part() -> None:
    assert recall_at_false_alarms([0.5] * 4, [True, True, False, False], list("abcd")).value == 0


@pytest.mark.parametrize("build", [auc_statistic, recall_statistic, partial(accuracy_statistic, threshold=0.5)])
def test_a_weight_of_two_is_a_claim_that_occurs_twice(build: Callable[..., Statistic]) -> None:
    counts = RNG.integers(0, 3, size=(5, 80))
    weighted = build(TIED, LABELS)(counts.astype(float))
    repeated = [build(np.repeat(TIED, row), np.repeat(LABELS, row))(np.ones((1, int(row.sum()))))[0] for row in counts]
    assert weighted == pytest.approx(repeated)


@pytest.mark.slow(seconds=3)
def test_the_interval_of_the_auc_is_that_of_resampled_articles() -> None:
    """The same resampling, one claim at a time, with another generator and SciPy's U."""
    rng = np.random.default_rng(2)
    scores, labels = np.asarray(TIED).reshape(20, 4), np.asarray(LABELS).reshape(20, 4)
    values = []
    for _ in range(3000):
        drawn = rng.integers(20, size=20)
        some, kinds = scores[drawn].ravel(), labels[drawn].ravel()
        values.append(mannwhitneyu(some[kinds], some[~kinds]).statistic / (kinds.sum() * (~kinds).sum()))
    found = roc_auc(TIED, LABELS, ARTICLES)
    assert (found.low, found.high) == pytest.approx(tuple(np.quantile(values, [0.025, 0.975])), abs=0.012)
    assert (found.n, found.articles) == (80, 20)


@pytest.mark.parametrize("measure", [roc_auc, recall_at_false_alarms, partial(balanced_accuracy, threshold=0.5)])
@pytest.mark.parametrize(
    ("labels", "reason"),
    [([], "no examples"), ([True] * 2, "no claim is an error"), ([False] * 2, "no claim is supported")],
)
def test_one_kind_of_claim_alone_is_none_with_a_reason(
    measure: Callable[..., Estimate], labels: list[bool], reason: str
) -> None:
    found = measure([0.5] * len(labels), labels, ["a", "b"][: len(labels)])
    assert (found.value, found.low, found.reason) == (None, None, reason)


def test_an_interval_is_withheld_where_resamples_often_lack_a_kind() -> None:
    found = roc_auc([0.9, 0.1, 0.8], [True, False, True], ["a", "b", "c"])
    assert (found.value, found.low, found.high) == (1.0, None, None)
    assert found.reason is not None
    assert found.reason.startswith("undefined in ")


def test_unequal_lengths_are_an_error() -> None:
    with pytest.raises(UnusableInput, match="unequal length: 1 scores, 2 labels, 2 articles"):
        roc_auc([0.5], [True, False], ["a", "b"])


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans()), min_size=1, max_size=20))
def test_turned_scores_turn_the_auc(rows: list[tuple[float, bool]]) -> None:
    scores, labels = [score for score, _ in rows], [label for _, label in rows]
    turned = [-score for score in scores]
    ones: Array = np.ones((1, len(rows)))
    value, other = auc_statistic(scores, labels)(ones)[0], auc_statistic(turned, labels)(ones)[0]
    assert (np.isnan(value) and np.isnan(other)) or value + other == pytest.approx(1)
