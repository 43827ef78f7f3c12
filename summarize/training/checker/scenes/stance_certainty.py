"""How sure it is: suspected, unclear, ruled out or established, and what merely came after what."""

from __future__ import annotations

from summarize.training.checker.scenes.base import Cast
from summarize.training.checker.scenes.stance_nouns import listed, many, one
from summarize.training.checker.scenes.stance_states import Family, Fields, State

_CAUSES = {
    "the fire": "arson, a gas leak, a faulty heater, a short circuit, a cigarette, a lightning strike, a firework",
    "the crash": "pilot error, black ice, a burst tyre, engine failure, a bird strike, fog, a computer fault,sabotage",
    "the outbreak": "contaminated water, raw milk, a batch of eggs, an infected traveller, poor hygiene,a lab accident",
    "the blackout": "a cyber attack, a storm, a fallen tree, a software error, a fire at a substation, vandalism",
    "the collapse of the bridge": "heavy rain, metal fatigue, an overloaded lorry, poor maintenance, an earthquake",
    "the slump in sales": "the strike, higher prices, bad weather, a boycott, a shortage of parts, a rumour",
    "the death of the fish": "a chemical spill, low oxygen, an algal bloom, a heatwave, a parasite",
    "the delay": "a signal fault, a strike, a missing part, a data leak, a dispute over pay",
    "the explosion": "a gas leak, a bomb, a chemical reaction, a faulty boiler, a drone strike, stored fertiliser",
    "the injury": "a hard pitch, a clumsy tackle, a fall, overtraining, a broken ski",
    "the flood": "a burst pipe, a blocked drain, melting snow, a broken dam, days of rain",
    "the defeat": "a goalkeeping error, a red card, tired players, poor tactics, a disputed penalty",
}
_TELLERS = (
    *(many(text, "who") for text in listed("investigators, the police, experts, officials, engineers, researchers")),
    *(one(text) for text in listed("the ministry, the agency, the commission, the operator, the inquiry, the company")),
)  # fmt: skip


def _caused(cast: Cast) -> Fields:
    event, causes = cast.rng.choice(list(_CAUSES.items()))
    c, k = cast.rng.sample(listed(causes), 2)
    return {"e": event, "c": c, "k": k, "i": cast.rng.choice(_TELLERS)}


CAUSE = Family(
    _caused,
    {
        "fact": State(
            said=("{c} caused {e}", "{e} was caused by {c}", "{e} was the result of {c}", "{c} led to {e}"),
            longer=("{i} {i.has} established that {e} was caused by {c}", "{i} confirmed that {c} caused {e}"),
            weaker=("{c} did play a part in {e}",),
            wrong={"excluded": "not_entailment", "unclear": "not_entailment", "joined": "not_entailment"},
        ),
        "suspected": State(
            said=(
                "{i} suspect{i.s} that {c} caused {e}", "{i} believe{i.s} that {e} may have been caused by {c}",
                "{e} may have been caused by {c}, according to {i}", "{c} is suspected by {i} of having caused {e}",
                "{i} suspect{i.s} {c} as the cause of {e}",
            ),
            longer=("{i} suspect{i.s} that {c}, rather than {k}, caused {e}",
                "{c}, {i} believe{i.s}, could have caused {e}"),
            weaker=("{c} may have caused {e}", "{c} is a possible cause of {e}",
                "{i} {i.has} not ruled out {c} as the cause of {e}"),
            wrong={"fact": "neutral", "excluded": "contradiction", "joined": "neutral"},
        ),
        "unclear": State(
            said=(
                "{i} {i.do} not know whether {c} caused {e}", "it is not clear to {i} whether {e} was caused by {c}",
                "{i} cannot say whether {c} caused {e}", "whether {c} caused {e} is unclear to {i}",
            ),
            longer=("{i} {i.do} not yet know whether {c} caused {e} or whether there was another reason",),
            loose=("{i} {i.has} not established that {c} caused {e}",  # nor has who ruled it out
                "{i} {i.has} not ruled out {c} as the cause of {e}"),  # nor has who confirmed it
            wrong={"fact": "neutral", "excluded": "not_entailment", "joined": "neutral"},
        ),
        "excluded": State(
            said=(
                "{i} {i.has} ruled out {c} as the cause of {e}", "{c} has been ruled out by {i} as the cause of {e}",
                "{i} {i.be} certain that {c} did not cause {e}", "{i} {i.be} sure that {e} was not caused by {c}",
            ),
            longer=("{i}, {i.which} had suspected {c} at first, {i.has} ruled it out as the cause of {e}",),
            weaker=("{i} {i.do} not believe that {c} caused {e}",
                "{i} no longer think{i.s} that {c} could have caused {e}"),
            wrong={"fact": "contradiction", "suspected": "contradiction", "unclear": "contradiction"},
        ),
        "joined": State(weaker=("{i} blamed {k} for {e}", "{e} was caused by {k}", "{k} led to {e}",
        "{e} happened because of {k}")),
    },
)  # fmt: skip

_COME = ("{x} came shortly after {y}", "{x} followed {y}", "{y} was followed by {x}", "{y} came shortly before {x}")


def _sequence(cast: Cast) -> Fields:
    x, y = cast.rng.choice(_SEQUENCES)
    return {"x": x, "y": y, "o": cast.organisation()}


_SEQUENCES = tuple(
    (x, y)
    for xs, ys in (
        ("the resignation, the arrest, the dismissal", "the leak, the interview, the party congress, the vote"),
        ("the fall in the share price, the strike, the closure", "the merger, the profit warning, the price rise"),
        ("the attack, the march, the riot, the curfew", "the verdict, the speech, the funeral, the election"),
        ("the death, the collapse, the illness", "the injection, the marathon, the banquet, the operation"),
        ("the power cut, the evacuation, the landslide", "the storm, the explosion, the drill, the earthquake"),
        ("the transfer, the defeat, the protest", "the quarrel, the injury, the ban, the cup final"),
    )
    for x in listed(xs)
    for y in listed(ys)
)
SEQUENCE = Family(
    _sequence,
    {
        "after": State(
            said=_COME, longer=("{x}, about which {o} reported, came hours after {y}", "hours after {y} came {x}"),
            weaker=("{y} was not preceded by {x}", "{x} came after {y}", "{y} came before {x}"),
            wrong={"because": "neutral", "unrelated": "neutral"},
        ),
        "because": State(
            said=("{x} was caused by {y}", "{y} caused {x}", "{y} was the reason for {x}",
                "{x} was the result of {y}"),
            longer=("{o} said {y} was the reason for {x}",),
            weaker=("{x} was not unrelated to {y}", "{x} happened because of {y}", "{y} was behind {x}"),
            wrong={"unrelated": "contradiction"},
        ),
        "unrelated": State(
            said=("{x} was not the result of {y}", "{x} was not caused by {y}", "{y} was not the reason for {x}"),
            longer=("{x}, which came after {y}, was unrelated to it",),
            wrong={"because": "contradiction"},
        ),
    },
)  # fmt: skip
