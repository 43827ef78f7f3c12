"""Who is accused, convicted, cleared, or has admitted or denied it."""

from __future__ import annotations

from summarize.training.checker.scenes.base import Cast
from summarize.training.checker.scenes.stance_matters import CRIMES
from summarize.training.checker.scenes.stance_negation import ACCUSED
from summarize.training.checker.scenes.stance_nouns import Noun, one
from summarize.training.checker.scenes.stance_states import Family, Fields, State


def _charged(cast: Cast) -> Fields:
    m, n = cast.rng.sample(CRIMES, 2)
    names: list[Noun] = cast.rng.sample([one(cast.person(), "who"), one(cast.rng.choice(ACCUSED), "who")], 2)
    return {"a": names[0], "b": names[1], "m": m, "n": n}


CHARGE = Family(
    _charged,
    {
        "accused": State(
            said=("{a} is accused of {m}", "{a} stands accused of {m}", "prosecutors accuse {a} of {m}",
                "{a} faces an accusation of {m}"),
            longer=("{a}, who is in custody, is accused of {m}", "{a}, a friend of {b}, is accused of {m}"),
            weaker=("there is an accusation of {m} against {a}",),
            wrong={"guilty": "neutral", "cleared": "not_entailment", "admitted": "neutral"},
        ),
        "guilty": State(
            said=("{a} was found guilty of {m}", "{a} was convicted of {m}", "a court convicted {a} of {m}"),
            longer=("{a}, who had denied it, was convicted of {m}",),
            weaker=("{a} was not acquitted of {m}",),
            wrong={"cleared": "contradiction"},
        ),
        "cleared": State(
            said=("{a} was cleared of {m}", "{a} was acquitted of {m}", "a court cleared {a} of {m}"),
            longer=("{a}, who had been accused of it for years, was acquitted of {m}",),
            weaker=("{a} was not convicted of {m}",),
            wrong={"guilty": "contradiction"},
        ),
        "admitted": State(
            said=("{a} has confessed to {m}", "{a} has admitted {m}", "{a} made a confession of {m}"),
            longer=("in tears, {a} confessed to {m}", "questioned for hours, {a} admitted {m}"),
            weaker=("{a} has not denied {m}",),
            wrong={"denied": "contradiction", "cleared": "neutral"},
        ),
        "denied": State(
            said=("{a} has denied {m}", "{a} has rejected accusations of {m}",
                "accusations of {m} were rejected by {a}"),
            longer=("{a}, who is accused of {m}, has denied it",),
            weaker=("{a} has not confessed to {m}", "{a} has not admitted {m}"),
            wrong={"admitted": "contradiction", "guilty": "neutral"},
        ),
    },
    (("a", "b", "neutral"), ("m", "n", "neutral")),
)  # fmt: skip
