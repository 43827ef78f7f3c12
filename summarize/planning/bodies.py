"""Nouns that news has as subjects though they are nobody: bodies that act, and texts that say something."""

from __future__ import annotations

from summarize.checker.facts.words import vocabulary

BODIES = frozenset(
    vocabulary(
        "administration agency army association authority board campaign channel club commission committee company "
        "congress council country court department firm government group house jury league legislature ministry "
        "network newspaper office panel parliament party police prosecution regime school senate team tribunal union "
        "university"
    )
)
TEXTS = frozenset(vocabulary("complaint document indictment lawsuit letter report statement study suit video"))
NOBODY = BODIES | TEXTS
"""Lemmas of nouns for which no "he" or "she" stands."""
