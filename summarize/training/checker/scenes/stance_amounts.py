"""More or fewer than how many, and how many out of all."""

from __future__ import annotations

from summarize.training.checker.pairs import Label
from summarize.training.checker.scenes.base import Cast
from summarize.training.checker.scenes.stance_nouns import listed
from summarize.training.checker.scenes.stance_states import Family, Fields, State

_AGAINST: Label = "contradiction"


_GROUPS = listed(
    "passengers, miners, villagers, protesters, workers, pupils, players, soldiers, prisoners, patients,"
    "delegates, sailors,"
    "witnesses, climbers, hostages, nurses, students, fans, jurors, residents, farmers, tourists, refugees,"
    "pilots, divers"
)
_FATES = listed(
    "rescued, arrested, injured, dismissed, released, questioned, evacuated, vaccinated, fined, suspended,"
    "flown home, paid,"
    "treated in hospital, invited, tested, identified, honoured, deported, trained, disqualified, named, promoted"
)
_SMALL = ("two", "three", "four", "five", "six", "seven", "eight", "nine")


def _bound(cast: Cast) -> Fields:
    n = cast.rng.randrange(3, 60) * 10
    return {
        "g": cast.rng.choice(_GROUPS), "f": cast.rng.choice(_FATES), "n": n,
        "more": n + cast.rng.randrange(1, 9) * 10,
        "dozens": "dozens" if n < 200 else "hundreds", "hosts": "hundreds" if n < 100 else "thousands",
        "less": n - cast.rng.randrange(1, n // 10) * 10, "p": cast.place(), "o": cast.organisation(),
    }  # fmt: skip


BOUND = Family(
    _bound,
    {
        "above": State(
            said=("more than {n} {g} were {f}", "over {n} {g} were {f}",
                "the number of {g} who were {f} was higher than {n}", "upwards of {n} {g} were {f}"),
            longer=("more than {n} {g} were {f} in the end", "{o} said that the number of {g} {f} was above {n}"),
            weaker=("{dozens} of {g} were {f}", "at least {n} {g} were {f}", "no fewer than {n} {g} were {f}",
                "more than {less} {g} were {f}",
                "at least {less} {g} were {f}"),
            wrong={"not above": _AGAINST, "far above": "neutral"},
        ),
        "below": State(
            said=("fewer than {n} {g} were {f}", "under {n} {g} were {f}",
                "the number of {g} who were {f} was lower than {n}"),
            longer=("fewer than {n} {g} were {f} in the end", "{o} said that the number of {g} {f} was below {n}"),
            weaker=("at most {n} {g} were {f}", "up to {n} {g} were {f}", "no more than {n} {g} were {f}",
                "fewer than {more} {g} were {f}"),
            wrong={"above": "not_entailment", "far below": "neutral"},
        ),
        "exact": State(
            said=("{n} {g} were {f}", "the number of {g} who were {f} was {n}", "a total of {n} {g} were {f}",
                "exactly {n} {g} were {f}"),
            longer=("{n} {g} were {f} in the end", "{o} put the number of {g} {f} at {n}"),
            weaker=("{dozens} of {g} were {f}", "at least {n} {g} were {f}", "more than {less} {g} were {f}",
                "fewer than {more} {g} were {f}",
                "at most {more} {g} were {f}", "no more than {n} {g} were {f}"),
            wrong={"far above": _AGAINST, "far below": _AGAINST},
        ),
        "not above": State(weaker=("fewer than {n} {g} were {f}", "at most {n} {g} were {f}",
        "no more than {n} {g} were {f}", "up to {n} {g} were {f}")),
        "far above": State(weaker=("{hosts} of {g} were {f}", "more than {more} {g} were {f}",
        "at least {more} {g} were {f}",
        "no fewer than {more} {g} were {f}", "{more} {g} were {f}")),
        "far below": State(weaker=("a handful of {g} were {f}", "only a few {g} were {f}",
        "fewer than {less} {g} were {f}", "at most {less} {g} were {f}",
        "no more than {less} {g} were {f}", "{less} {g} were {f}")),
    },
)  # fmt: skip


def _share(cast: Cast) -> Fields:
    few = cast.rng.randrange(2, 10)
    n = cast.rng.randrange(few + 12, 90)
    g, gg = cast.rng.sample(_GROUPS, 2)
    return {
        "g": g, "gg": gg, "f": cast.rng.choice(_FATES), "n": n, "few": _SMALL[few - 2], "rest": n - few,
        "p": cast.place(), "o": cast.organisation(),
    }  # fmt: skip


SHARE = Family(
    _share,
    {
        "most": State(
            said=("all but {few} of the {n} {g} were {f}", "of the {n} {g}, {rest} were {f}",
                "{rest} of the {n} {g} were {f}", "all of the {n} {g} except {few} were {f}"),
            longer=("{o} said that of {n} {g} in {p}, all but {few} were {f}",
                "in {p}, {rest} of {n} {g} were {f}, leaving {few} who were not"),
            loose=("most of the {g} were {f}", "not all {g} were {f}", "{few} of the {n} {g} were not {f}",
                "more than half of the {g} were {f}", "the majority of the {g} were {f}"),
            wrong={"few": _AGAINST, "every": _AGAINST, "minority": _AGAINST},
        ),
        "few": State(
            said=("{few} of the {n} {g} were {f}", "of the {n} {g}, {few} were {f}",
                "{rest} of the {n} {g} were not {f}", "all but {few} of the {n} {g} were not {f}"),
            longer=("{o} said that of {n} {g} in {p}, just {few} were {f}",
                "in {p}, {few} of {n} {g} were {f}, leaving {rest} who were not"),
            loose=("most of the {g} were not {f}", "not all {g} were {f}", "fewer than half of the {g} were {f}",
                "only some of the {g} were {f}"),
            wrong={"most": _AGAINST, "every": _AGAINST, "majority": _AGAINST},
        ),
        "every": State(
            said=("all of the {n} {g} were {f}", "every one of the {n} {g} was {f}", "all {n} {g} were {f}",
                "of the {n} {g}, none was left who was not {f}"),
            longer=("{o} said that all {n} {g} in {p} were {f}", "the {n} {g} in {p} were all {f}"),
            loose=("most of the {g} were {f}", "no one among the {g} was not {f}", "all of the {g} were {f}",
                "more than half of the {g} were {f}"),
            wrong={"few": _AGAINST, "most": _AGAINST, "minority": _AGAINST, "part": _AGAINST},
        ),
        "majority": State(weaker=("most of the {g} were {f}", "more than half of the {g} were {f}",
        "the majority of the {g} were {f}")),
        "minority": State(weaker=("most of the {g} were not {f}", "fewer than half of the {g} were {f}")),
        "part": State(weaker=("not all {g} were {f}", "some of the {g} were not {f}",
        "only some of the {g} were {f}")),
    },
)  # fmt: skip
