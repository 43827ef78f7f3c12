"""What the writer's card says of where its examples come from."""

from __future__ import annotations

from summarize.training.card import Origin, Recipe

_NEUS = Origin("NeuS (AllSides' round-ups), training part", "MIT badge; text of AllSides and publishers: research only")
_MULTI_NEWS = Origin("Multi-News, 200 clusters of a sample of its validation part", "non-commercial research")
ORIGINS = {
    "neus": _NEUS,
    "headline": _NEUS,
    "multinews": _MULTI_NEWS,
    "pyramid": Origin("gap sentences of NeuS and Multi-News", "as these"),
    "shorter": Origin("sentences of NeuS and Multi-News, shortened by program", "as these"),
    "compression": Origin("Google sentence compression", "none stated; text of news publishers"),
    "fusion": Origin("Points of Correspondence", "BSD; text of CNN"),
    "split": Origin("WikiSplit, turned round", "CC BY-SA 4.0"),
}
"""By the source of an example; a source that is not here has no card and stops the run."""

CARD_OF_WRITER = Recipe("summarize.training.writer", "loss/", str, ORIGINS.__getitem__)
