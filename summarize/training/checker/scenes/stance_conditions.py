"""Deeds that hang on a condition, and on whose."""

from __future__ import annotations

from summarize.training.checker.pairs import Label
from summarize.training.checker.scenes.stance_plans import two_deeds
from summarize.training.checker.scenes.stance_states import Family, State

_OPEN: Label = "neutral"
_AGAINST: Label = "contradiction"
_UNSURE: Label = "not_entailment"
_UNMET = ("{a} {d.did}", "{b} agreed to {e}", "{b} {e.did}", "{a} {a.has} {d.having_done}", "{b} refused to {e}")
CONDITIONS = Family(
    two_deeds,
    {
        "if": State(
            said=(
                "{a} would {d} only if {b} agreed to {e}", "unless {b} agreed to {e}, {a} would not {d}",
                "{a} would not {d} unless {b} agreed to {e}", "only if {b} agreed to {e} would {a} {d}",
                "{a} would {d} on one condition: that {b} agreed to {e}",
            ),
            weaker=("without an agreement by {b} to {e}, {a} would not {d}", "{a} set a condition for {d.doing}"),
            wrong={"unless": _AGAINST, "anyway": _AGAINST, "unmet": _UNSURE, "free": _UNSURE},
        ),
        "unless": State(
            said=(
                "{a} would {d} unless {b} agreed to {e}", "unless {b} agreed to {e}, {a} would {d}",
                "if {b} did not agree to {e}, {a} would {d}", "{a} would {d} if {b} refused to {e}",
            ),
            longer=("{a} threatened to {d} unless {b} agreed to {e}",),
            weaker=("without an agreement by {b} to {e}, {a} would {d}",),
            wrong={"if": _AGAINST, "unmet": _UNSURE, "free": _UNSURE},
        ),
        "anyway": State(
            said=(
                "{a} would {d} even if {b} refused to {e}", "{a} would {d} whether or not {b} agreed to {e}",
                "even if {b} did not agree to {e}, {a} would {d}",
                "{a} would {d} whatever {b} decided about {e.doing}",
            ),
            weaker=("{a} would {d}", "{a} {a.was} going to {d}", "without an agreement by {b} to {e}, {a} would {d}"),
            wrong={"if": _AGAINST, "unmet": _UNSURE},
        ),
        "unmet": State(weaker=_UNMET),
        "free": State(weaker=("{a} would {d}", "{a} {a.was} going to {d}")),
    },
    (("a", "b", _OPEN), ("d", "e", _OPEN)),
)  # fmt: skip
