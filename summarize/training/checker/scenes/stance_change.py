"""From how much to how much."""

from __future__ import annotations

from summarize.training.checker.pairs import Label
from summarize.training.checker.scenes.base import Cast
from summarize.training.checker.scenes.stance_nouns import listed
from summarize.training.checker.scenes.stance_states import Family, Fields, State

_AGAINST: Label = "contradiction"
_MEASURES = listed(
    "the price of a ticket, the number of members, the number of jobs, attendance, the monthly rent, output,"
    "the number of complaints, the daily number of flights, the number of patients,"
    "the water level in centimetres, the fine,"
    "the number of burglaries, the average wait in days, the number of seats, the share price, the number of wolves,"
    "the number of troops, the cost of a licence, the number of tonnes shipped, the number of applicants,"
    "the toll charge"
)


def _change(cast: Cast) -> Fields:
    q, qq = cast.rng.sample(_MEASURES, 2)
    low = cast.rng.randrange(20, 400)
    return {
        "q": q, "qq": qq, "low": low, "high": low + cast.rng.randrange(10, low), "half": low * 2,
        "o": cast.organisation(), "p": cast.place(),
    }  # fmt: skip


CHANGE = Family(
    _change,
    {
        "rose": State(
            said=("{q} rose from {low} to {high}", "{q} went up from {low} to {high}",
                "{q}, previously {low}, rose to {high}", "from {low}, {q} climbed to {high}"),
            longer=("in {p}, {q} rose to {high} from {low} a year ago",
                "{o} reported that {q} increased from {low} to {high}"),
            weaker=("{q} increased", "{q} did not fall", "{q} was higher than before", "{q} was no longer {low}",
                "{q} stood at {high} in the end"),
            wrong={"fell": _AGAINST},
        ),
        "fell": State(
            said=("{q} fell from {high} to {low}", "{q} went down from {high} to {low}",
                "{q}, previously {high}, fell to {low}", "from {high}, {q} dropped to {low}"),
            longer=("in {p}, {q} fell to {low} from {high} a year ago",
                "{o} reported that {q} decreased from {high} to {low}"),
            weaker=("{q} decreased", "{q} did not rise", "{q} was lower than before", "{q} was no longer {high}",
                "{q} stood at {low} in the end"),
            wrong={"rose": _AGAINST},
        ),
        "doubled": State(
            said=("{q} doubled from {low} to {half}", "{q} rose from {low} to {half}",
                "{q}, previously {low}, doubled to {half}"),
            longer=("{o} said that {q} had doubled to {half} from {low}",),
            weaker=("{q} doubled", "{q} was twice as high as before", "{q} did not fall", "{q} increased"),
            wrong={"halved": _AGAINST},
        ),
        "halved": State(
            said=("{q} was halved from {half} to {low}", "{q} fell from {half} to {low}",
                "{q}, previously {half}, was halved to {low}"),
            longer=("{o} said that {q} had been halved to {low} from {half}",),
            weaker=("{q} was halved", "{q} was half of what it had been", "{q} did not rise", "{q} decreased"),
            wrong={"doubled": _AGAINST},
        ),
    },
)  # fmt: skip
