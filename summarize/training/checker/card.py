"""What the checker's card says of where its pairs come from."""

from __future__ import annotations

from summarize.training.card import Origin, Recipe

ORIGINS = (
    ("mnli", Origin("MultiNLI, both development parts (labels of single annotators)", "not stated in the copy")),
    ("snli", Origin("SNLI, development part", "not stated in the copy")),
    ("sick", Origin("SICK", "CC BY-NC-SA 3.0")),
    ("rte", Origin("RTE", "not stated in the copy")),
    ("scitail", Origin("SciTail, development part", "not stated in the copy")),
    ("joci", Origin("JOCI", "not stated in the copy")),
    ("commitment_bank", Origin("CommitmentBank", "not stated in the copy")),
    ("fracas", Origin("FraCaS", "not stated in the copy")),
    ("add_one_rte", Origin("AN-RTE", "not stated in the copy")),
    ("mpe", Origin("MPE", "none stated")),
    ("fever", Origin("FEVER-symmetric", "CC BY-SA 3.0")),
    ("help", Origin("HELP", "CC BY-SA 4.0")),
    ("summedits", Origin("SummEdits, seven domains without news", "Apache-2.0")),
    ("compression", Origin("Google sentence compression", "none stated; text of news publishers")),
    ("fusion", Origin("Points of Correspondence", "BSD; text of CNN")),
    ("split", Origin("WikiSplit", "CC BY-SA 4.0")),
    (
        "written",
        Origin(
            "written by a large language model (data/README.md) about the same articles",
            "Apache-2.0; articles as for `true`",
        ),
    ),
    (
        "scenes",
        Origin(
            "invented by template, most told among sentences of the same articles", "Apache-2.0; articles as for `true`"
        ),
    ),
    (
        "minimal",
        Origin(
            "made from NeuS, Multi-News, Points of Correspondence, Google sentence compression and WikiSplit",
            "research only; text of news publishers; WikiSplit CC BY-SA 4.0",
        ),
    ),
    (
        "",
        Origin(
            "made from articles of NeuS, Multi-News and Points of Correspondence",
            "research only; text of news publishers",
        ),
    ),
)
"""Every source that a pair can have, by how its name begins; the first that fits."""


def origin_of(source: str) -> Origin:
    """Where the pairs of a source come from."""
    return next(origin for prefix, origin in ORIGINS if source.startswith(prefix))


def _row_of(source: str) -> str:
    """All kinds of scenes are one row."""
    return "scenes" if source.startswith("scene-") else source


CARD_OF_CHECKER = Recipe("summarize.training.checker", "auc/", _row_of, origin_of)
