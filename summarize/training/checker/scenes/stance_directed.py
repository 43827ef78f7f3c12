"""Who told, begged, allowed or forbade whom to do something; that it was then done is not said."""

from __future__ import annotations

from summarize.training.checker.pairs import Label
from summarize.training.checker.scenes.stance_plans import two_deeds
from summarize.training.checker.scenes.stance_states import Family, State

_FOLLOWED = (
    "{a} {d.did}",
    "{a} agreed to {d}",
    "{a} {a.has} {d.having_done}",
    "{b} {d.did}",
    "{d.what} was {d.done} by {a}",
)
_IGNORED = ("{a} refused to {d}", "{a} ignored {b}", "{a} tried in vain to {d}", "{a} {a.has} dropped plans to {d}")


def _directed(said: tuple[str, ...], weaker: tuple[str, ...], opposite: str) -> State:
    wrong: dict[str, Label] = {"followed": "neutral", "ignored": "neutral"}
    return State(said, weaker=weaker, wrong={**wrong, opposite: "contradiction"})


DIRECTED = Family(
    two_deeds,
    {
        "urged": _directed(
            (
                "{b} urged {a} to {d}", "{a} {a.was} urged by {b} to {d}", "{b} called on {a} to {d}",
                "{b} appealed to {a} to {d}", "{a} {a.was} called on by {b} to {d}",
                "{b} made an appeal to {a} to {d}",
            ),
            ("{b} wanted {a} to {d}", "{b} did not want {a} to refuse to {d}"), "dissuaded",
        ),
        "dissuaded": _directed(
            (
                "{b} urged {a} not to {d}", "{a} {a.was} urged by {b} not to {d}", "{b} called on {a} not to {d}",
                "{b} advised {a} against {d.doing}", "{a} {a.was} advised by {b} not to {d}",
            ),
            ("{b} did not want {a} to {d}", "{b} spoke out against {d.doing}"), "urged",
        ),
        "told": _directed(
            (
                "{b} ordered {a} to {d}", "{a} {a.was} ordered by {b} to {d}", "{b} instructed {a} to {d}",
                "{b} gave {a} an order to {d}", "{a} {a.was} told by {b} to {d}",
            ),
            ("{a} {a.was} under orders to {d}", "{b} did not leave it to {a} whether to {d}"), "allowed not",
        ),
        "allowed": _directed(
            (
                "{b} allowed {a} to {d}", "{a} {a.was} allowed by {b} to {d}", "{b} gave {a} permission to {d}",
                "{a} {a.was} given permission by {b} to {d}", "{b} authorised {a} to {d}",
            ),
            ("{b} did not stand in the way of {a} {d.doing}", "{b} did not forbid {a} to {d}"), "allowed not",
        ),
        "allowed not": _directed(
            (
                "{b} forbade {a} to {d}", "{a} {a.was} forbidden by {b} to {d}", "{b} barred {a} from {d.doing}",
                "{b} refused {a} permission to {d}", "{a} {a.was} barred by {b} from {d.doing}",
            ),
            ("{b} did not allow {a} to {d}", "{a} {a.was} not allowed by {b} to {d}"), "allowed",
        ),
        "followed": State(weaker=_FOLLOWED),
        "ignored": State(weaker=_IGNORED),
    },
    (("a", "b", "not_entailment"), ("d", "e", "neutral")),
)  # fmt: skip
