"""All kinds of wrong claims, by the name that their pairs carry."""

from __future__ import annotations

from summarize.training.checker.minimal.agent import wrong_agents, wrong_places
from summarize.training.checker.minimal.attribution import wrong_speakers
from summarize.training.checker.minimal.base import Kind
from summarize.training.checker.minimal.fusion import wrong_fusions, wrong_objects
from summarize.training.checker.minimal.invention import wrong_additions
from summarize.training.checker.minimal.modality import wrong_modality
from summarize.training.checker.minimal.name import wrong_names
from summarize.training.checker.minimal.negation import wrong_polarity
from summarize.training.checker.minimal.number import wrong_numbers
from summarize.training.checker.minimal.opposite import wrong_opposites
from summarize.training.checker.minimal.rounding import wrong_rounding
from summarize.training.checker.minimal.scope import wrong_scopes
from summarize.training.checker.minimal.time import wrong_times

KINDS: dict[str, Kind] = {
    "number": wrong_numbers,
    "name": wrong_names,
    "agent": wrong_agents,
    "negation": wrong_polarity,
    "opposite": wrong_opposites,
    "time": wrong_times,
    "modality": wrong_modality,
    "attribution": wrong_speakers,
    "invention": wrong_additions,
    "fusion": wrong_fusions,
    "object": wrong_objects,
    "permutation": wrong_places,
    "scope": wrong_scopes,
    "rounding": wrong_rounding,
}
WEIGHTS = {
    "number": 4.0,
    "name": 1.5,
    "agent": 20.0,
    "negation": 0.4,
    "opposite": 3.0,
    "time": 4.0,
    "modality": 8.0,
    "attribution": 3.0,
    "invention": 1.5,
    "fusion": 3.0,
    "object": 1.5,
    "permutation": 4.0,
    "scope": 5.0,
    "rounding": 8.0,
}
"""How readily a kind is taken where several are possible; rare kinds more readily."""
