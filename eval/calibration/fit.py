"""The weights that make the checker's score the likeliest explanation of people's labels."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import asdict, replace

import numpy as np
import numpy.typing as npt
from scipy.optimize import minimize
from scipy.special import expit, logit

from eval.calibration.examined import Array, Examined
from summarize.settings import WeighingSettings

CERTAIN = 1e-4
"""Probabilities are kept this far from 0 and 1, so that one claim cannot outweigh all others."""
PRIOR = 0.0005
"""Weight of the squared parameters: they stay near 0 where the claims do not speak."""
FOLDS = 5
RESTARTS = 4
"""Nelder and Mead's simplex can collapse short of the maximum; begun again from there it goes on."""

_SHARES = ("missing", "conflict")


def scores(examined: Examined, weighing: WeighingSettings) -> Array:
    """The checker's score of each claim: of its worst sentence, the best window.

    The same function of a window as `summarize.checker.weighing.weigh`, over arrays.
    """
    entailment = np.clip(examined.entailment, CERTAIN, 1 - CERTAIN)
    beside = weighing.bias + weighing.words * examined.overlap
    against = weighing.against * examined.contradiction + weighing.opposed * examined.opposed
    logits = beside - against + weighing.slope * logit(entailment)
    kept = np.power(weighing.missing, examined.missing) * np.where(examined.conflict > 0, weighing.conflict, 1.0)
    best = np.zeros(len(examined.claim))
    np.maximum.at(best, examined.sentence, expit(logits) * kept)
    worst = np.ones(len(examined.supported))
    np.minimum.at(worst, examined.claim, best)
    return worst


def fit(
    sets: Sequence[Examined], parts: Sequence[str], members: Sequence[npt.NDArray[np.bool_]] | None = None
) -> WeighingSettings:
    """The maximum of the likelihood over ``parts`` of the weighing; what is not named has no effect.

    ``members`` says for each set which of its claims count. Each set, and in it each of the two labels, has the same
    weight.
    """
    chosen = members or [np.ones(len(examined.supported), dtype=np.bool_) for examined in sets]

    def cost(values: npt.NDArray[np.float64]) -> float:
        weighing = _weighing(parts, values)
        losses = [_loss(examined, weighing, which) for examined, which in zip(sets, chosen, strict=True)]
        return float(np.mean(losses) + PRIOR * np.square(values).sum())

    values = np.asarray([_START[part] for part in parts])
    for _ in range(RESTARTS):
        values = minimize(cost, values, method="Nelder-Mead", options={"maxiter": 4000}).x
    return _weighing(parts, values)


_START = {"bias": 0.0, "slope": 0.6, "words": 1.0, "against": 0.0, "opposed": 0.0, "missing": 0.0, "conflict": -2.0}


def _weighing(parts: Sequence[str], values: npt.NDArray[np.float64]) -> WeighingSettings:
    neutral = WeighingSettings(missing=1.0, conflict=1.0)
    found = {part: float(expit(value) if part in _SHARES else value) for part, value in zip(parts, values, strict=True)}
    return replace(neutral, **found)


def _loss(examined: Examined, weighing: WeighingSettings, which: npt.NDArray[np.bool_]) -> float:
    """Minus the mean log of the probability of the labels, both labels weighing the same."""
    probability = np.clip(scores(examined, weighing), CERTAIN, 1 - CERTAIN)[which]
    supported = examined.supported[which]
    return -float(np.log(probability[supported]).mean() + np.log(1 - probability[~supported]).mean()) / 2


def contradiction_bias(examined: Examined, disputed: float) -> float:
    """What makes even odds of the contradiction that only the share ``disputed`` of the supported claims meets.

    Of a claim counts the window that contradicts it most. Raises `ValueError` without a supported claim.
    """
    most = np.zeros(len(examined.supported))
    np.maximum.at(most, examined.claim[examined.sentence], examined.contradiction)
    quantile = float(np.quantile(most[examined.supported], 1 - disputed))
    return -float(logit(np.clip(quantile, CERTAIN, 1 - CERTAIN)))


def cross_validated(examined: Examined, parts: Sequence[str]) -> Array:
    """The score of each claim by weights that were found on the other articles, in `FOLDS` parts."""
    folds = np.asarray([_fold(article) for article in examined.articles])
    found = np.zeros(len(folds))
    for fold in range(FOLDS):
        weighing = fit([examined], parts, [folds != fold])
        found[folds == fold] = scores(examined, weighing)[folds == fold]
    return found


def _fold(article: str) -> int:
    return int.from_bytes(hashlib.sha256(article.encode()).digest()[:4], "big") % FOLDS


def described(weighing: WeighingSettings) -> str:
    """The values as one line of ``key=value``."""
    return " ".join(f"{key}={round(value, 2)}" for key, value in asdict(weighing).items())
