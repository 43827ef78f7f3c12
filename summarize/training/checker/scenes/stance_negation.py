"""Stances and their opposites; either side is told with "not" and without."""

from __future__ import annotations

from summarize.training.checker.pairs import Label
from summarize.training.checker.scenes.base import Cast
from summarize.training.checker.scenes.stance_matters import CRIMES, MATTERS, PLACES
from summarize.training.checker.scenes.stance_nouns import one
from summarize.training.checker.scenes.stance_states import Family, Fields, State
from summarize.training.checker.scenes.stance_words import WALKS, agents

Ways = tuple[str, ...]


def _stance(cast: Cast) -> Fields:
    walk = cast.rng.choice(WALKS)
    (a, b), (m, n) = agents(cast, walk, 2), cast.rng.sample(MATTERS, 2)
    d, e = cast.rng.sample(walk.deeds, 2)
    return {"a": a, "b": b, "m": m, "n": n, "d": d, "e": e, "r": cast.rng.choice(_REASONS)}


_REASONS = ("the cost", "the timing", "the risks", "the lack of detail", "the effect on families", "the legal advice")


def _accused(cast: Cast) -> Fields:
    crime, other = cast.rng.sample(CRIMES, 2)
    names = [one(cast.person(), "who"), one(cast.rng.choice(ACCUSED), "who")]
    a, b = cast.rng.sample(names, 2)
    return {"a": a, "b": b, "m": crime, "n": other}


ACCUSED = (
    "the former mayor", "the banker", "the doctor", "the night guard", "the actor", "the driver", "the accountant",
    "the teacher", "the priest", "the pilot", "the trainer", "the lawyer", "the landlord", "the student",
    "the neighbour",
)  # fmt: skip


def _place(cast: Cast) -> Fields:
    m, n = cast.rng.sample(PLACES, 2)
    return {"m": m, "n": n, "r": cast.rng.choice(_CAUSES), "y": cast.rng.choice(("week", "month", "summer", "year"))}


_CAUSES = ("the storm", "the strike", "the fire", "the rebuilding", "the flood", "the power cut", "the security alert")


def sides(
    first: Ways, second: Ways, longer: tuple[Ways, Ways] = ((), ()), weaker: tuple[Ways, Ways] = ((), ())
) -> dict[str, State]:
    """Two states that cannot both hold."""
    against: Label = "contradiction"
    return {
        "first": State(first, longer[0], weaker[0], wrong={"second": against}),
        "second": State(second, longer[1], weaker[1], wrong={"first": against}),
    }


_OTHER: tuple[tuple[str, str, Label], ...] = (("a", "b", "neutral"), ("m", "n", "neutral"))

