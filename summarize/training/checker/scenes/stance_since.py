"""Since or until when, and for the first time since when."""

from __future__ import annotations

from summarize.training.checker.pairs import Label
from summarize.training.checker.scenes.base import Cast
from summarize.training.checker.scenes.stance_matters import PLACES
from summarize.training.checker.scenes.stance_states import Family, Fields, State

_SWAPPED: Label = "contradiction"


def _years(cast: Cast) -> Fields:
    m, n = cast.rng.sample(PLACES, 2)
    return {"m": m, "n": n, "day": cast.day(), "year": cast.rng.randrange(1950, 2020), "a": cast.rng.choice(_FEATS)}


_FEATS = (
    "unemployment fell", "the team won the cup", "the river froze", "the party lost the election",
    "the orchestra played abroad",
    "the company made a loss", "interest rates rose", "the border was opened", "the volcano erupted",
    "the court sat at night",
    "the miners went on strike", "measles broke out", "the festival was cancelled", "a woman led the union",
    "the king spoke in parliament",
)  # fmt: skip
SINCE = Family(
    _years,
    {
        "since": State(
            said=("{m} has been closed since {day}", "{m} closed on {day} and has not reopened",
                "since {day}, {m} has been closed"),
            weaker=("{m} closed on {day}", "{m} has not been open since {day}", "{m} is not open"),
            wrong={"until": _SWAPPED},
        ),
        "until": State(
            said=("{m} was closed until {day} and then reopened", "{m} reopened on {day}",
                "{m}, closed until {day}, is open again"),
            weaker=("{m} has been open since {day}", "on {day}, {m} reopened", "{m} is no longer closed"),
            wrong={"since": _SWAPPED},
        ),
    },
    (("m", "n", "neutral"),),
)  # fmt: skip
FIRST = Family(
    _years,
    {
        "again": State(
            said=("{a} for the first time since {year}", "for the first time since {year}, {a}",
                "{a}, which had not happened since {year}"),
            longer=("{a} on {day}, something last seen in {year}",),
            weaker=("the last time {a} was in {year}", "it was not the first time that {a}"),
            wrong={"never": _SWAPPED},
        ),
        "never": State(
            said=("{a} for the first time ever", "for the first time in history, {a}",
                "{a}, which had never happened before"),
            weaker=("never before had it happened that {a}", "until then it had not happened that {a}"),
            wrong={"again": _SWAPPED},
        ),
    },
)  # fmt: skip
