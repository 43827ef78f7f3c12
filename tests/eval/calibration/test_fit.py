"""Weights found on claims that were drawn from known ones, and scores worked out by hand."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.plans import report

from eval.calibration.examined import Examined, joined
from eval.calibration.fit import contradiction_bias, cross_validated, fit, scores
from summarize.checker.evidence import Window
from summarize.checker.facts import Finding
from summarize.checker.judge import Judgement
from summarize.checker.weighing import Considered, odds_changed, weigh
from summarize.records import Span
from summarize.settings import WeighingSettings


def window(name: str) -> Window:
    [sentence] = report(name, ["It rained."]).sentences
    return Window(name, (sentence,), 0, 10, "It rained.")


def examined(rows: list[tuple[float, float, float, float, float]], sentence: list[int], claim: list[int]) -> Examined:
    """Rows of entailment, overlap, what other reports say against it, missing facts and conflicts."""
    columns = np.asarray(rows, dtype=float).T
    supported = np.asarray([place % 2 == 0 for place in range(max(claim) + 1)])
    return Examined(
        columns[0],
        1 - columns[0],
        *columns[1:],
        np.asarray(sentence),
        np.asarray(claim),
        supported,
        tuple(map(str, range(len(supported)))),
    )


def drawn(count: int, seed: int) -> Examined:
    """Claims with one window each whose labels follow odds of ``entailment * exp(2 * overlap - 1)``."""
    rng = np.random.default_rng(seed)
    entailment, overlap = rng.uniform(0.01, 0.99, count), rng.uniform(0, 1, count)
    chance = [odds_changed(e, -1 + 2 * o) for e, o in zip(entailment, overlap, strict=True)]
    none, places = np.zeros(count), np.arange(count)
    articles = tuple(str(place // 3) for place in places)
    return Examined(
        entailment,
        1 - entailment,
        overlap,
        none,
        none,
        none,
        places,
        places,
        rng.uniform(size=count) < chance,
        articles,
    )


def test_a_claim_scores_as_the_best_window_of_its_worst_sentence() -> None:
    rows = [(0.9, 0, 0, 0, 0), (0.2, 0, 0, 0, 0), (0.3, 0, 0, 0, 0), (0.6, 0, 0, 0, 0)]
    # claim 0: sentences 0 (windows 0.9 and 0.2) and 1 (0.3); claim 1: sentence 2 (0.6)
    found = scores(examined(rows, [0, 0, 1, 2], [0, 0, 1]), WeighingSettings())
    assert found.tolist() == pytest.approx([0.3, 0.6])


def test_facts_leave_their_share() -> None:
    rows = [(0.8, 0, 0, 2, 0), (0.8, 0, 0, 1, 1)]
    found = scores(examined(rows, [0, 1], [0, 1]), WeighingSettings(missing=0.5, conflict=0.25))
    assert found.tolist() == pytest.approx([0.8 / 4, 0.8 / 2 / 4])


@given(*[st.floats(0.01, 0.99)] * 2, st.integers(0, 3), st.booleans(), st.floats(0.1, 2), *[st.floats(-3, 3)] * 4)
def test_windows_are_worth_what_the_checker_makes_of_them(
    entailment: float,
    overlap: float,
    missing: int,
    conflict: bool,
    slope: float,
    bias: float,
    words: float,
    against: float,
    opposed: float,
) -> None:
    settings = WeighingSettings(
        bias=bias, slope=slope, words=words, against=against, opposed=opposed, missing=0.7, conflict=0.2
    )
    lacking = Finding("number", "missing", Span(0, 2, "It"))
    findings = [lacking] * missing + [Finding("number", "conflict", Span(0, 2, "It"), "He")] * conflict
    weighed = weigh(
        [
            Considered(window(name), tuple(findings), Judgement(value, 0.0, 1 - value), overlap)
            for name, value in (("one", entailment), ("two", entailment / 2))
        ],
        settings,
    )
    rows = [
        (one.judged.entailment, overlap, other.judged.contradiction**2 * overlap, missing, float(conflict))
        for one, other in (weighed, weighed[::-1])
    ]
    [score] = scores(examined(rows, [0, 0], [0]), settings)
    assert score == pytest.approx(max(one.score for one in weighed))


def test_the_weights_that_labels_were_drawn_from_are_found() -> None:
    found = fit([drawn(4000, seed=1)], ("bias", "slope", "words"))
    assert (found.slope, found.words) == (pytest.approx(1, abs=0.2), pytest.approx(2, abs=0.5))
    assert (found.missing, found.conflict) == (1.0, 1.0)


def test_scores_by_cross_validation_come_from_weights_of_other_articles() -> None:
    claims = drawn(300, seed=2)
    one = cross_validated(claims, ("bias", "slope"))
    turned = Examined(
        claims.entailment,
        claims.contradiction,
        claims.overlap,
        claims.opposed,
        claims.missing,
        claims.conflict,
        claims.sentence,
        claims.claim,
        np.where(np.asarray(claims.articles) == "0", ~claims.supported, claims.supported),
        claims.articles,
    )
    first = np.asarray(claims.articles) == "0"
    assert cross_validated(turned, ("bias", "slope"))[first].tolist() == one[first].tolist()


def test_joined_sets_keep_their_claims_apart() -> None:
    one, other = drawn(5, seed=3), drawn(4, seed=4)
    both = scores(joined(one, other), WeighingSettings())
    assert both.tolist() == [*scores(one, WeighingSettings()), *scores(other, WeighingSettings())]
    assert not any(math.isnan(value) for value in both)


def test_contradiction_has_even_odds_where_only_so_many_true_claims_meet_it() -> None:
    # contradictions of the supported claims 0, 2, 4, 6, 8: 0.1, 0.2, 0.3, 0.4, 0.5; one of five reaches the fourth
    rows = [(1 - value, 0, 0, 0, 0) for value in (0.1, 1, 0.2, 1, 0.3, 1, 0.4, 1, 0.5, 1)]
    bias = contradiction_bias(examined(rows, list(range(10)), list(range(10))), 0.25)
    assert odds_changed(0.4, bias) == pytest.approx(0.5)
