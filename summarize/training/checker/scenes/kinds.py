"""All kinds of scenes, by the name that their pairs carry."""

from __future__ import annotations

from summarize.training.checker.scenes import role_kinds, stance_kinds
from summarize.training.checker.scenes.base import SceneKind

KINDS: dict[str, SceneKind] = {**role_kinds.KINDS, **stance_kinds.KINDS}
