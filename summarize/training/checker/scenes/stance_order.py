"""What came first, on which day, since or until when, and from when to when it was put off."""

from __future__ import annotations

from summarize.training.checker.pairs import Label
from summarize.training.checker.scenes.base import Cast
from summarize.training.checker.scenes.stance_nouns import listed
from summarize.training.checker.scenes.stance_states import Family, Fields, State
from summarize.training.checker.scenes.stance_words import WALKS, agents

_SWAPPED: Label = "contradiction"
_NUMBERS = ("two", "three", "four", "five", "six")


def _events(cast: Cast) -> Fields:
    walk = cast.rng.choice(WALKS)
    a, b = agents(cast, walk, 2)
    d, e = cast.rng.sample([deed for deed in walk.deeds if deed.base != "leave"], 2)
    gap = cast.rng.randrange(1, 5)
    first = cast.rng.randrange(len(Cast.DAYS) - gap)
    days = Cast.DAYS[first], Cast.DAYS[first + gap]
    ago = f"{_NUMBERS[gap - 2]} days" if gap > 1 else "a day"
    x, y = ({"a": who, "d": deed} for who, deed in ((a, d), (b, e)))
    return {
        "a": a, "b": b, "d": d, "e": e, "day": days[0], "other": days[1], "gap": ago,
        "x": "{a} {d.did}".format_map(x), "y": "{a} {d.did}".format_map(y),
        "xx": "{a} had {d.having_done}".format_map(x), "yy": "{a} had {d.having_done}".format_map(y),
    }  # fmt: skip


_ORDER = State(
    said=("{x} before {y}", "{y} after {xx}", "after {x}, {y}", "before {y}, {x}", "first {x}, then {y}",
        "{y}; earlier, {xx}"),
    longer=(
        "{x} on {day}, {gap} before {y}", "{y} on {other}, {gap} after {x}", "{x} on {day}; {y} on {other}",
        "on {day}, {x}, and on {other} {y}", "{y}, {gap} after {xx}",
    ),
    weaker=("by the time {y}, {xx}", "{y}, but not before {x}", "{y} later than {a} {d.did}"),
    wrong={"reverse": _SWAPPED},
)  # fmt: skip
_REVERSE = State(
    weaker=(
        "{y} before {x}", "{x} after {yy}", "after {y}, {x}", "before {x}, {y}", "first {y}, then {x}",
        "{x}; earlier, {yy}",
        "by the time {x}, {yy}", "{x}, but not before {y}", "{x} later than {b} {e.did}",
    )
)  # fmt: skip
ORDER = Family(_events, {"order": _ORDER, "reverse": _REVERSE})
DAYS = Family(
    _events,
    {
        "days": State(
            said=("{x} on {day}, and {y} on {other}", "on {other} {y}, {gap} after {x} on {day}",
                "{x} on {day}, {gap} before {y} on {other}"),
            longer=("{x} on {day}. On {other}, {y}", "{y} on {other}. On {day}, {x}"),
            weaker=("{x} on {day}", "on {other}, {y}", "{y} on {other}", "on {day}, {x}", "{y} {gap} after {x}",
                "it was not until {other} that {y}"),
            wrong={"exchanged": _SWAPPED},
        ),
        "exchanged": State(
            weaker=(
                "{x} on {other}", "on {day}, {y}", "{y} on {day}", "on {other}, {x}", "{x} {gap} after {y}",
                "{y} on {day}, and {x} on {other}", "it was not until {other} that {x}",
            )
        ),
    },
)  # fmt: skip

_HELD = listed(
    "the hearing, the final, the vote, the premiere, the launch, the summit, the derby, the strike,"
    "the auction, the trial,"
    "the funeral, the parade, the operation, the state visit, the debate, the referendum, the concert,"
    "the peace talks,"
    "the satellite launch, the shareholders' meeting, the drill, the verdict, the ceremony, the marathon"
)


def _put_off(cast: Cast) -> Fields:
    first, second = sorted(cast.rng.sample(range(7), 2))
    m, n = cast.rng.sample(_HELD, 2)
    return {"m": m, "n": n, "day": Cast.DAYS[first], "other": Cast.DAYS[second], "o": cast.organisation()}


def _moved(old: str, new: str, late: tuple[str, ...], longer: tuple[str, ...], wrong: str) -> State:
    fixed = (
        f"the date of {{m}} was changed from {{{old}}} to {{{new}}}",
        f"{{m}} was moved from {{{old}}} to {{{new}}}",
    )
    weaker = (
        f"{{m}} will no longer be held on {{{old}}}",
        f"{{m}} will not be on {{{old}}}",
        f"{{m}} is now due on {{{new}}}",
    )
    return State((*fixed, *late), longer, weaker, wrong={wrong: _SWAPPED})


MOVED = Family(
    _put_off,
    {
        "later": _moved("day", "other", ("{m} was postponed from {day} to {other}",
        "{m}, planned for {day}, was put off until {other}"),
                        ("at the request of {o}, {m} was postponed from {day} to {other}",), "earlier"),
        "earlier": _moved("other", "day", ("{m} was brought forward from {other} to {day}",
        "{m}, planned for {other}, was brought forward to {day}"),
                          ("at the request of {o}, {m} was brought forward from {other} to {day}",), "later"),
    },
)  # fmt: skip