STANCES = {
    "supports": Family(_stance, sides(
        ("{a} support{a.s} {m}", "{a} {a.be} in favour of {m}", "{a} back{a.s} {m}", "{m} has the support of {a}",
            "{m} is backed by {a}"),
        ("{a} oppose{a.s} {m}", "{a} {a.be} against {m}", "{a} object{a.s} to {m}", "{m} is opposed by {a}",
            "{a} {a.be} opposed to {m}"),
        (("{m}, which {a} support{a.s}, was debated for hours", "despite {r}, {a} support{a.s} {m}"),
         ("{m}, which {a} oppose{a.s}, was debated for hours", "because of {r}, {a} {a.be} against {m}")),
        (("{a} {a.do} not oppose {m}", "{a} {a.be} not against {m}"), ("{a} {a.do} not support {m}",
            "{a} {a.be} not in favour of {m}")),
    ), _OTHER),
    "approved": Family(_stance, sides(
        ("{a} approved {m}", "{m} was approved by {a}", "{a} gave approval to {m}", "{m} won the approval of {a}",
            "{a} accepted {m}"),
        ("{a} rejected {m}", "{m} was rejected by {a}", "{a} threw out {m}", "{m} was turned down by {a}",
            "{a} voted down {m}"),
        (("{m}, which {a} approved without changes, had been delayed for a year", "despite {r}, {a} approved {m}"),
         ("{m}, which {a} rejected, had been delayed for a year", "citing {r}, {a} rejected {m}")),
        (("{a} did not reject {m}", "{m} was not rejected by {a}"), ("{a} did not approve {m}",
            "{m} was not approved by {a}", "{a} did not accept {m}")),
    ), _OTHER),
    "welcomed": Family(_stance, sides(
        ("{a} welcomed {m}", "{a} praised {m}", "{m} was welcomed by {a}", "{m} drew praise from {a}",
            "{a} spoke well of {m}"),
        ("{a} criticised {m}", "{a} attacked {m}", "{m} was criticised by {a}", "{m} drew criticism from {a}",
            "{a} condemned {m}"),
        (("asked about it by {b}, {a} welcomed {m}",), ("asked about it by {b}, {a} criticised {m}",
            "citing {r}, {a} criticised {m}")),
        (("{a} {a.was} pleased with {m}",), ("{a} {a.was} not pleased with {m}", "{a} did not praise {m}",
            "{a} did not welcome {m}")),
    ), _OTHER),
    "confirmed": Family(_stance, sides(
        ("{a} confirmed having {d.having_done}", "{a} acknowledged having {d.having_done}",
            "{a} confirmed reports of having {d.having_done}"),
        ("{a} denied having {d.having_done}", "{a} {a.has} denied {d.doing}",
            "{a} rejected reports of having {d.having_done}"),
        (("asked by {b}, {a} confirmed having {d.having_done}",), ("asked by {b}, {a} denied having {d.having_done}",)),
        (("{a} did not deny having {d.having_done}", "{a} did not deny {d.doing}"),
         ("{a} did not confirm having {d.having_done}", "{a} did not admit {d.doing}",
             "{a} did not acknowledge {d.doing}")),
    ), (("a", "b", "neutral"),)),
    "guilty": Family(_accused, sides(
        ("{a} was convicted of {m}", "{a} was found guilty of {m}", "a jury found {a} guilty of {m}",
            "a court convicted {a} of {m}"),
        ("{a} was acquitted of {m}", "{a} was found not guilty of {m}", "a jury found {a} not guilty of {m}",
            "a court cleared {a} of {m}"),
        (("{a}, who had denied {m}, was found guilty of it", "after a trial of six weeks, {a} was convicted of {m}"),
         ("{a}, who had been accused of {m}, was acquitted of it",
             "after a trial of six weeks, {a} was cleared of {m}")),
        (("{a} was not cleared of {m}", "{a} was not acquitted of {m}"), ("{a} was not convicted of {m}",
            "{a} was not found guilty of {m}")),
    ), _OTHER),
    "admitted": Family(_accused, sides(
        ("{a} admitted {m}", "{a} pleaded guilty to {m}", "{a} confessed to {m}",
            "{a} entered a guilty plea over {m}"),
        ("{a} denied {m}", "{a} pleaded not guilty to {m}", "{a} denied a charge of {m}",
            "{a} entered a plea of not guilty to {m}"),
        (("in court, {a} admitted {m}", "{a}, who is on trial with {b}, admitted {m}"),
         ("in court, {a} denied {m}", "{a}, who is on trial with {b}, denied {m}")),
        (("{a} did not deny {m}",), ("{a} did not admit {m}", "{a} did not confess to {m}",
            "{a} did not plead guilty to {m}")),
    ), _OTHER),
    "open": Family(_place, sides(
        ("{m} is open again", "{m} has reopened", "{m} is no longer closed", "{m} has been reopened"),
        ("{m} is still closed", "{m} has not reopened yet", "{m} remains closed", "{m} has yet to reopen"),
        (("{m}, which was shut by {r}, is open again", "{m} has reopened, a {y} after {r}",
            "unlike {n}, {m} is open again"),
         ("{m}, which was shut by {r}, remains closed", "{m} is still closed, a {y} after {r}",
             "unlike {n}, {m} is still closed")),
        (("{m} does not remain closed",), ("{m} is not open yet", "{m} is not open", "{m} has not reopened")),
    ), (("m", "n", "not_entailment"),)),
    "unhurt": Family(_place, sides(
        ("no one was hurt in {r} at {m}", "{r} at {m} left no one injured", "{r} at {m} caused no injuries",
            "nobody was injured in {r} at {m}"),
        ("people were hurt in {r} at {m}", "{r} at {m} left several people injured", "{r} at {m} caused injuries",
            "several people were injured in {r} at {m}"),
        (("everyone escaped unharmed from {r} at {m}",), ("not everyone escaped unharmed from {r} at {m}",)),
        (("{r} at {m} did not injure anyone",), ("{r} at {m} was not without injuries",)),
    ), (("m", "n", "neutral"),)),
}  # fmt: skip
