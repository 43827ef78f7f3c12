"""All kinds of scenes about stances, plans, order, amounts and certainty."""

from __future__ import annotations

from summarize.training.checker.scenes.base import SceneKind
from summarize.training.checker.scenes.stance_amounts import BOUND, SHARE
from summarize.training.checker.scenes.stance_certainty import CAUSE, SEQUENCE
from summarize.training.checker.scenes.stance_change import CHANGE
from summarize.training.checker.scenes.stance_charges import CHARGE
from summarize.training.checker.scenes.stance_conditions import CONDITIONS
from summarize.training.checker.scenes.stance_directed import DIRECTED
from summarize.training.checker.scenes.stance_negation import STANCES
from summarize.training.checker.scenes.stance_order import DAYS, MOVED, ORDER
from summarize.training.checker.scenes.stance_plans import OUTCOMES
from summarize.training.checker.scenes.stance_since import FIRST, SINCE
from summarize.training.checker.scenes.stance_states import Family, alone, opposed

FAMILIES: dict[str, Family] = {
    "outcome": OUTCOMES, "condition": CONDITIONS, "directed": DIRECTED, **STANCES, "order": ORDER,
    "days": DAYS, "moved": MOVED, "since": SINCE,
    "first": FIRST, "change": CHANGE, "bound": BOUND, "share": SHARE, "cause": CAUSE, "sequence": SEQUENCE,
    "charge": CHARGE,
}  # fmt: skip
OPPOSED = (
    ("directed", "d", "e"),
    ("outcome", "a", "b"), ("outcome", "d", "e"), ("supports", "a", "b"), ("supports", "m", "n"), ("approved", "a",
        "b"), ("approved", "m", "n"),
    ("welcomed", "a", "b"), ("welcomed", "m", "n"), ("confirmed", "a", "b"), ("confirmed", "d", "e"), ("guilty",
        "a", "b"), ("guilty", "m", "n"),
    ("admitted", "a", "b"), ("admitted", "m", "n"), ("open", "m", "n"), ("unhurt", "m", "n"), ("since", "m",
        "n"), ("change", "q", "qq"), ("share", "g", "gg"),
    ("cause", "c", "k"), ("charge", "a", "b"), ("charge", "m", "n"), ("moved", "m", "n"),
)  # fmt: skip
KINDS: dict[str, SceneKind] = {
    **{name: alone(family) for name, family in FAMILIES.items()},
    **{f"{name}_opposed_{key}": opposed(FAMILIES[name], key, other) for name, key, other in OPPOSED},
}
