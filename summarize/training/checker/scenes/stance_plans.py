"""Plans, conditions and outcomes: what was refused, offered or tried is not what was done."""

from __future__ import annotations

from summarize.training.checker.pairs import Label
from summarize.training.checker.scenes.base import Cast
from summarize.training.checker.scenes.stance_states import Family, Fields, State
from summarize.training.checker.scenes.stance_words import WALKS, agents

_OPEN: Label = "neutral"
_AGAINST: Label = "contradiction"
_UNSURE: Label = "not_entailment"


def two_deeds(cast: Cast) -> Fields:
    """Two of a walk of life and two deeds of theirs."""
    walk = cast.rng.choice(WALKS)
    a, b = agents(cast, walk, 2)
    d, e = cast.rng.sample(walk.deeds, 2)
    while e.what == d.what:
        e = cast.rng.choice(walk.deeds)
    return {"a": a, "b": b, "d": d, "e": e}


_STATES = {
    "refused": State(
        said=(
            "{a} refused to {d}", "{a} declined to {d}", "{a} turned down a request to {d}",
            "{a} rejected a call to {d}",
            "a request to {d} was turned down by {a}", "{a} said no to {d.doing}",
        ),
        longer=(
            "{a}, {a.which} had been asked by {b} to {d}, refused",
            "{a} told {b} that it was wrong to {d} and refused to do so",
            "{b} asked {a} to {d}, but the request was refused", "{a} refused a request by {b} to {d}",
        ),
        weaker=("{a} {a.was} not willing to {d}", "{a} did not agree to {d}", "{a} would not {d}"),
        wrong={"agreed": _AGAINST, "done": _UNSURE, "ordered": _OPEN, "tried": _UNSURE, "offered": _UNSURE},
    ),
    "agreed": State(
        said=(
            "{a} agreed to {d}", "{a} said yes to {d.doing}", "{a} accepted a request to {d}",
            "a request to {d} was accepted by {a}", "{a} consented to a request to {d}",
        ),
        longer=(
            "{a}, {a.which} had been asked by {b} to {d}, agreed", "after days of talks, {a} agreed to {d}",
            "{b} asked {a} to {d}, and the request was accepted", "pressed by {b}, {a} agreed to {d}",
        ),
        weaker=("{a} {a.was} willing to {d}", "{a} did not refuse to {d}", "{a} {a.was} prepared to {d}"),
        wrong={"refused": _AGAINST, "done": _OPEN, "ordered": _OPEN, "threatened": _OPEN, "tried": _OPEN},
    ),
    "offered": State(
        said=("{a} offered to {d}", "{a} made an offer to {d}", "an offer to {d} was made by {a}",
            "{a} volunteered to {d}"),
        longer=("at a meeting with {b}, {a} offered to {d}", "in a letter to {b}, {a} offered to {d}"),
        weaker=("{a} {a.was} willing to {d}", "{a} {a.was} ready to {d}"),
        wrong={"done": _OPEN, "refused": _UNSURE, "ordered": _OPEN, "threatened": _OPEN},
    ),
    "threatened": State(
        said=(
            "{a} threatened to {d}", "{a} issued a threat to {d}", "a threat to {d} was made by {a}",
            "{a} made a threat to {d}",
        ),
        longer=("{a} threatened to {d} within days", "in a dispute with {b}, {a} threatened to {d}"),
        weaker=("there was a threat by {a} to {d}",),
        wrong={"done": _OPEN, "refused": _UNSURE, "ordered": _OPEN, "tried": _OPEN, "dropped": _OPEN},
    ),
    "planned": State(
        said=(
            "{a} intend{a.s} to {d}", "{a} plan{a.s} to {d}", "{a} {a.be} planning to {d}",
            "{a} {a.has} plans to {d}",
        ),
        longer=("{a} {a.has} told {b} of plans to {d}", "despite protests by {b}, {a} still plan{a.s} to {d}"),
        weaker=("there are plans by {a} to {d}", "{a} {a.has} not given up plans to {d}"),
        wrong={"done": _OPEN, "dropped": _AGAINST, "ordered": _OPEN, "tried": _OPEN, "refused": _UNSURE},
    ),
    "dropped": State(
        said=(
            "{a} no longer plan{a.s} to {d}", "{a} {a.has} given up plans to {d}", "{a} {a.has} dropped plans to {d}",
            "{a} {a.has} abandoned plans to {d}", "plans to {d} have been abandoned by {a}",
        ),
        longer=("after protests by {b}, {a} {a.has} scrapped plans to {d}",),
        weaker=("{a} {a.has} stopped planning to {d}",),
        wrong={"done": _UNSURE, "planned": _AGAINST, "ordered": _OPEN},
    ),
    "tried": State(
        said=(
            "{a} tried to {d} but failed", "{a} tried in vain to {d}", "an attempt by {a} to {d} failed",
            "{a} tried without success to {d}", "{a} {a.was} unsuccessful in an attempt to {d}",
        ),
        longer=("opposed by {b}, {a} failed in an attempt to {d}", "for weeks {a} tried to {d}, but did not succeed"),
        weaker=("{a} did not succeed in {d.doing}",),
        wrong={"done": _AGAINST, "ordered": _OPEN, "refused": _UNSURE, "threatened": _OPEN},
    ),
    "done": State(
        said=(
            "{a} {d.did}", "{d.what} was {d.done} by {a}", "{a} {a.has} {d.having_done}",
            "{a} succeeded in {d.doing}",
            "{d.what}, it turned out, was {d.done} by {a}", "{d.what} has been {d.done} by {a}",
        ),
        longer=("despite protests by {b}, {a} went ahead and {d.did}", "{a}, ignoring {b}, {d.did}"),
        weaker=("{d.what} was {d.done}", "{d.what} has been {d.done}", "{a} did not fail to {d}"),
        wrong={"tried": _AGAINST, "refused": _UNSURE, "ordered": _OPEN, "dropped": _UNSURE, "threatened": _OPEN},
    ),
    "ordered": State(
        said=(
            "{a} {a.was} ordered to {d}", "{a} {a.was} told to {d}", "{a} {a.was} given an order to {d}",
            "{a} {a.was} instructed to {d}",
        ),
        longer=("{b} ordered {a} to {d}", "{b} gave {a} an order to {d}", "{a} {a.was} ordered by {b} to {d}"),
        weaker=("there was an order for {a} to {d}",),
        wrong={"barred": _AGAINST, "done": _OPEN, "agreed": _OPEN, "refused": _OPEN, "tried": _OPEN},
    ),
    "barred": State(
        said=(
            "{a} {a.was} ordered not to {d}", "{a} {a.was} told not to {d}", "{a} {a.was} barred from {d.doing}",
            "{a} {a.was} forbidden to {d}",
        ),
        longer=("{b} ordered {a} not to {d}", "{b} barred {a} from {d.doing}", "{a} {a.was} told by {b} not to {d}"),
        weaker=("{a} {a.was} not allowed to {d}",),
        wrong={"ordered": _AGAINST, "agreed": _UNSURE, "done": _UNSURE, "dropped": _OPEN},
    ),
}  # fmt: skip
OUTCOMES = Family(two_deeds, _STATES, (("a", "b", _UNSURE), ("d", "e", _OPEN)))
