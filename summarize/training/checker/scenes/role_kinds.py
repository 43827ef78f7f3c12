"""Kinds of scenes about who did it, by name."""

from __future__ import annotations

from summarize.training.checker.scenes.base import SceneKind
from summarize.training.checker.scenes.roles import binding
from summarize.training.checker.scenes.roles.chain import chained
from summarize.training.checker.scenes.roles.converse import conversed, transferred
from summarize.training.checker.scenes.roles.exchange import exchanged
from summarize.training.checker.scenes.roles.speech import spoken

KINDS: dict[str, SceneKind] = {
    "exchanged": exchanged,
    "chained": chained,
    "transferred": transferred,
    "conversed": conversed,
    "spoken": spoken,
    "deeds_bound": binding.deeds_bound,
    "fates_bound": binding.fates_bound,
    "measures_bound": binding.measures_bound,
    "days_bound": binding.days_bound,
    "counts_bound": binding.counts_bound,
}
