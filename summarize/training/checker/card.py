"""The model card that a run leaves beside its weights: what they are, what they learned from, what they cannot do."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from summarize.training.checker.settings import CheckerTraining

CARD = "MODEL_CARD.md"


@dataclass(frozen=True)
class Origin:
    """Where pairs come from and under what terms; ``prefix`` of the names that their sources have."""

    prefix: str
    name: str
    terms: str


ORIGINS = (
    Origin("mnli", "MultiNLI, both development parts (labels of single annotators)", "not stated in the copy"),
    Origin("snli", "SNLI, development part", "not stated in the copy"),
    Origin("sick", "SICK", "CC BY-NC-SA 3.0"),
    Origin("rte", "RTE", "not stated in the copy"),
    Origin("scitail", "SciTail, development part", "not stated in the copy"),
    Origin("joci", "JOCI", "not stated in the copy"),
    Origin("commitment_bank", "CommitmentBank", "not stated in the copy"),
    Origin("fracas", "FraCaS", "not stated in the copy"),
    Origin("add_one_rte", "AN-RTE", "not stated in the copy"),
    Origin("mpe", "MPE", "none stated"),
    Origin("fever", "FEVER-symmetric", "CC BY-SA 3.0"),
    Origin("help", "HELP", "CC BY-SA 4.0"),
    Origin("summedits", "SummEdits, seven domains without news", "Apache-2.0"),
    Origin("compression", "Google sentence compression", "none stated; text of news publishers"),
    Origin("fusion", "Points of Correspondence", "BSD; text of CNN"),
    Origin("split", "WikiSplit", "CC BY-SA 4.0"),
    Origin(
        "written",
        "written by a large language model (data/README.md) about the same articles",
        "Apache-2.0; articles as for `true`",
    ),
    Origin(
        "scenes",
        "invented by template, most told among sentences of the same articles",
        "Apache-2.0; articles as for `true`",
    ),
    Origin(
        "minimal",
        "made from NeuS, Multi-News, Points of Correspondence, Google sentence compression and WikiSplit",
        "research only; text of news publishers; WikiSplit CC BY-SA 4.0",
    ),
    Origin(
        "",
        "made from articles of NeuS, Multi-News and Points of Correspondence",
        "research only; text of news publishers",
    ),
)
"""Every source that a pair can have; the first whose prefix fits."""


def write_card(
    folder: Path, settings: CheckerTraining, drawn: Mapping[str, Sequence[str]], log: Path, digest: str
) -> None:
    """Writes ``folder/MODEL_CARD.md``.

    ``drawn``: by the name of each stage, the source of each pair that it learned from. ``log``: the run's
    ``log.jsonl``. ``digest``: SHA-256 of the weights.
    """
    from jinja2 import Environment, PackageLoader, StrictUndefined

    stages = {name: Counter(_row_name(source) for source in sources) for name, sources in drawn.items()}
    names = sorted({name for counts in stages.values() for name in counts})
    last = json.loads(log.read_text("utf-8").splitlines()[-1])
    environment = Environment(
        loader=PackageLoader("summarize.training.checker"),
        undefined=StrictUndefined,
        trim_blocks=True,
        keep_trailing_newline=True,
    )
    text = environment.get_template("card.md.jinja").render(
        settings=asdict(settings),
        stages=stages,
        rows=[(name, _origin(name), [counts[name] for counts in stages.values()]) for name in names],
        steps=last["of"],
        curves=[(key.removeprefix("auc/"), value) for key, value in last.items() if key.startswith("auc/")],
        digest=digest,
    )
    (folder / CARD).write_text(text, encoding="utf-8")


def _row_name(source: str) -> str:
    """All kinds of scenes are one row."""
    return "scenes" if source.startswith("scene-") else source


def _origin(source: str) -> Origin:
    return next(origin for origin in ORIGINS if source.startswith(origin.prefix))
