"""All kinds of scenes, by family and by the name that their pairs carry."""

from __future__ import annotations

from collections.abc import Mapping

from summarize.training.checker.scenes import role_kinds, stance_kinds
from summarize.training.checker.scenes.base import SceneKind

Family = Mapping[str, SceneKind]

FAMILIES: tuple[Family, ...] = (role_kinds.KINDS, stance_kinds.KINDS)
"""Who did what, and how things stand: as many scenes of the one as of the other, though its kinds are fewer."""
