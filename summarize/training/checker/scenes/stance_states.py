"""Scenes from states that exclude each other: each can be told and claimed in many ways, so no word tells the label."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from random import Random

from summarize.training.checker.minimal.base import Wrong
from summarize.training.checker.pairs import Label
from summarize.training.checker.scenes.base import Cast, Scene, SceneKind
from summarize.training.checker.scenes.stance_frames import sentence, tell, tell_both

Fields = Mapping[str, object]
FieldsOf = Callable[[Cast], Fields]


@dataclass(frozen=True)
class State:
    """Patterns that say the same.

    ``said``: for reports and claims; ``longer``: only for reports, they say more; ``weaker``: only for claims, they say
    less, and a state with these alone is never told; ``loose``: only for true claims, as other states allow them too.
    ``wrong`` gives the label of other states' claims when this state is what was told.
    """

    said: tuple[str, ...] = ()
    longer: tuple[str, ...] = ()
    weaker: tuple[str, ...] = ()
    loose: tuple[str, ...] = ()
    wrong: Mapping[str, Label] = field(default_factory=dict)

    @property
    def told(self) -> tuple[str, ...]:
        """All patterns that a report may use."""
        return self.said + self.longer

    @property
    def claims(self) -> tuple[str, ...]:
        """All patterns that a claim may use."""
        return self.said + self.weaker


@dataclass(frozen=True)
class Family:
    """States of one matter. ``exchanges``: two fields that a wrong claim may exchange, and the label it then has."""

    fields: FieldsOf
    states: Mapping[str, State]
    exchanges: tuple[tuple[str, str, Label], ...] = ()


def alone(family: Family) -> SceneKind:
    """Scenes that tell one state."""

    def scene(cast: Cast) -> Scene:
        rng, fields = cast.rng, family.fields(cast)
        state = family.states[rng.choice([name for name, state in family.states.items() if state.told])]
        told = rng.choice(state.told)
        reworded = [claim.format_map(fields) for claim in state.claims + state.loose if claim != told]
        true = rng.sample(reworded, min(len(reworded), rng.choice((2, 3))))
        found = _other_states(family, state, fields, rng) + _exchanged(family, state, fields, rng)
        wrong = list({claim.text: claim for claim in found}.values())
        return _scene(tell(told.format_map(fields), cast), true, rng.sample(wrong, min(len(wrong), rng.choice((2, 3)))))

    return scene


def opposed(family: Family, key: str, other: str) -> SceneKind:
    """Scenes that tell two states, one of the field ``key``, one of ``other``; wrong claims exchange the two."""
    pairs = [(x, y) for x, state in family.states.items() for y in state.wrong if x in family.states[y].wrong]

    def scene(cast: Cast) -> Scene:
        rng, fields = cast.rng, family.fields(cast)
        others = {**fields, key: fields[other]}
        names = rng.choice(pairs)
        x, y = (family.states[name] for name in names)
        told = rng.choice(x.said), rng.choice(y.said)
        # A claim without the field would be true of the one when it is wrong of the other.
        claims_x, claims_y = ([form for form in state.claims if f"{{{key}" in form] for state in (x, y))
        true = [rng.choice(claims_x).format_map(fields), rng.choice(claims_y).format_map(others)]
        wrong = [
            Wrong(rng.choice((told[1], rng.choice(claims_y))).format_map(fields), x.wrong[names[1]]),
            Wrong(rng.choice((told[0], rng.choice(claims_x))).format_map(others), y.wrong[names[0]]),
        ]
        both = tell_both(told[0].format_map(fields), told[1].format_map(others), str(fields.get("a", fields[key])), rng)
        return _scene(both, true, wrong)

    return scene


def _other_states(family: Family, state: State, fields: Fields, rng: Random) -> list[Wrong]:
    return [
        Wrong(claim.format_map(fields), label)
        for name, label in state.wrong.items()
        for claim in rng.sample(family.states[name].claims, min(len(family.states[name].claims), 2))
    ]


def _exchanged(family: Family, state: State, fields: Fields, rng: Random) -> list[Wrong]:
    found = []
    for left, right, label in family.exchanges:
        swapped = {**fields, left: fields[right], right: fields[left]}
        changed = [form for form in state.claims if form.format_map(swapped) != form.format_map(fields)]
        found += [Wrong(form.format_map(swapped), label) for form in rng.sample(changed, min(len(changed), 1))]
    return found


def _scene(told: str, true: list[str], wrong: list[Wrong]) -> Scene:
    claims = tuple(dict.fromkeys(sentence(claim) for claim in true))
    return Scene(told, claims, tuple(Wrong(sentence(claim.text), claim.label) for claim in wrong))
